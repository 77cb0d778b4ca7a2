import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, rowId, type Actor, type Locale } from '@ocop/platform';
import type { ConfirmSignUpInput, LogInInput, SignUpInput } from '@ocop/graphql';
import { AccountService, type SessionCookie } from './account.service.js';
import { namedByRecord } from './named-organization.js';
import { Membership } from './person.entity.js';
import { SessionService } from './session.service.js';

@Resolver('Query')
export class DirectoryQueries {
  constructor(
    private readonly sessions: SessionService,
  ) {}

  @Query() @Public()
  viewer(@Context('actor') actor: Actor) {
    return this.sessions.viewer(actor);
  }
}

@Resolver('Mutation')
export class DirectoryMutations {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
  ) {}

  @Mutation() @Public()
  signUp(@Args('input') input: SignUpInput) {
    return this.accounts.signUp(input);
  }

  @Mutation() @Public()
  confirmSignUp(@Context('actor') actor: Actor, @Args('input') input: ConfirmSignUpInput, @Context('session') cookie: SessionCookie) {
    return this.accounts.confirmSignUp(actor, input, cookie);
  }

  @Mutation() @Public()
  logIn(@Context('actor') actor: Actor, @Args('input') input: LogInInput, @Context('session') cookie: SessionCookie) {
    return this.accounts.logIn(actor, input, cookie);
  }

  @Mutation() @Public()
  logOut(@Context('actor') actor: Actor, @Context('session') cookie: SessionCookie) {
    return this.accounts.logOut(actor, cookie);
  }

  @Mutation() @Allow('PERSON')
  actFor(@Context('actor') actor: Actor, @Args('organizationId') id: string) {
    return this.sessions.actFor(actor, rowId('Organization', id, 'organizationId'));
  }

  @Mutation() @Allow('PERSON')
  setMyLocale(@Context('actor') actor: Actor, @Args('locale') locale: Locale) {
    return this.sessions.setLocale(actor, locale);
  }
}

@Resolver('Membership')
export class MembershipFields {
  @ResolveField()
  person(@Parent() membership: Membership) {
    return membership.person.load();
  }

  @ResolveField()
  organization(@Parent() membership: Membership) {
    return membership.organization.load(namedByRecord);
  }
}
