export * from './figure.entity.js';
export * from './import-run.entity.js';
export * from './programme.module.js';
export * from './recognition.entity.js';
export * from './recognition.state.js';
