export * from './catalogue.module.js';
export * from './product.entity.js';
export * from './product.remarks.js';
