import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { ProgrammeModule, programmeEntities } from '@ocop/programme';
import { Product } from './product.entity.js';

/** The tables of this domain and of all to its left. */
export const catalogueEntities: readonly EntityClass[] = [...programmeEntities, Product];

defineNode('Product', Product);

/** Products of producers. */
@Module({ imports: [ProgrammeModule], providers: [], exports: [] })
export class CatalogueModule {}
