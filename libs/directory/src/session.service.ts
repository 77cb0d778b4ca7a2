import { Injectable } from '@nestjs/common';
import { LockMode, ref, type EntityManager } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';
import { Actor, currentClient, Database, DomainError, platformErrors, type ActorMembership, type Locale, type Transaction } from '@ocop/platform';
import type { Organization } from './organization.entity.js';
import { Membership, Person } from './person.entity.js';
import { deviceOf } from './session.device.js';
import { Session } from './session.entity.js';

/** A working day's worth of not having to log in again, for a month. */
const SESSION_DAYS = 30;

/** How exactly it is known when a session was last used. */
const SEEN_MINUTES = 5;

/** Who is logged in, and for whom he or she acts. */
export interface Viewer {
  person: Person;
  membership: Membership | undefined;
  memberships: Membership[];
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Log-ins: server-side rows behind a cookie's token. */
@Injectable()
export class SessionService {
  constructor(private readonly database: Database) {}

  /**
   * Opens a session for a person; the token is given out once and kept only as a hash.
   * @param instead who asked: the session that browser had until now ends, so that none outlives a log-in
   * @param membership for whom the person acts at first; the oldest place otherwise
   */
  async open({ em }: Transaction, person: Person, instead?: Actor, membership?: Membership): Promise<{ token: string; session: Session }> {
    if (instead?.person) await em.nativeDelete(Session, { id: instead.person.sessionId });
    const token = randomBytes(32).toString('base64url');
    // shared lock: who is being removed from there either waits for this session or is gone already
    const oldest = membership ?? (await em.findOne(Membership, { person }, { orderBy: { createdAt: 'asc' }, filters: false, lockMode: LockMode.PESSIMISTIC_READ }));
    const { address, userAgent } = currentClient();
    const session = em.create(Session, {
      tokenHash: hashOf(token),
      person,
      membership: oldest,
      device: deviceOf(userAgent),
      address,
      expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000),
    });
    return { token, session };
  }

  /** The actor behind a cookie's token; anonymous when it is unknown or over. */
  async actorOf(token: string | undefined, locale: Locale): Promise<Actor> {
    if (!token) return Actor.anonymous(locale);
    const em = this.database.read(Actor.system);
    const session = await em.findOne(Session, { tokenHash: hashOf(token), expiresAt: { $gt: new Date() } }, { populate: ['person', 'membership.organization'] });
    if (!session) return Actor.anonymous(locale);
    await this.#see(em, session);
    return actorIn(session);
  }

  /** Who is logged in; nothing for nobody. */
  async viewer(actor: Actor): Promise<Viewer | undefined> {
    if (!actor.person) return undefined;
    const em = this.database.read(actor);
    const person = await em.findOneOrFail(Person, actor.person.id);
    const memberships = await em.find(Membership, { person }, { orderBy: { createdAt: 'asc' }, populate: ['organization'] });
    const membership = memberships.find((candidate) => candidate.organization.id === actor.organizationIdOrNone);
    return { person, membership, memberships };
  }

  /** @throws NOT_FOUND when the person does not belong to that organization */
  async actFor(actor: Actor, organizationId: string): Promise<Viewer | undefined> {
    const session = await this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const membership = await em.findOneOrFail(Membership, { person: actor.personId, organization: organizationId }, { lockMode: LockMode.PESSIMISTIC_READ });
      await em.populate(membership, ['organization']);
      const current = await em.findOneOrFail(Session, actor.person!.sessionId, { populate: ['person'] });
      current.membership = ref(membership);
      transaction.audit('session.acts-for', membership.organization.getEntity());
      return current;
    });
    return this.viewer(actorIn(session));
  }

  async setLocale(actor: Actor, locale: Locale): Promise<Person> {
    return this.database.write(actor, async (transaction) => {
      const person = await transaction.em.findOneOrFail(Person, actor.personId);
      transaction.audit('person.locale-set', person, { before: { locale: person.locale }, after: { locale } });
      person.locale = locale;
      return person;
    });
  }

  /** One's own, the newest first. */
  list(actor: Actor): Promise<Session[]> {
    return this.database.read(actor).find(Session, { person: actor.personId, expiresAt: { $gt: new Date() } }, { orderBy: { lastSeenAt: 'desc', id: 'desc' } });
  }

  /** @throws NOT_FOUND for one that is not there or another's */
  async end(actor: Actor, sessionId: string): Promise<boolean> {
    return this.database.write(actor, async (transaction) => {
      const session = await transaction.em.findOneOrFail(Session, sessionId);
      transaction.audit('session.ended', session);
      transaction.em.remove(session);
      return true;
    });
  }

  async endOthers(actor: Actor): Promise<boolean> {
    return this.database.write(actor, async (transaction) => {
      await this.endAll(transaction, await transaction.em.findOneOrFail(Person, actor.personId), actor.person?.sessionId);
      return true;
    });
  }

  /** Ends every session of a person, but for one. */
  async endAll(transaction: Transaction, person: Person, but?: string): Promise<void> {
    const where = { person: person.id, ...(but !== undefined && { id: { $ne: but } }) };
    const ended = await transaction.em.nativeDelete(Session, where);
    if (ended > 0) transaction.audit('person.sessions-ended', person, { after: { ended } });
  }

  /** Gives the running session a new token; whoever knew the old one is out. */
  async rotate({ em, actor }: Transaction): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const session = await em.findOneOrFail(Session, actor.person!.sessionId);
    session.tokenHash = hashOf(token);
    return token;
  }

  /** Ends the session; repeating it changes nothing. */
  async close(actor: Actor): Promise<void> {
    if (!actor.person) return;
    const { sessionId } = actor.person;
    await this.database.write(actor, async (transaction) => {
      const session = await transaction.em.findOne(Session, sessionId);
      if (!session) return;
      transaction.audit('session.closed', session);
      transaction.em.remove(session);
    });
  }

  /** Seldom, so that reading stays reading. */
  async #see(em: EntityManager, session: Session): Promise<void> {
    const now = new Date();
    const before = new Date(now.getTime() - SEEN_MINUTES * 60_000);
    if (session.lastSeenAt < before) await em.nativeUpdate(Session, { id: session.id, lastSeenAt: { $lt: before } }, { lastSeenAt: now });
  }
}

/** The actor of a loaded session. */
export function actorIn(session: Session): Actor {
  const person = session.person.getEntity();
  const membership = session.membership?.getEntity();
  const organization = membership?.organization.getEntity();
  return Actor.person(
    { id: person.id, fullName: person.fullName, sessionId: session.id },
    person.locale,
    membership && organization && { ...placeIn(organization), role: membership.role },
  );
}

/** What acting for an organization means: one that is suspended may do nothing. */
export function placeIn(organization: Organization): Omit<ActorMembership, 'role'> {
  return {
    organizationId: organization.id,
    organizationName: organization.name,
    capabilities: organization.state === 'SUSPENDED' || organization.state === 'MERGED' ? [] : organization.capabilities,
    verified: organization.state === 'VERIFIED',
    suspended: organization.state === 'SUSPENDED',
    provinceCode: organization.currentProvince?.code,
  };
}

/** The actor, or a refusal: for places that have a session in hand. */
export function requireViewer(viewer: Viewer | undefined): Viewer {
  if (!viewer) throw new DomainError(platformErrors.UNAUTHENTICATED);
  return viewer;
}
