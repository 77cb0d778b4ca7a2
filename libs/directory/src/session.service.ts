import { Injectable } from '@nestjs/common';
import { ref } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';
import { Actor, Database, DomainError, platformErrors, type Locale, type Transaction } from '@ocop/platform';
import { Membership, Person } from './person.entity.js';
import { Session } from './session.entity.js';

/** A working day's worth of not having to log in again, for a month. */
const SESSION_DAYS = 30;

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

  /** Opens a session for a person; the token is given out once and kept only as a hash. */
  async open({ em }: Transaction, person: Person): Promise<{ token: string; session: Session }> {
    const token = randomBytes(32).toString('base64url');
    const membership = await em.findOne(Membership, { person }, { orderBy: { createdAt: 'asc' }, filters: false });
    const session = em.create(Session, {
      tokenHash: hashOf(token),
      person,
      membership,
      expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000),
    });
    return { token, session };
  }

  /** The actor behind a cookie's token; anonymous when it is unknown or over. */
  async actorOf(token: string | undefined, locale: Locale): Promise<Actor> {
    if (!token) return Actor.anonymous(locale);
    const em = this.database.read(Actor.system);
    const session = await em.findOne(Session, { tokenHash: hashOf(token), expiresAt: { $gt: new Date() } }, { populate: ['person', 'membership.organization'] });
    return session ? actorIn(session) : Actor.anonymous(locale);
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
      const membership = await em.findOneOrFail(Membership, { person: actor.personId, organization: organizationId }, { populate: ['organization'] });
      const current = await em.findOneOrFail(Session, actor.person!.sessionId, { populate: ['person'] });
      current.membership = ref(membership as Membership);
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

  /** Ends the session; repeating it changes nothing. */
  async close(actor: Actor): Promise<void> {
    if (!actor.person) return;
    await this.database.read(actor).nativeDelete(Session, { id: actor.person.sessionId });
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
    membership &&
      organization && {
        organizationId: organization.id,
        organizationName: organization.name,
        role: membership.role,
        capabilities: organization.state === 'SUSPENDED' ? [] : organization.capabilities,
        verified: organization.state === 'VERIFIED',
      },
  );
}

/** The actor, or a refusal: for places that have a session in hand. */
export function requireViewer(viewer: Viewer | undefined): Viewer {
  if (!viewer) throw new DomainError(platformErrors.UNAUTHENTICATED);
  return viewer;
}
