import { Module } from '@nestjs/common';
import { AuditEntry, defineAuditAccess, defineNode, type EntityClass } from '@ocop/platform';
import { AccountService } from './account.service.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenService } from './api-token.service.js';
import { auditVisibleTo } from './audit.access.js';
import { AuditEntryFields, AuditQueries } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { ConsentDecision } from './consent.entity.js';
import { ConsentService } from './consent.service.js';
import { DirectoryMutations, DirectoryQueries, MembershipFields } from './directory.resolver.js';
import { ErasureService } from './erasure.service.js';
import { InvitationAcceptance } from './invitation.acceptance.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { MailedSecrets } from './mailed-secrets.js';
import { MembershipService } from './membership.service.js';
import { MergeJobs } from './merge.jobs.js';
import { MergeService } from './merge.service.js';
import { OnboardingService } from './onboarding.service.js';
import { OrganizationCorrection } from './organization.correction.js';
import { Organization, OrganizationPaper } from './organization.entity.js';
import { OrganizationFields, OrganizationMutations, OrganizationQueries, PaperFields } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { PaperJobs } from './paper.jobs.js';
import { PaperService } from './paper.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordService } from './password.service.js';
import { InvitationFields, PeopleMutations, PeopleQueries, SessionFields } from './people.resolver.js';
import { DirectoryPrivacy } from './directory.privacy.js';
import { PeopleJobs } from './people.jobs.js';
import { Membership, Person } from './person.entity.js';
import { PersonalDataService } from './personal-data.service.js';
import { OrganizationContactFields, PrivacyMutations, PrivacyQueries } from './privacy.resolver.js';
import { Session, SignUp } from './session.entity.js';
import { SessionService } from './session.service.js';
import { Throttle } from './throttle.entity.js';
import { ThrottleService } from './throttle.service.js';

/** The tables of this domain and of all to its left. */
export const directoryEntities: readonly EntityClass[] = [Organization, OrganizationPaper, Person, Membership, Session, SignUp, Invitation, ApiToken, PasswordReset, Throttle, ConsentDecision];

defineNode('Organization', Organization);
defineNode('OrganizationPaper', OrganizationPaper);
defineNode('Person', Person);
defineNode('Membership', Membership);
defineNode('Invitation', Invitation);
defineNode('Session', Session);
defineNode('ApiToken', ApiToken);
defineNode('AuditEntry', AuditEntry);
defineAuditAccess(auditVisibleTo);

const people = [ApiTokenService, InvitationAcceptance, InvitationService, MailedSecrets, MembershipService, PasswordService, ThrottleService];
const organizations = [MergeService, OnboardingService, OrganizationCorrection, OrganizationService, PaperService];
const privacy = [AuditService, ConsentService, ErasureService, PersonalDataService];
const privacyFields = [AuditQueries, AuditEntryFields, PrivacyQueries, PrivacyMutations, OrganizationContactFields];
const services = [...people, ...privacy, ...organizations, AccountService, SessionService];
const jobs = [MergeJobs, PaperJobs, PeopleJobs];
const resolvers = [PeopleQueries, PeopleMutations, InvitationFields, SessionFields, OrganizationQueries, OrganizationMutations, OrganizationFields, PaperFields, DirectoryQueries, DirectoryMutations, MembershipFields];

/** Organizations and people: the part everybody trusts. */
@Module({
  providers: [...services, DirectoryPrivacy, ...privacyFields, ...jobs, ...resolvers],
  exports: services,
})
export class DirectoryModule {}
