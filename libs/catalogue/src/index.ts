export * from './catalogue.module.js';
