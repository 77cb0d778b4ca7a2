import { Actor, hashPassword, inRequest, newId, type Database, type MembershipRole } from '@ocop/platform';
import type { Cast } from './directory.factory.js';
import { Membership, Person } from './person.entity.js';
import type { SessionService } from './session.service.js';
import { actorIn } from './session.service.js';

/** The password of everybody whom this file makes. */
export const PASSWORD = 'mat-khau-dai-10';

/** Keeps a session's token as a browser does. */
export class Jar {
  token = '';

  set(token: string): void {
    this.token = token;
  }

  clear(): void {
    this.token = '';
  }
}

/** Another person of an organization, with an open session. */
export async function colleague(database: Database, sessions: SessionService, { organization }: Pick<Cast, 'organization'>, role: MembershipRole) {
  const passwordHash = await hashPassword(PASSWORD);
  return database.write(Actor.system, async (transaction) => {
    const { em } = transaction;
    const person = em.create(Person, { fullName: `Đồng nghiệp ${role}`, email: `${newId()}@ocop.example`, passwordHash });
    const membership = em.create(Membership, { person, organization: organization.id, role, authorityPaper: role === 'SIGNATORY' ? 'Giấy uỷ quyền 01/2026' : null });
    await em.flush();
    const { token, session } = await sessions.open(transaction, person);
    await em.flush();
    await em.populate(session, ['person', 'membership.organization']);
    return { person, membership, token, actor: actorIn(session) };
  });
}

/** Runs work as if it had come from an address. */
export const from = <T>(address: string, work: () => T): T => inRequest('test', work, { address, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });
