import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, type Actor } from '@ocop/platform';
import type {
  AddPaperInput,
  DecideOrganizationInput,
  DraftOrganizationInput,
  MutationMergeOrganizationsArgs,
  MutationRestoreOrganizationArgs,
  MutationSuspendOrganizationArgs,
  QueryOrganizationsArgs,
  UpdateOrganizationInput,
} from '@ocop/graphql';
import { MergeService } from './merge.service.js';
import { namedByRecord } from './named-organization.js';
import { OnboardingService } from './onboarding.service.js';
import { OrganizationCorrection } from './organization.correction.js';
import type { Organization, OrganizationPaper } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { PaperService } from './paper.service.js';

@Resolver('Query')
export class OrganizationQueries {
  constructor(private readonly organizationService: OrganizationService) {}

  @Query() @Public()
  organizations(@Context('actor') actor: Actor, @Args() args: QueryOrganizationsArgs) {
    return this.organizationService.list(actor, args);
  }
}

@Resolver('Mutation')
export class OrganizationMutations {
  constructor(
    private readonly organizations: OrganizationService,
    private readonly correction: OrganizationCorrection,
    private readonly papers: PaperService,
    private readonly onboarding: OnboardingService,
    private readonly merges: MergeService,
  ) {}

  @Mutation() @Allow('MEMBER')
  updateOrganization(@Context('actor') actor: Actor, @Args('input') input: UpdateOrganizationInput) {
    return this.correction.correct(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  addPaper(@Context('actor') actor: Actor, @Args('input') input: AddPaperInput) {
    return this.papers.add(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  removePaper(@Context('actor') actor: Actor, @Args('paperId') paperId: string) {
    return this.papers.remove(actor, paperId);
  }

  @Mutation() @Allow('MEMBER')
  submitOrganization(@Context('actor') actor: Actor, @Args('organizationId') id: string) {
    return this.organizations.submit(actor, id);
  }

  @Mutation() @Allow('OFFICER', 'ADMINISTRATOR')
  decideOrganization(@Context('actor') actor: Actor, @Args('input') input: DecideOrganizationInput) {
    return this.organizations.decide(actor, input);
  }

  @Mutation() @Allow('OFFICER', 'ADMINISTRATOR')
  suspendOrganization(@Context('actor') actor: Actor, @Args() { organizationId, reason }: MutationSuspendOrganizationArgs) {
    return this.organizations.suspend(actor, organizationId, reason);
  }

  @Mutation() @Allow('OFFICER', 'ADMINISTRATOR')
  restoreOrganization(@Context('actor') actor: Actor, @Args() { organizationId, reason }: MutationRestoreOrganizationArgs) {
    return this.organizations.restore(actor, organizationId, reason);
  }

  @Mutation() @Allow('ORGANIZER')
  draftOrganization(@Context('actor') actor: Actor, @Args('input') input: DraftOrganizationInput) {
    return this.onboarding.draft(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  confirmDraftedOrganization(@Context('actor') actor: Actor, @Args('organizationId') id: string) {
    return this.onboarding.confirm(actor, id);
  }

  @Mutation() @Allow('ADMINISTRATOR')
  mergeOrganizations(@Context('actor') actor: Actor, @Args() args: MutationMergeOrganizationsArgs) {
    return this.merges.merge(actor, args);
  }
}

@Resolver('Organization')
export class OrganizationFields {
  constructor(private readonly organizationService: OrganizationService) {}

  /** Twelve digits are a person's number: whole for insiders, masked for all others. */
  @ResolveField()
  taxCode(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.taxCodeFor(actor);
  }

  @ResolveField()
  address(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.showsContactTo(actor) ? organization.address : null;
  }

  @ResolveField()
  phone(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.showsContactTo(actor) ? organization.phone : null;
  }

  @ResolveField()
  email(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.showsContactTo(actor) ? organization.email : null;
  }

  @ResolveField()
  website(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.showsContactTo(actor) ? organization.website : null;
  }

  @ResolveField()
  stateReason(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.isInsider(actor) ? organization.stateReason : null;
  }

  @ResolveField()
  submittedAt(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.isInsider(actor) ? organization.submittedAt : null;
  }

  @ResolveField()
  papers(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.isInsider(actor) ? organization.papers.loadItems({ orderBy: { id: 'asc' } }) : [];
  }

  @ResolveField()
  draftedBy(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.isInsider(actor) ? organization.draftedBy?.load(namedByRecord) : null;
  }

  @ResolveField()
  duplicates(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return this.organizationService.duplicatesOf(actor, organization);
  }

  @ResolveField()
  mergedInto(@Parent() organization: Organization) {
    return organization.mergedInto?.load();
  }

  @ResolveField()
  canDecide(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.state === 'SUBMITTED' && organization.answersFor(actor);
  }
}

@Resolver('OrganizationPaper')
export class PaperFields {
  @ResolveField()
  url(@Parent() paper: OrganizationPaper) {
    return paper.downloadPath();
  }
}
