import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';
import { Conference, ParticipantType } from './conference.entity.js';
import { Registration } from './registration.entity.js';

/** The tables of this domain and of all to its left. */
export const conferenceEntities: readonly EntityClass[] = [...directoryEntities, Conference, ParticipantType, Registration];

defineNode('Conference', Conference);
defineNode('ParticipantType', ParticipantType);
defineNode('Registration', Registration);

/** Connection conferences: from the announcement to the ticket. */
@Module({ imports: [DirectoryModule], providers: [], exports: [] })
export class ConferenceModule {}
