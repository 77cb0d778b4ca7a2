import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { CatalogueModule, catalogueEntities } from '@ocop/catalogue';

/** The tables of this domain and of all to its left. */
export const sourcingEntities: readonly EntityClass[] = [...catalogueEntities];

/** Requests, matching and quotes: from a need to an award. */
@Module({ imports: [CatalogueModule], providers: [], exports: [] })
export class SourcingModule {}
