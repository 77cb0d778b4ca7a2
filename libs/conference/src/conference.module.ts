import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';

/** The tables of this domain and of all to its left. */
export const conferenceEntities: readonly EntityClass[] = [...directoryEntities];

/** Connection conferences: from the announcement to the ticket. */
@Module({ imports: [DirectoryModule], providers: [], exports: [] })
export class ConferenceModule {}
