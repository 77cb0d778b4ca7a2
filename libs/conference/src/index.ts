export * from './conference.module.js';
