export * from './programme.module.js';
