export * from './agreement.module.js';
