export * from './agreement.errors.js';
export * from './agreement.events.js';
export * from './agreement.module.js';
export * from './mou.content.js';
export * from './mou.entity.js';
export * from './mou.state.js';
export * from './signing-code.entity.js';
