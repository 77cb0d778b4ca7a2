import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';

/** The tables of this domain and of all to its left. */
export const programmeEntities: readonly EntityClass[] = [...directoryEntities];

/** The OCOP programme: recognitions, figures, statistics. */
@Module({ imports: [DirectoryModule], providers: [], exports: [] })
export class ProgrammeModule {}
