import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { Organization } from '@ocop/directory';
import { column, transition, visibleTo, type BilingualText } from '@ocop/platform';
import { province, type LocalDate, type Province } from '@ocop/values';
import { conferenceVisibleTo } from './conference.access.js';
import { conferenceStates, conferenceTransitions, type ConferenceCommand } from './conference.state.js';

const ConferenceSchema = defineEntity({
  name: 'Conference',
  tableName: 'conference',
  filters: visibleTo(conferenceVisibleTo),
  indexes: [{ properties: ['startsOn', 'id'] }],
  checks: [{ name: 'conference_days', expression: 'ends_on >= starts_on' }],
  properties: {
    id: column.id(),
    organizer: () => p.manyToOne(Organization).ref().index(),
    state: p.enum(conferenceStates).default('DRAFT'),
    nameVi: column.text(),
    nameEn: column.text().nullable(),
    descriptionVi: column.text(),
    descriptionEn: column.text().nullable(),
    provinceScheme: p.enum(['63', '34']),
    provinceCode: column.text(),
    venue: column.text(),
    startsOn: column.day(),
    endsOn: column.day(),
    createdAt: column.createdAt(),
    participantTypes: () => p.oneToMany(ParticipantType).mappedBy('conference').orderBy({ position: 'asc' }),
  },
});

/** A connection conference, run by the organization that drafted it. */
export class Conference extends ConferenceSchema.class {
  declare [OptionalProps]?: 'name' | 'description' | 'province';

  get name(): BilingualText {
    return { vi: this.nameVi, en: this.nameEn ?? this.nameVi };
  }

  get description(): BilingualText {
    return { vi: this.descriptionVi, en: this.descriptionEn ?? this.descriptionVi };
  }

  /** Province as recorded; the code was checked when it was written. */
  get province(): Province {
    return province(this.provinceScheme, this.provinceCode)!;
  }

  isOverOn(today: LocalDate): boolean {
    return this.endsOn < today;
  }

  takesRegistrationsOn(today: LocalDate): boolean {
    return this.state === 'OPEN' && !this.isOverOn(today);
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: ConferenceCommand): boolean {
    const { state, changed } = transition(conferenceTransitions, this.state, command);
    this.state = state;
    return changed;
  }
}
ConferenceSchema.setClass(Conference);

/** Most seats of one kind of participant. */
export const MAXIMUM_CAPACITY = 100_000;

const ParticipantTypeSchema = defineEntity({
  name: 'ParticipantType',
  tableName: 'participant_type',
  filters: visibleTo((actor) => ({ conference: conferenceVisibleTo(actor) })),
  uniques: [{ properties: ['conference', 'position'] }],
  checks: [
    { name: 'participant_type_capacity', expression: `capacity between 1 and ${MAXIMUM_CAPACITY}` },
    { name: 'participant_type_never_oversold', expression: 'confirmed between 0 and capacity' },
    { name: 'participant_type_no_seat_lost', expression: 'waitlisted = 0 or (waitlisted > 0 and confirmed = capacity)' },
  ],
  properties: {
    id: column.id(),
    conference: () => p.manyToOne(Conference).ref(),
    position: p.integer(),
    nameVi: column.text(),
    nameEn: column.text().nullable(),
    capacity: p.integer(),
    confirmed: p.integer().default(0),
    waitlisted: p.integer().default(0),
    /** The place given last; places count up in the order in which registrations got hold of this row, and are never given again. */
    lastPlace: p.integer().default(0),
  },
});

/**
 * A kind of participant with its own seats. Its row is the lock of everything that takes or frees one: the counters
 * are right because they change only under it, and the checks refuse the commit of whoever forgets.
 */
export class ParticipantType extends ParticipantTypeSchema.class {
  declare [OptionalProps]?: 'name';

  get name(): BilingualText {
    return { vi: this.nameVi, en: this.nameEn ?? this.nameVi };
  }

  /** Gives a seat, or the end of the waiting list when none is free. */
  admit(): { state: 'CONFIRMED' | 'WAITLISTED'; place: number } {
    this.lastPlace += 1;
    const state = this.confirmed < this.capacity ? 'CONFIRMED' : 'WAITLISTED';
    if (state === 'CONFIRMED') this.confirmed += 1;
    else this.waitlisted += 1;
    return { state, place: this.lastPlace };
  }

  /** Takes a seat or a place in the waiting list back. @returns whether the next in line must move up now */
  release(state: 'CONFIRMED' | 'WAITLISTED'): boolean {
    if (state === 'WAITLISTED') {
      this.waitlisted -= 1;
      return false;
    }
    this.confirmed -= 1;
    return this.waitlisted > 0;
  }

  /** The seat just freed goes to the next in line. */
  moveUp(): void {
    this.waitlisted -= 1;
    this.confirmed += 1;
  }

  /** All registrations are gone at once. */
  clear(): void {
    this.confirmed = 0;
    this.waitlisted = 0;
  }
}
ParticipantTypeSchema.setClass(ParticipantType);
