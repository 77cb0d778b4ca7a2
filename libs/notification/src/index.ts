export * from './delivery.entity.js';
export * from './delivery.service.js';
export * from './delivery.state.js';
export * from './notification.entity.js';
export * from './notification.events.js';
export * from './notification.module.js';
export * from './notification.service.js';
