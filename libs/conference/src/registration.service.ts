import { LockMode, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, page, parseInput, platformErrors, rowId, type Actor, type Connection, type Transaction } from '@ocop/platform';
import { localDayOf } from '@ocop/values';
import type { ConferenceRegistrationsArgs, QueryMyRegistrationsArgs, RegisterDelegatesInput } from '@ocop/graphql';
import { Conference, ParticipantType } from './conference.entity.js';
import { conferenceErrors } from './conference.errors.js';
import { registrationConfirmed, registrationWaitlisted, registrationWithdrawn } from './conference.events.js';
import { PartyShape, type Delegate } from './conference.input.js';
import { Registration } from './registration.entity.js';

interface Party {
  conferenceId: string;
  participantTypeId: string;
  delegates: Delegate[];
}

const whatever = { visible: false } as const;

/** Seats and the waiting list: never oversold, no seat lost, in order. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Registrations of one conference that the actor may see, in a stable order: by participant type, then as they came. */
  list(actor: Actor, conference: Conference, { state, ...pageArguments }: Partial<ConferenceRegistrationsArgs>): Promise<Connection<Registration>> {
    const where = { conference: conference.id, ...(state && { state }) };
    return page(this.database.read(actor), Registration, where, { participantType: 'asc', place: 'asc', id: 'asc' }, pageArguments);
  }

  /** Those of the organization acted for, the newest first. */
  mine(actor: Actor, pageArguments: QueryMyRegistrationsArgs): Promise<Connection<Registration>> {
    const where = { organization: actor.organizationId };
    return page(this.database.read(actor), Registration, where, { createdAt: 'desc', id: 'desc' }, pageArguments);
  }

  /**
   * Registers a party. It may be split: its first delegates get the seats that are free, the others stand in the waiting
   * list in the order given; each has a row and an answer of its own, in the order of the input. The same party again
   * (same organization, type, addresses and names, all still live) is a no-op with the same answer.
   * @throws CONFERENCE_NOT_OPEN; DELEGATE_TWICE and DELEGATE_ALREADY_REGISTERED naming `delegates.2.email`; the latter
   * also for a person whom another organization registered, which tells that much about them: a ticket is one person's.
   */
  async register(actor: Actor, input: RegisterDelegatesInput): Promise<Registration[]> {
    actor.requireVerified();
    const party = {
      ...parseInput(PartyShape, input),
      conferenceId: rowId('Conference', input.conferenceId, 'conferenceId'),
      participantTypeId: rowId('ParticipantType', input.participantTypeId, 'participantTypeId'),
    };
    const work = (transaction: Transaction) => this.#register(transaction, party);
    try {
      return await this.database.write(actor, work);
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      // Somebody registered one of them meanwhile: the second look finds that row, and names the field.
      return this.database.write(actor, work);
    }
  }

  /**
   * Gives a seat or a place in the waiting list back; the next in line moves up in the same commit. A repeat is a no-op.
   * @throws NOT_FOUND unless the registration is the organization's own or of a conference it organizes
   */
  async withdraw(actor: Actor, registrationId: string): Promise<Registration> {
    const id = rowId('Registration', registrationId, 'registrationId');
    return this.database.write(actor, async (transaction) => {
      await transaction.em.findOneOrFail(Registration, id);
      return this.giveBack(transaction, id);
    });
  }

  /** The same inside a commit of somebody who may. */
  async giveBack(transaction: Transaction, id: string): Promise<Registration> {
    const { em } = transaction;
    const { participantType } = await em.findOneOrFail(Registration, id, { filters: whatever });
    const type = await lockType(em, { id: participantType.id });
    const registration = await em.findOneOrFail(Registration, id, { refresh: true, filters: whatever });
    if (registration.state === 'WITHDRAWN') return registration;
    const nextMovesUp = type.release(registration.state);
    this.#withdrawn(transaction, registration);
    if (nextMovesUp) await this.#moveUp(transaction, type);
    return registration;
  }

  /** A conference that is cancelled takes no one: all live registrations are withdrawn. Its types are locked by the caller. */
  async withdrawAll(transaction: Transaction, conference: Conference, types: ParticipantType[]): Promise<void> {
    const live = { conference: conference.id, state: { $ne: 'WITHDRAWN' as const } };
    for (const registration of await transaction.em.find(Registration, live, { filters: whatever })) this.#withdrawn(transaction, registration);
    for (const type of types) type.clear();
  }

  async #register(transaction: Transaction, party: Party): Promise<Registration[]> {
    const { em } = transaction;
    const conference = await em.findOne(Conference, party.conferenceId);
    if (!conference) throw new DomainError(platformErrors.NOT_FOUND, {}, 'conferenceId');
    const known = await liveByEmail(em, party);
    if (isRepeat(known, party, transaction.actor)) return party.delegates.map(({ email }) => known.get(email)!);
    const taken = party.delegates.findIndex(({ email }) => known.has(email));
    if (taken >= 0) throw new DomainError(conferenceErrors.DELEGATE_ALREADY_REGISTERED, {}, `delegates.${taken}.email`);
    // The lock comes once and late; what was read before it can only have turned stale in the conference's state.
    const type = await lockType(em, { id: party.participantTypeId, conference: party.conferenceId });
    await em.findOneOrFail(Conference, party.conferenceId, { refresh: true });
    if (!conference.takesRegistrationsOn(localDayOf(this.clock.now()))) throw new DomainError(conferenceErrors.CONFERENCE_NOT_OPEN, {}, 'conferenceId');
    return this.#admit(transaction, type, party);
  }

  #admit(transaction: Transaction, type: ParticipantType, { conferenceId, delegates }: Party): Registration[] {
    const admitted = delegates.map((delegate) => {
      const given = type.admit();
      return { ...delegate, ...given, waitlistPosition: given.state === 'WAITLISTED' ? type.waitlisted : null };
    });
    // Rows are written in the order of their unique key: two parties with the same people queue up instead of deadlocking.
    const rows = new Map<string, Registration>();
    for (const delegate of admitted.toSorted((a, b) => (a.email < b.email ? -1 : 1))) {
      const { organizationId } = transaction.actor;
      rows.set(delegate.email, transaction.em.create(Registration, { ...delegate, conference: conferenceId, participantType: type, organization: organizationId }));
    }
    const answer = delegates.map(({ email }) => rows.get(email)!);
    for (const row of answer) tell(transaction, row);
    return answer;
  }

  async #moveUp(transaction: Transaction, type: ParticipantType): Promise<void> {
    const waiting = { participantType: type.id, state: 'WAITLISTED' as const };
    const next = await transaction.em.findOneOrFail(Registration, waiting, { orderBy: { place: 'asc' }, filters: whatever, refresh: true });
    next.change('moveUp');
    type.moveUp();
    tell(transaction, next, 'WAITLISTED');
  }

  #withdrawn(transaction: Transaction, registration: Registration): void {
    const before = registration.state;
    registration.change('withdraw');
    tell(transaction, registration, before);
  }
}

