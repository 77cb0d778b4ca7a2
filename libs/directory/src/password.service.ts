import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Actor, Database, DomainError, hashPassword, LinkSecrets, parseInput, passwordFits, readBy, Transaction } from '@ocop/platform';
import { parseEmail } from '@ocop/values';
import type { ChangePasswordInput, ResetPasswordInput } from '@ocop/graphql';
import type { SessionCookie } from './account.service.js';
import { directoryErrors } from './directory.errors.js';
import { passwordChanged, passwordResetRequested } from './directory.events.js';
import { PasswordReset, RESET_MINUTES } from './password-reset.entity.js';
import { Person } from './person.entity.js';
import { requireViewer, SessionService, type Viewer } from './session.service.js';
import { ThrottleService } from './throttle.service.js';

const PURPOSE = 'password-reset';

/** A password that is chosen: 10 to 200 characters. */
export const newPassword = z.string().min(10).max(200);

const ResetShape = z.object({ secret: z.string(), password: newPassword });
const ChangeShape = z.object({ currentPassword: z.string(), newPassword });

/** Passwords: changed by whoever knows the old one, or over a link that is mailed. Whoever had a session loses it. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly secrets: LinkSecrets,
    private readonly throttle: ThrottleService,
  ) {}

  /** The same work, answer and time whether or not the address has an account. @throws EMAIL_INVALID, TOO_MANY_ATTEMPTS */
  async requestReset(email: string): Promise<boolean> {
    const { email: address } = parseInput(z.object({ email: readBy(parseEmail) }), { email });
    await this.throttle.attempt('reset-request', address);
    return this.database.write(Actor.system, async (transaction) => {
      const reset = transaction.em.create(PasswordReset, { email: address, expiresAt: new Date(Date.now() + RESET_MINUTES * 60_000) });
      await transaction.em.flush();
      transaction.audit('password-reset.requested', reset);
      transaction.emit(passwordResetRequested, reset, { resetId: reset.id });
      return true;
    });
  }

  /** The secret of a reset's link, for the mail. */
  secretOf(reset: PasswordReset): string {
    return this.secrets.secretFor(PURPOSE, reset.id);
  }

  /**
   * Sets the password over a link: once, within an hour, the newest link only. Ends every session of the person.
   * @throws RESET_LINK_OVER, TOO_SHORT at `password`, TOO_MANY_ATTEMPTS
   */
  async reset(input: ResetPasswordInput): Promise<boolean> {
    const { secret, password } = parseInput(ResetShape, input);
    await this.throttle.attempt('reset');
    const id = this.secrets.idOf(PURPOSE, secret);
    if (id === undefined) throw over();
    const passwordHash = await hashPassword(password);
    const email = await this.database.write(Actor.system, async (transaction) => {
      const { em } = transaction;
      const reset = await em.findOne(PasswordReset, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!reset || reset.usedAt || reset.expiresAt <= new Date() || (await isReplaced(transaction, reset))) throw over();
      const person = await em.findOne(Person, { email: reset.email }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!person) throw over();
      reset.usedAt = new Date();
      await this.#set(transaction, person, passwordHash, 'person.password-reset');
      await this.sessions.endAll(transaction, person);
      return reset.email;
    });
    await this.throttle.forgive('reset');
    await this.throttle.release('log-in', email);
    return true;
  }

  /** Ends every other session and gives this one a new token. @throws WRONG_PASSWORD, TOO_SHORT at `newPassword`, TOO_MANY_ATTEMPTS */
  async change(actor: Actor, input: ChangePasswordInput, cookie: SessionCookie): Promise<Viewer> {
    const { currentPassword, newPassword: chosen } = parseInput(ChangeShape, input);
    const { email, passwordHash: known } = await this.database.read(actor).findOneOrFail(Person, actor.personId);
    await this.throttle.attempt('password', email);
    if (!(await passwordFits(currentPassword.slice(0, 200), known))) throw wrong();
    await this.throttle.forgive('password', email);
    const passwordHash = await hashPassword(chosen);
    const token = await this.database.write(actor, async (transaction) => {
      const person = await transaction.em.findOneOrFail(Person, actor.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (person.passwordHash !== known) throw wrong(); // changed meanwhile
      await this.#set(transaction, person, passwordHash, 'person.password-changed');
      await this.sessions.endAll(transaction, person, actor.person?.sessionId);
      return this.sessions.rotate(transaction);
    });
    cookie.set(token);
    return requireViewer(await this.sessions.viewer(actor));
  }

  async #set(transaction: Transaction, person: Person, passwordHash: string, action: string): Promise<void> {
    person.passwordHash = passwordHash;
    transaction.audit(action, person);
    transaction.emit(passwordChanged, person, { personId: person.id });
    await transaction.em.flush();
  }
}

const over = () => new DomainError(directoryErrors.RESET_LINK_OVER, {}, 'secret');
const wrong = () => new DomainError(directoryErrors.WRONG_PASSWORD, {}, 'currentPassword');

/** Ids are UUIDv7 and grow with time. */
async function isReplaced({ em }: Transaction, { id, email }: PasswordReset): Promise<boolean> {
  return (await em.count(PasswordReset, { email, id: { $gt: id } })) > 0;
}
