import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { AccountService } from './account.service.js';
import { ApiToken } from './api-token.entity.js';
import { DirectoryMutations, DirectoryQueries, MembershipFields, OrganizationFields } from './directory.resolver.js';
import { Invitation } from './invitation.entity.js';
import { Organization } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { Membership, Person } from './person.entity.js';
import { Session, SignUp } from './session.entity.js';
import { SessionService } from './session.service.js';
import { Throttle } from './throttle.entity.js';

/** The tables of this domain and of all to its left. */
export const directoryEntities: readonly EntityClass[] = [Organization, Person, Membership, Session, SignUp, Invitation, ApiToken, PasswordReset, Throttle];

defineNode('Organization', Organization);
defineNode('Person', Person);
defineNode('Membership', Membership);

const services = [AccountService, SessionService, OrganizationService];

/** Organizations and people: the part everybody trusts. */
@Module({
  providers: [...services, DirectoryQueries, DirectoryMutations, OrganizationFields, MembershipFields],
  exports: services,
})
export class DirectoryModule {}
