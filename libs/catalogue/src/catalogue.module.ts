import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { ProgrammeModule, programmeEntities } from '@ocop/programme';
import { CatalogueQueries, ProductFields } from './catalogue.resolver.js';
import { Product } from './product.entity.js';
import { ProductJobs } from './product.jobs.js';
import { ProductReader } from './product.reader.js';
import { ProductService } from './product.service.js';

/** The tables of this domain and of all to its left. */
export const catalogueEntities: readonly EntityClass[] = [...programmeEntities, Product];

defineNode('Product', Product);

/** Products of producers. */
@Module({
  imports: [ProgrammeModule],
  providers: [ProductService, ProductReader, ProductJobs, CatalogueQueries, ProductFields],
  exports: [ProductService],
})
export class CatalogueModule {}
