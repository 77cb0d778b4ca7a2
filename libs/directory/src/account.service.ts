import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Actor,
  capabilities,
  Database,
  DomainError,
  hashPassword,
  LinkSecrets,
  newId,
  OneTimeCodes,
  parseInput,
  passwordFits,
  platformErrors,
  readBy,
  rule,
  Transaction,
  words,
  type Capability,
} from '@ocop/platform';
import { parseEmail, parseTaxCode, province } from '@ocop/values';
import type { ConfirmSignUpInput, LogInInput, SignUpInput, SignUpReceipt } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { signUpRepeated, signUpRequested } from './directory.events.js';
import { organizationKinds, type OrganizationKind } from './organization.entity.js';
import { announce, found } from './organization.founding.js';
import { newPassword } from './password.service.js';
import { Membership, Person } from './person.entity.js';
import { SignUp } from './session.entity.js';
import { actorIn, requireViewer, SessionService, type Viewer } from './session.service.js';
import { ThrottleService } from './throttle.service.js';

const CODE_MINUTES = 30;
const CODE_TRIES = 5;
/** Of the code, which the mail carries, and of the handle, which whoever signed up keeps. */
const PURPOSE = 'sign-up';

/** Puts the session's token where the browser keeps it; the application gives one that sets an HttpOnly cookie. */
export interface SessionCookie {
  set(token: string): void;
  clear(): void;
}

const SignUpShape = z.object({
  fullName: words(120),
  email: readBy(parseEmail),
  password: newPassword,
  locale: z.enum(['VI', 'EN']),
  organizationName: words(200),
  organizationKind: z.enum(organizationKinds),
  capabilities: z
    .array(z.enum(capabilities))
    .min(1)
    .refine(...rule((given: string[]) => given.every((one) => one === 'BUYER' || one === 'PRODUCER'), directoryErrors.CAPABILITY_NOT_OPEN)),
  provinceCode: z.string().refine(...rule((code: string) => province('34', code) !== undefined, platformErrors.INVALID_PROVINCE)),
  taxCode: readBy(parseTaxCode).nullish(),
});

const wrongCredentials = () => new DomainError(directoryErrors.WRONG_CREDENTIALS, {}, 'password');

