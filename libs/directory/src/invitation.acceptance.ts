import { LockMode, ref } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Actor, Database, DomainError, hashPassword, optionalWords, parseInput, passwordFits, platformErrors, Transaction, type Locale } from '@ocop/platform';
import type { AcceptInvitationInput } from '@ocop/graphql';
import type { SessionCookie } from './account.service.js';
import { directoryErrors } from './directory.errors.js';
import { invitationAccepted } from './directory.events.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { newPassword } from './password.service.js';
import { Membership, Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { actorIn, requireViewer, SessionService, type Viewer } from './session.service.js';
import { ThrottleService } from './throttle.service.js';

const AcceptShape = z.object({ secret: z.string(), password: z.string().max(200).nullish(), fullName: optionalWords(120) });
const NewPersonShape = z.object({ password: newPassword });

/** What an invitation says to the one who holds its link. */
export interface InvitationPreview {
  organizationName: string;
  role: Invitation['role'];
  email: string;
  hasAccount: boolean;
}

/** Who accepts: somebody with an account who proved it, or somebody new. */
type Proof = { kind: 'logged-in'; sessionId: string } | { kind: 'password'; passwordHash: string } | { kind: 'new'; fullName: string; locale: Locale; passwordHash: string };

/**
 * The other end of an invitation. The link proves the address and no more: an account of that address is entered with
 * its session or its password, and nobody else's account is ever entered.
 */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationService,
    private readonly sessions: SessionService,
    private readonly throttle: ThrottleService,
  ) {}

  /** Nothing for a secret that is unknown, used, revoked or too old, alike. */
  async preview(secret: string): Promise<InvitationPreview | undefined> {
    const invitation = await this.#open(secret);
    if (!invitation) return undefined;
    const em = this.database.read(Actor.system);
    const organization = await invitation.organization.loadOrFail();
    const hasAccount = (await em.count(Person, { email: invitation.email })) > 0;
    return { organizationName: organization.name, role: invitation.role, email: invitation.email, hasAccount };
  }

  /**
   * Makes a member, of a new account where the address has none, and acts for the organization from now on.
   * Two at once: one wins, the other is told.
   * @throws INVITATION_OVER, WRONG_PASSWORD, REQUIRED or TOO_SHORT at `password`, TOO_MANY_ATTEMPTS
   */
  async accept(actor: Actor, input: AcceptInvitationInput, cookie: SessionCookie): Promise<Viewer> {
    const { secret, password, fullName } = parseInput(AcceptShape, input);
    const invitation = await this.#open(secret);
    await this.throttle.attempt('invitation', invitation?.email);
    if (!invitation) throw over();
    const person = await this.database.read(Actor.system).findOne(Person, { email: invitation.email });
    const proof = await prove(actor, person, password ?? undefined, fullName ?? invitation.fullName);
    const entered = await this.database.write(Actor.system, (transaction) => this.#enter(transaction, actor, invitation.id, proof));
    await this.throttle.forgive('invitation', invitation.email);
    if (entered.token !== undefined) cookie.set(entered.token);
    return requireViewer(await this.sessions.viewer(entered.actor));
  }

  async #open(secret: string): Promise<Invitation | undefined> {
    const id = this.invitations.idOf(secret);
    const invitation = id === undefined ? undefined : await this.database.read(Actor.system).findOne(Invitation, id);
    return invitation?.state === 'OPEN' ? invitation : undefined;
  }

  async #enter(transaction: Transaction, asking: Actor, id: string, proof: Proof): Promise<{ actor: Actor; token: string | undefined }> {
    const { em } = transaction;
    const invitation = await em.findOneOrFail(Invitation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (invitation.state !== 'OPEN') throw over();
    const person = await personOf(transaction, invitation, proof);
    const { role, organization, authorityPaper } = invitation;
    const membership =
      (await em.findOne(Membership, { person, organization }, { lockMode: LockMode.PESSIMISTIC_READ })) ?? em.create(Membership, { person, organization, role, authorityPaper });
    invitation.accept(new Date());
    await em.flush();
    const { token, session } = await this.#session(transaction, asking, { person, membership, proof });
    await em.flush();
    await em.populate(session, ['person', 'membership.organization']);
    const actor = actorIn(session);
    const own = new Transaction(em, actor); // in the name of whoever came in
    if (proof.kind === 'new') own.audit('person.signed-up', person);
    own.audit('invitation.accepted', invitation, { after: { membershipId: membership.id, role: membership.role } });
    own.emit(invitationAccepted, invitation, { invitationId: invitation.id });
    return { actor, token };
  }

  /** The session that runs acts for the organization now; whoever came without gets a new one. */
  async #session(transaction: Transaction, asking: Actor, { person, membership, proof }: { person: Person; membership: Membership; proof: Proof }) {
    if (proof.kind !== 'logged-in') return this.sessions.open(transaction, person, asking, membership);
    const session = await transaction.em.findOne(Session, proof.sessionId);
    if (!session) throw new DomainError(platformErrors.UNAUTHENTICATED); // ended while we were at it
    session.membership = ref(membership);
    return { session, token: undefined };
  }
}

const over = () => new DomainError(directoryErrors.INVITATION_OVER, {}, 'secret');

/** The slow part, before any lock. @throws WRONG_PASSWORD, REQUIRED, TOO_SHORT, TOO_LONG */
async function prove(actor: Actor, person: Person | null, password: string | undefined, fullName: string): Promise<Proof> {
  if (!person) {
    const chosen = parseInput(NewPersonShape, { password: password ?? '' });
    return { kind: 'new', fullName, locale: actor.locale, passwordHash: await hashPassword(chosen.password) };
  }
  if (actor.person?.id === person.id) return { kind: 'logged-in', sessionId: actor.person.sessionId };
  if (!password) throw new DomainError(platformErrors.REQUIRED, {}, 'password');
  if (!(await passwordFits(password, person.passwordHash))) throw new DomainError(directoryErrors.WRONG_PASSWORD, {}, 'password');
  return { kind: 'password', passwordHash: person.passwordHash };
}

/** The account as it stands under the lock: a password that was changed meanwhile proves nothing any more. */
async function personOf({ em }: Transaction, { email }: Invitation, proof: Proof): Promise<Person> {
  const person = await em.findOne(Person, { email }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (proof.kind === 'new') {
    if (person) throw new DomainError(platformErrors.CONFLICT);
    return em.create(Person, { email, fullName: proof.fullName, locale: proof.locale, passwordHash: proof.passwordHash });
  }
  if (!person) throw over();
  if (proof.kind === 'password' && person.passwordHash !== proof.passwordHash) throw new DomainError(directoryErrors.WRONG_PASSWORD, {}, 'password');
  return person;
}
