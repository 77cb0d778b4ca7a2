import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { SourcingModule, sourcingEntities } from '@ocop/sourcing';

/** The tables of this domain and of all to its left. */
export const agreementEntities: readonly EntityClass[] = [...sourcingEntities];

/** Memoranda of understanding: signed, kept, unalterable. */
@Module({ imports: [SourcingModule], providers: [], exports: [] })
export class AgreementModule {}
