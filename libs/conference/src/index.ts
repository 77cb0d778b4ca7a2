export * from './conference.entity.js';
export * from './conference.errors.js';
export * from './conference.events.js';
export * from './conference.module.js';
export * from './conference.state.js';
export * from './registration.entity.js';
export * from './registration.state.js';
