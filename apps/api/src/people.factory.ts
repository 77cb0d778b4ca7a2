import type { Invitation} from '@ocop/directory';
import { ApiTokenService, InvitationService, Membership, Organization, Person, SessionService } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { addDays, localDayOf } from '@ocop/values';
import { Actor, hashPassword, newId, type MembershipRole, type TokenScope } from '@ocop/platform';
import type { TestApi } from './api.factory.js';

export const PASSWORD = 'mat-khau-dai-10';

/** Somebody with a place and a cookie. */
export interface Insider {
  person: Person;
  membership: Membership;
  sessionId: string;
  cookie: string;
}

/** Makes the people of an organization and what they keep, for tests of the whole API. */
export class People {
  readonly #sessions: SessionService;
  #hash: Promise<string> | undefined;

  constructor(private readonly api: TestApi) {
    this.#sessions = api.application.get(SessionService, { strict: false });
  }

  organization(capabilities: Parameters<typeof cast>[1] = ['BUYER']): Promise<Cast> {
    return cast(this.api.database, capabilities);
  }

  async join(organization: Organization, role: MembershipRole): Promise<Insider> {
    this.#hash ??= hashPassword(PASSWORD);
    const passwordHash = await this.#hash;
    return this.api.database.write(Actor.system, async (transaction) => {
      const { em } = transaction;
      const person = em.create(Person, { fullName: `Người ${role}`, email: `${newId()}@ocop.example`, passwordHash });
      const membership = em.create(Membership, { person, organization: organization.id, role, authorityPaper: role === 'SIGNATORY' ? 'Giấy uỷ quyền 01' : null });
      await em.flush();
      const { token, session } = await this.#sessions.open(transaction, person);
      return { person, membership, sessionId: session.id, cookie: `ocop_session=${token}` };
    });
  }

  invitation({ organization }: Cast): Promise<Invitation> {
    const invitations = this.api.application.get(InvitationService, { strict: false });
    return this.api.database.write(Actor.system, async (transaction) => {
      const found = await transaction.em.findOneOrFail(Organization, organization.id);
      return invitations.send(transaction, { organization: found, email: `${newId()}@moi.example`, fullName: 'Khách mời', role: 'MEMBER' });
    });
  }

  token({ actor }: Cast, scopes: TokenScope[] = ['READ']) {
    return this.api.application.get(ApiTokenService, { strict: false }).create(actor, { name: 'ERP', scopes, expiresOn: addDays(localDayOf(new Date()), 1) });
  }
}
