import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { AccountService } from './account.service.js';
import { ConsentDecision } from './consent.entity.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenService } from './api-token.service.js';
import { DirectoryMutations, DirectoryQueries, MembershipFields, OrganizationFields } from './directory.resolver.js';
import { InvitationAcceptance } from './invitation.acceptance.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { MailedSecrets } from './mailed-secrets.js';
import { MembershipService } from './membership.service.js';
import { Organization } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordService } from './password.service.js';
import { InvitationFields, PeopleMutations, PeopleQueries, SessionFields } from './people.resolver.js';
import { PeopleJobs } from './people.jobs.js';
import { Membership, Person } from './person.entity.js';
import { Session, SignUp } from './session.entity.js';
import { SessionService } from './session.service.js';
import { Throttle } from './throttle.entity.js';
import { ThrottleService } from './throttle.service.js';

/** The tables of this domain and of all to its left. */
export const directoryEntities: readonly EntityClass[] = [Organization, Person, Membership, Session, SignUp, Invitation, ApiToken, PasswordReset, Throttle, ConsentDecision];

defineNode('Organization', Organization);
defineNode('Person', Person);
defineNode('Membership', Membership);
defineNode('Invitation', Invitation);
defineNode('Session', Session);
defineNode('ApiToken', ApiToken);

const people = [ApiTokenService, InvitationAcceptance, InvitationService, MailedSecrets, MembershipService, PasswordService, ThrottleService];
const services = [...people, AccountService, SessionService, OrganizationService];

/** Organizations and people: the part everybody trusts. */
@Module({
  providers: [...services, PeopleJobs, PeopleQueries, PeopleMutations, InvitationFields, SessionFields, DirectoryQueries, DirectoryMutations, OrganizationFields, MembershipFields],
  exports: services,
})
export class DirectoryModule {}
