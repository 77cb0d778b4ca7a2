import { join } from 'node:path';
import type { ShippedFile } from '@ocop/programme';

/** The products that ship; what they are and where they come from is in data/SOURCES.md. */
export const shippedProducts: ShippedFile = { kind: 'PRODUCTS', path: join(import.meta.dirname, '../data/products.csv') };
