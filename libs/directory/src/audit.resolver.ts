import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, globalId, PeopleOnly, type Actor, type AuditEntry } from '@ocop/platform';
import type { QueryAuditTrailArgs } from '@ocop/graphql';
import { AuditService } from './audit.service.js';

@Resolver('Query')
export class AuditQueries {
  constructor(private readonly audit: AuditService) {}

  @Query() @Allow('OFFICER', 'ADMINISTRATOR') @PeopleOnly()
  auditTrail(@Context('actor') actor: Actor, @Args() args: QueryAuditTrailArgs) {
    return this.audit.trail(actor, args);
  }

  @Query() @Allow('ADMINISTRATOR') @PeopleOnly()
  auditChain() {
    return this.audit.verify();
  }
}

@Resolver('AuditEntry')
export class AuditEntryFields {
  constructor(private readonly audit: AuditService) {}

  @ResolveField()
  personName(@Parent() { personId, tokenId }: AuditEntry, @Context('actor') actor: Actor) {
    if (personId) return this.audit.personName(actor, personId);
    return tokenId ? this.audit.tokenName(actor, tokenId) : null;
  }

  @ResolveField()
  organizationName(@Parent() { organizationId }: AuditEntry, @Context('actor') actor: Actor) {
    return organizationId ? this.audit.organizationName(actor, organizationId) : null;
  }

  @ResolveField()
  subjectId(@Parent() { subjectType, subjectId }: AuditEntry) {
    return globalId(subjectType, subjectId);
  }

  @ResolveField()
  before(@Parent() { before }: AuditEntry) {
    return before ? JSON.stringify(before) : null;
  }

  @ResolveField()
  after(@Parent() { after }: AuditEntry) {
    return after ? JSON.stringify(after) : null;
  }
}
