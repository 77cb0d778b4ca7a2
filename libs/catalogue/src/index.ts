export * from './catalogue.errors.js';
export * from './catalogue.module.js';
export * from './product.entity.js';
export * from './product.remarks.js';
export * from './product.service.js';
export * from './shipped-products.js';
