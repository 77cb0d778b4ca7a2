import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { ProgrammeModule, programmeEntities } from '@ocop/programme';

/** The tables of this domain and of all to its left. */
export const catalogueEntities: readonly EntityClass[] = [...programmeEntities];

/** Products of producers. */
@Module({ imports: [ProgrammeModule], providers: [], exports: [] })
export class CatalogueModule {}
