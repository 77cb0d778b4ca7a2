import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { Actor, Database, DomainError, newPseudonym, passwordFits, PersonalData, type ErasureReport, type Transaction } from '@ocop/platform';
import type { SessionCookie } from './account.service.js';
import { directoryErrors } from './directory.errors.js';
import { personErased } from './directory.events.js';
import { Membership, Person } from './person.entity.js';
import { ThrottleService } from './throttle.service.js';

/** Forgets a person, in one commit. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly database: Database,
    private readonly personal: PersonalData,
    private readonly throttle: ThrottleService,
  ) {}

  /**
   * Erases the caller for good: what every domain keeps, in one commit, and a last letter to the address that says what
   * is gone and what stays.
   * @throws WRONG_PASSWORD, TOO_MANY_ATTEMPTS, ERASURE_LAST_OWNER naming the organizations that would have nobody to answer for them
   */
  async eraseMe(actor: Actor, password: string, cookie: SessionCookie): Promise<ErasureReport> {
    const known = await this.database.read(actor).findOneOrFail(Person, actor.personId);
    await this.throttle.attempt('password', known.email);
    if (!(await passwordFits(password.slice(0, 200), known.passwordHash))) throw wrong();
    await this.throttle.forgive('password', known.email);
    const report = await this.database.write(actor, async (transaction) => this.#erase(transaction, known));
    cookie.clear();
    return report;
  }

  async #erase(transaction: Transaction, { id, passwordHash }: Person): Promise<ErasureReport> {
    const { em } = transaction;
    em.setFilterParams('visible', { actor: Actor.system }); // what is forgotten may lie where its person could not look
    const organizationIds = await requireDispensable(transaction, id);
    const person = await em.findOneOrFail(Person, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (person.passwordHash !== passwordHash) throw wrong(); // changed meanwhile
    const { email, fullName, locale } = person;
    const report = await this.personal.erase(transaction, { id, email, fullName, locale }, newPseudonym());
    transaction.audit('person.erased', person);
    transaction.emit(personErased, person, { personId: id, organizationIds });
    return report;
  }
}

const wrong = () => new DomainError(directoryErrors.WRONG_PASSWORD, {}, 'password');

/**
 * Locks the owners of all of the person's organizations, in one order, as whoever changes roles does: of two last owners
 * who go at once, one stays.
 * @returns the organizations that the person leaves
 */
async function requireDispensable({ em }: Transaction, personId: string): Promise<string[]> {
  const own = await em.find(Membership, { person: personId }, { populate: ['organization'], orderBy: { organization: 'asc' } });
  const indispensable: string[] = [];
  for (const { organization } of own) {
    const owners = await em.find(Membership, { organization: organization.id, role: 'OWNER' }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    const isLast = owners.length === 1 && owners[0]!.person.id === personId;
    if (isLast && (await em.count(Membership, { organization: organization.id })) > 1) indispensable.push(organization.getEntity().name);
  }
  if (indispensable.length > 0) throw new DomainError(directoryErrors.ERASURE_LAST_OWNER, { organizations: indispensable.join(', ') });
  return own.map(({ organization }) => organization.id);
}
