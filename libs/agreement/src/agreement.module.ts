import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { SourcingModule, sourcingEntities } from '@ocop/sourcing';
import { Mou, MouAct, MouCounter, MouParty } from './mou.entity.js';
import { SigningCode } from './signing-code.entity.js';

/** The tables of this domain and of all to its left. */
export const agreementEntities: readonly EntityClass[] = [...sourcingEntities, Mou, MouParty, MouAct, MouCounter, SigningCode];

defineNode('Mou', Mou);

/** Memoranda of understanding: signed, kept, unalterable. */
@Module({ imports: [SourcingModule], providers: [], exports: [] })
export class AgreementModule {}