/** Accounts: sign-up with a confirmed address, log-in, log-out. Known and unknown addresses are answered alike. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly codes: OneTimeCodes,
    private readonly secrets: LinkSecrets,
    private readonly throttle: ThrottleService,
  ) {}

  /**
   * Keeps the sign-up and mails a code. Nothing else exists until the address is confirmed. The handle leads to this
   * sign-up and no other of the address; of a known address it leads nowhere.
   * @throws TOO_MANY_ATTEMPTS
   */
  async signUp(input: SignUpInput): Promise<SignUpReceipt> {
    const { fullName, email, password, locale, ...organization } = parseInput(SignUpShape, input);
    await this.throttle.attempt('sign-up', email);
    const passwordHash = await hashPassword(password);
    const id = newId();
    await this.database.write(Actor.system, async (transaction) => {
      const known = await transaction.em.findOne(Person, { email });
      if (known) return transaction.emit(signUpRepeated, known, { personId: known.id });
      const signUp = transaction.em.create(SignUp, {
        id,
        email,
        fullName,
        passwordHash,
        locale,
        organization: {
          name: organization.organizationName,
          kind: organization.organizationKind,
          capabilities: organization.capabilities,
          provinceCode: organization.provinceCode,
          taxCode: organization.taxCode?.code,
        },
        expiresAt: new Date(Date.now() + CODE_MINUTES * 60_000),
      });
      transaction.audit('sign-up.requested', signUp);
      transaction.emit(signUpRequested, signUp, { signUpId: signUp.id });
    });
    return { email, handle: this.secrets.secretFor(PURPOSE, id) };
  }

  /** The code of a sign-up, for the mail. */
  codeOf(signUp: SignUp): string {
    return this.codes.codeFor(PURPOSE, signUp.id);
  }

  /**
   * Confirms the sign-up behind the handle: whoever signs up with somebody else's address cannot have it confirmed there.
   * @throws WRONG_CODE for a wrong, used or late code, one of another sign-up, and after five wrong ones, alike; TOO_MANY_ATTEMPTS
   */
  async confirmSignUp(actor: Actor, { handle, code }: ConfirmSignUpInput, cookie: SessionCookie): Promise<Viewer> {
    const id = this.secrets.idOf(PURPOSE, handle);
    await this.throttle.attempt('sign-up-code', id);
    const opened = await this.database.write(Actor.system, async (transaction) => {
      const signUp = id === undefined ? null : await transaction.em.findOne(SignUp, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!signUp || signUp.confirmedAt || signUp.expiresAt < new Date() || signUp.wrongCodes >= CODE_TRIES) return undefined;
      if (!this.codes.matches(PURPOSE, signUp.id, code)) {
        signUp.wrongCodes += 1; // committed: a wrong try counts
        transaction.audit('sign-up.code-refused', signUp, { after: { wrongCodes: signUp.wrongCodes } });
        return undefined;
      }
      if (await isKnown(transaction, signUp)) return undefined;
      signUp.confirmedAt = new Date();
      return this.#create(transaction, signUp, actor);
    });
    if (!opened) throw new DomainError(directoryErrors.WRONG_CODE, {}, 'code');
    await this.throttle.forgive('sign-up-code', id);
    cookie.set(opened.token);
    return requireViewer(await this.sessions.viewer(opened.actor));
  }

  /** The session that asks ends with it. @throws WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS */
  async logIn(asking: Actor, { email, password }: LogInInput, cookie: SessionCookie): Promise<Viewer> {
    await this.throttle.attempt('log-in', email);
    const address = parseEmail(email);
    const person = address.ok ? await this.database.read(Actor.system).findOne(Person, { email: address.value }) : undefined;
    const fits = await passwordFits(password.slice(0, 200), person?.passwordHash);
    if (!person || !fits) throw wrongCredentials();
    await this.throttle.forgive('log-in', email);
    const { actor, token } = await this.database.write(Actor.system, async (transaction) => {
      const current = await transaction.em.findOne(Person, person.id, { lockMode: LockMode.PESSIMISTIC_READ });
      if (current?.passwordHash !== person.passwordHash) throw wrongCredentials(); // changed since it was checked
      const opened = await this.#open(transaction, current, asking);
      new Transaction(transaction.em, opened.actor).audit('session.opened', opened.session);
      return opened;
    });
    cookie.set(token);
    return requireViewer(await this.sessions.viewer(actor));
  }

  async logOut(actor: Actor, cookie: SessionCookie): Promise<boolean> {
    await this.sessions.close(actor);
    cookie.clear();
    return true;
  }

  async #create(transaction: Transaction, signUp: SignUp, asking: Actor) {
    const { em } = transaction;
    const { kind, capabilities: given, ...facts } = signUp.organization;
    const organization = await found(transaction, { ...facts, kind: kind as OrganizationKind, capabilities: given as Capability[], email: signUp.email });
    const person = em.create(Person, { email: signUp.email, fullName: signUp.fullName, passwordHash: signUp.passwordHash, locale: signUp.locale });
    em.create(Membership, { person, organization, role: 'OWNER' });
    await em.flush();
    const opened = await this.#open(transaction, person, asking);
    const own = new Transaction(em, opened.actor); // in the name of whoever signed up
    announce(own, organization);
    own.audit('person.signed-up', person);
    return opened;
  }

  async #open(transaction: Transaction, person: Person, asking: Actor) {
    const { token, session } = await this.sessions.open(transaction, person, asking);
    await transaction.em.flush();
    await transaction.em.populate(session, ['person', 'membership.organization']);
    return { token, session, actor: actorIn(session) };
  }
}

/** Whether another sign-up of the address was confirmed already; two at once follow each other. */
async function isKnown({ em }: Transaction, { email }: SignUp): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`sign-up:${email}`]);
  return (await em.count(Person, { email })) > 0;
}
