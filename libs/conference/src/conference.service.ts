import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, page, parseInput, rowId, type Actor, type Connection, type Transaction } from '@ocop/platform';
import { addDays, localDayOf, type LocalDate } from '@ocop/values';
import type { DraftConferenceInput, QueryConferencesArgs } from '@ocop/graphql';
import { Conference, ParticipantType } from './conference.entity.js';
import { conferenceErrors } from './conference.errors.js';
import { conferenceOpened, conferencePublished } from './conference.events.js';
import { DraftShape } from './conference.input.js';
import type { ConferenceCommand } from './conference.state.js';
import { RegistrationService } from './registration.service.js';

/** Guards against a slip of the finger in the year. */
const MAXIMUM_YEARS_AHEAD = 5;

const actOf = { publish: 'conference.published', open: 'conference.opened', close: 'conference.closed', cancel: 'conference.cancelled' } as const;

/** Conferences from the draft to their end. */
@Injectable()
export class ConferenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registrations: RegistrationService,
  ) {}

  /** Those the actor may see, the latest first. */
  list(actor: Actor, pageArguments: QueryConferencesArgs): Promise<Connection<Conference>> {
    return page(this.database.read(actor), Conference, {}, { startsOn: 'desc', id: 'desc' }, pageArguments);
  }

  /** @throws CONFERENCE_ENDS_BEFORE_START, CONFERENCE_IN_PAST, CONFERENCE_TOO_FAR and the refusals of the shape, naming the field */
  async draft(actor: Actor, input: DraftConferenceInput): Promise<Conference> {
    actor.requireVerified();
    const { name, description, participantTypes, ...facts } = parseInput(DraftShape, input);
    checkDays(facts.startsOn, facts.endsOn, localDayOf(this.clock.now()));
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const conference = em.create(Conference, {
        ...facts,
        organizer: actor.organizationId,
        state: 'DRAFT',
        nameVi: name.vi,
        nameEn: name.en,
        descriptionVi: description.vi,
        descriptionEn: description.en,
        provinceScheme: '34',
      });
      for (const [position, type] of participantTypes.entries()) {
        em.create(ParticipantType, { conference, position, nameVi: type.name.vi, nameEn: type.name.en, capacity: type.capacity });
      }
      transaction.audit('conference.drafted', conference, { after: { state: conference.state } });
      return conference;
    });
  }

  /**
   * Moves the actor's own conference on; a repeat changes nothing. Cancelling withdraws every registration in the same commit.
   * @throws NOT_FOUND for a conference of somebody else, TRANSITION_REFUSED, and CONFERENCE_OVER when publishing or opening too late
   */
  async change(actor: Actor, conferenceId: string, command: ConferenceCommand): Promise<Conference> {
    actor.requireVerified();
    return this.database.write(actor, async (transaction) => {
      const { conference, types } = await lockOwn(transaction, rowId('Conference', conferenceId, 'conferenceId'));
      const before = { state: conference.state };
      if (!conference.change(command)) return conference;
      const begins = command === 'publish' || command === 'open';
      if (begins && conference.isOverOn(localDayOf(this.clock.now()))) throw new DomainError(conferenceErrors.CONFERENCE_OVER, {}, 'conferenceId');
      transaction.audit(actOf[command], conference, { before, after: { state: conference.state } });
      await this.#follow(transaction, command, conference, types);
      return conference;
    });
  }

  async #follow(transaction: Transaction, command: ConferenceCommand, conference: Conference, types: ParticipantType[]): Promise<void> {
    switch (command) {
      case 'publish':
        return transaction.emit(conferencePublished, conference, { conferenceId: conference.id });
      case 'open':
        return transaction.emit(conferenceOpened, conference, { conferenceId: conference.id });
      case 'close':
        return;
      case 'cancel':
        return this.registrations.withdrawAll(transaction, conference, types);
    }
  }
}

/**
 * Locks the participant types, then the conference: registrations lock a type before they look at the conference, so
 * that whoever registers sees the old state and is done first, or sees the new one.
 */
async function lockOwn({ em, actor }: Transaction, id: string): Promise<{ conference: Conference; types: ParticipantType[] }> {
  const own = { id, organizer: actor.organizationId };
  await em.findOneOrFail(Conference, own);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const types = await em.find(ParticipantType, { conference: id }, { ...lock, orderBy: { id: 'asc' }, filters: { visible: false } });
  return { types, conference: await em.findOneOrFail(Conference, own, lock) };
}

function checkDays(startsOn: LocalDate, endsOn: LocalDate, today: LocalDate): void {
  const latest = addDays(today, MAXIMUM_YEARS_AHEAD * 365);
  if (startsOn < today) throw new DomainError(conferenceErrors.CONFERENCE_IN_PAST, {}, 'startsOn');
  if (endsOn < startsOn) throw new DomainError(conferenceErrors.CONFERENCE_ENDS_BEFORE_START, {}, 'endsOn');
  if (startsOn > latest) throw new DomainError(conferenceErrors.CONFERENCE_TOO_FAR, { years: MAXIMUM_YEARS_AHEAD }, 'startsOn');
  if (endsOn > latest) throw new DomainError(conferenceErrors.CONFERENCE_TOO_FAR, { years: MAXIMUM_YEARS_AHEAD }, 'endsOn');
}
