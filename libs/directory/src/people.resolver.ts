import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, rowId, type Actor } from '@ocop/platform';
import type {
  AcceptInvitationInput,
  ChangePasswordInput,
  CreateApiTokenInput,
  InvitePersonInput,
  MutationChangeRoleArgs,
  ResetPasswordInput,
} from '@ocop/graphql';
import type { SessionCookie } from './account.service.js';
import { ApiTokenService } from './api-token.service.js';
import { InvitationAcceptance } from './invitation.acceptance.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { MembershipService } from './membership.service.js';
import { PasswordService } from './password.service.js';
import type { Session } from './session.entity.js';
import { SessionService } from './session.service.js';

@Resolver('Query')
export class PeopleQueries {
  constructor(
    private readonly memberships: MembershipService,
    private readonly invitationService: InvitationService,
    private readonly acceptance: InvitationAcceptance,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
  ) {}

  @Query() @Allow('MEMBER')
  team(@Context('actor') actor: Actor) {
    return this.memberships.team(actor);
  }

  @Query() @Allow('MEMBER')
  invitations(@Context('actor') actor: Actor) {
    return this.invitationService.list(actor);
  }

  @Query() @Public()
  invitationPreview(@Args('secret') secret: string) {
    return this.acceptance.preview(secret);
  }

  @Query() @Allow('PERSON')
  mySessions(@Context('actor') actor: Actor) {
    return this.sessions.list(actor);
  }

  @Query() @Allow('MEMBER')
  apiTokens(@Context('actor') actor: Actor) {
    return this.tokens.list(actor);
  }
}

@Resolver('Mutation')
export class PeopleMutations {
  constructor(
    private readonly memberships: MembershipService,
    private readonly invitations: InvitationService,
    private readonly acceptance: InvitationAcceptance,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
  ) {}

  @Mutation() @Allow('MEMBER')
  invitePerson(@Context('actor') actor: Actor, @Args('input') input: InvitePersonInput) {
    return this.invitations.invite(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  revokeInvitation(@Context('actor') actor: Actor, @Args('invitationId') id: string) {
    return this.invitations.revoke(actor, rowId('Invitation', id, 'invitationId'));
  }

  @Mutation() @Public()
  acceptInvitation(@Context('actor') actor: Actor, @Args('input') input: AcceptInvitationInput, @Context('session') cookie: SessionCookie) {
    return this.acceptance.accept(actor, input, cookie);
  }

  @Mutation() @Allow('MEMBER')
  changeRole(@Context('actor') actor: Actor, @Args() { membershipId, ...wanted }: MutationChangeRoleArgs) {
    return this.memberships.changeRole(actor, rowId('Membership', membershipId, 'membershipId'), wanted);
  }

  @Mutation() @Allow('MEMBER')
  removeMember(@Context('actor') actor: Actor, @Args('membershipId') id: string) {
    return this.memberships.remove(actor, rowId('Membership', id, 'membershipId'));
  }

  @Mutation() @Public()
  requestPasswordReset(@Args('email') email: string) {
    return this.passwords.requestReset(email);
  }

  @Mutation() @Public()
  resetPassword(@Args('input') input: ResetPasswordInput) {
    return this.passwords.reset(input);
  }

  @Mutation() @Allow('PERSON')
  changePassword(@Context('actor') actor: Actor, @Args('input') input: ChangePasswordInput, @Context('session') cookie: SessionCookie) {
    return this.passwords.change(actor, input, cookie);
  }

  @Mutation() @Allow('PERSON')
  endSession(@Context('actor') actor: Actor, @Args('sessionId') id: string) {
    return this.sessions.end(actor, rowId('Session', id, 'sessionId'));
  }

  @Mutation() @Allow('PERSON')
  endOtherSessions(@Context('actor') actor: Actor) {
    return this.sessions.endOthers(actor);
  }

  @Mutation() @Allow('MEMBER')
  createApiToken(@Context('actor') actor: Actor, @Args('input') input: CreateApiTokenInput) {
    return this.tokens.create(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  revokeApiToken(@Context('actor') actor: Actor, @Args('tokenId') id: string) {
    return this.tokens.revoke(actor, rowId('ApiToken', id, 'tokenId'));
  }
}

@Resolver('Invitation')
export class InvitationFields {
  @ResolveField()
  organization(@Parent() invitation: Invitation) {
    return invitation.organization.load();
  }

  /** Null when whoever invited is no colleague any more. */
  @ResolveField()
  invitedBy(@Parent() invitation: Invitation) {
    return invitation.invitedBy?.load();
  }
}

@Resolver('Session')
export class SessionFields {
  @ResolveField()
  isCurrent(@Parent() session: Session, @Context('actor') actor: Actor) {
    return session.id === actor.person?.sessionId;
  }
}
