import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';
import { Conference, ParticipantType } from './conference.entity.js';
import { ConferenceFields, ConferenceMutations, ConferenceQueries, RegistrationFields, TicketFields } from './conference.resolver.js';
import { ConferencePrivacy } from './conference.privacy.js';
import { ConferenceService } from './conference.service.js';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';
import { TicketService } from './ticket.service.js';

/** The tables of this domain and of all to its left. */
export const conferenceEntities: readonly EntityClass[] = [...directoryEntities, Conference, ParticipantType, Registration];

defineNode('Conference', Conference);
defineNode('ParticipantType', ParticipantType);
defineNode('Registration', Registration);

const services = [ConferenceService, RegistrationService, TicketService];

/** Connection conferences: from the announcement to the ticket. */
@Module({
  imports: [DirectoryModule],
  providers: [...services, ConferencePrivacy, ConferenceQueries, ConferenceMutations, ConferenceFields, RegistrationFields, TicketFields],
  exports: services,
})
export class ConferenceModule {}
