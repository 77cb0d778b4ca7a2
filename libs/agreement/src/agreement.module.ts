import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { SourcingModule, sourcingEntities } from '@ocop/sourcing';
import { AgreementJobs } from './agreement.jobs.js';
import { AgreementPrivacy } from './agreement.privacy.js';
import { DocumentService } from './document.service.js';
import { DraftingService } from './drafting.service.js';
import { Mou, MouAct, MouCounter, MouParty } from './mou.entity.js';
import { AgreementMutations, AgreementQueries, MouFields, MouPartyFields } from './mou.resolver.js';
import { MouService } from './mou.service.js';
import { SigningCode } from './signing-code.entity.js';
import { SigningService } from './signing.service.js';

/** The tables of this domain and of all to its left. */
export const agreementEntities: readonly EntityClass[] = [...sourcingEntities, Mou, MouParty, MouAct, MouCounter, SigningCode];

defineNode('Mou', Mou);

const services = [MouService, SigningService, DraftingService, DocumentService];

/** Memoranda of understanding: signed, kept, unalterable. */
@Module({
  imports: [SourcingModule],
  providers: [...services, AgreementJobs, AgreementPrivacy, AgreementQueries, AgreementMutations, MouFields, MouPartyFields],
  exports: services,
})
export class AgreementModule {}