/** One row more in the audit trail, one event more. */
function tell(transaction: Transaction, registration: Registration, before?: Registration['state']): void {
  const { id, state } = registration;
  const event = { CONFIRMED: registrationConfirmed, WAITLISTED: registrationWaitlisted, WITHDRAWN: registrationWithdrawn }[state];
  transaction.audit(`registration.${state.toLowerCase()}`, registration, { ...(before && { before: { state: before } }), after: { state } });
  transaction.emit(event, registration, { registrationId: id });
}

async function lockType(em: EntityManager, where: { id: string; conference?: string }): Promise<ParticipantType> {
  const type = await em.findOne(ParticipantType, where, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: whatever, refresh: true });
  if (!type) throw new DomainError(platformErrors.NOT_FOUND, {}, 'participantTypeId');
  return type;
}

/** Live registrations of these people, whoever made them. */
async function liveByEmail(em: EntityManager, { conferenceId, delegates }: Party): Promise<Map<string, Registration>> {
  const email = { $in: delegates.map((delegate) => delegate.email) };
  const rows = await em.find(Registration, { conference: conferenceId, email, state: { $ne: 'WITHDRAWN' } }, { filters: whatever });
  return new Map(rows.map((row) => [row.email, row]));
}

function isRepeat(known: Map<string, Registration>, { participantTypeId, delegates }: Party, actor: Actor): boolean {
  return delegates.every(({ email, fullName }) => {
    const row = known.get(email);
    return row?.fullName === fullName && row.participantType.id === participantTypeId && row.organization.id === actor.organizationId;
  });
}
