import { defineEntity, p } from '@mikro-orm/postgresql';
import { Organization } from '@ocop/directory';
import { column, transition, visibleTo } from '@ocop/platform';
import { Conference, ParticipantType } from './conference.entity.js';
import { registrationVisibleTo } from './registration.access.js';
import { registrationStates, registrationTransitions, type RegistrationCommand } from './registration.state.js';

const RegistrationSchema = defineEntity({
  name: 'Registration',
  tableName: 'registration',
  filters: visibleTo(registrationVisibleTo),
  indexes: [
    { properties: ['conference', 'participantType', 'place'] },
    { properties: ['organization', 'createdAt', 'id'] },
    { name: 'registration_waiting', properties: ['participantType', 'place'], where: `state = 'WAITLISTED'` },
  ],
  uniques: [
    { properties: ['participantType', 'place'] },
    // One live registration a person, whatever two requests at once believed.
    { name: 'registration_one_live', properties: ['conference', 'email'], where: `state <> 'WITHDRAWN'` },
  ],
  properties: {
    id: column.id(),
    conference: () => p.manyToOne(Conference).ref(),
    participantType: () => p.manyToOne(ParticipantType).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    fullName: column.text(),
    /** Lower case: with the conference the key of a person. */
    email: column.text(),
    state: p.enum(registrationStates),
    /** Order among the registrations of its participant type; the place in the waiting list is the rank by it. */
    place: p.integer(),
    createdAt: column.createdAt(),
    /** Place in the waiting list, from 1; null when not waiting. Computed at each read, so that nobody has to renumber. */
    waitlistPosition: p
      .integer()
      .formula(
        (row) => `case when ${row.state} = 'WAITLISTED' then (select count(*)::int from registration ahead
          where ahead.participant_type_id = ${row.participantType} and ahead.state = 'WAITLISTED' and ahead.place <= ${row.place}) end`,
      )
      .nullable(),
  },
});

/** One delegate at one conference. Its state changes only under the lock of its participant type. */
export class Registration extends RegistrationSchema.class {
  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: RegistrationCommand): boolean {
    const { state, changed } = transition(registrationTransitions, this.state, command);
    this.state = state;
    this.waitlistPosition = null;
    return changed;
  }
}
RegistrationSchema.setClass(Registration);
