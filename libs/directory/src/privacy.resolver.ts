import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, type Actor } from '@ocop/platform';
import type { SessionCookie } from './account.service.js';
import type { ConsentPurpose } from './consent.purposes.js';
import { ConsentService } from './consent.service.js';
import { ErasureService } from './erasure.service.js';
import { Organization } from './organization.entity.js';
import { PersonalDataService } from './personal-data.service.js';

@Resolver('Query')
export class PrivacyQueries {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly consents: ConsentService,
  ) {}

  @Query() @Allow('PERSON')
  myData(@Context('actor') actor: Actor) {
    return this.personalData.list(actor);
  }

  @Query() @Allow('PERSON')
  myConsents(@Context('actor') actor: Actor) {
    return this.consents.mine(actor);
  }
}

@Resolver('Mutation')
export class PrivacyMutations {
  constructor(
    private readonly consents: ConsentService,
    private readonly erasure: ErasureService,
  ) {}

  @Mutation() @Allow('PERSON')
  setConsent(@Context('actor') actor: Actor, @Args('purpose') purpose: ConsentPurpose, @Args('granted') granted: boolean) {
    return this.consents.set(actor, purpose, granted);
  }

  @Mutation() @Allow('PERSON')
  eraseMe(@Context('actor') actor: Actor, @Args('password') password: string, @Context('session') cookie: SessionCookie) {
    return this.erasure.eraseMe(actor, password, cookie);
  }
}

@Resolver('Organization')
export class OrganizationContactFields {
  constructor(private readonly consents: ConsentService) {}

  @ResolveField()
  contacts(@Parent() organization: Organization, @Context('actor') actor: Actor) {
    return organization.showsContactTo(actor) ? this.consents.contactsOf(actor, organization.id) : [];
  }
}
