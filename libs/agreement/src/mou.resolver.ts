import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, PeopleOnly, TokensMayTrade, type Actor } from '@ocop/platform';
import { namedByRecord } from '@ocop/directory';
import type { NameSignatoryInput, QueryMousArgs, SignMouInput } from '@ocop/graphql';
import { documentUrl } from './document.service.js';
import { articleText } from './mou.articles.js';
import { Mou, MouParty } from './mou.entity.js';
import { MouService } from './mou.service.js';
import { SigningService } from './signing.service.js';

@Resolver('Query')
export class AgreementQueries {
  constructor(private readonly mouService: MouService) {}

  @Query() @Allow('MEMBER')
  mous(@Context('actor') actor: Actor, @Args() args: QueryMousArgs) {
    return this.mouService.list(actor, args);
  }

  @Query() @Allow('MEMBER')
  colleagues(@Context('actor') actor: Actor) {
    return this.mouService.colleagues(actor);
  }
}

@Resolver('Mutation') @TokensMayTrade()
export class AgreementMutations {
  constructor(
    private readonly mouService: MouService,
    private readonly signing: SigningService,
  ) {}

  @Mutation() @Allow('MEMBER') @PeopleOnly()
  nameSignatory(@Context('actor') actor: Actor, @Args('input') input: NameSignatoryInput) {
    return this.mouService.nameSignatory(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  sendMou(@Context('actor') actor: Actor, @Args('mouId') mouId: string) {
    return this.mouService.send(actor, mouId);
  }

  @Mutation() @Allow('MEMBER') @PeopleOnly()
  requestSigningCode(@Context('actor') actor: Actor, @Args('mouId') mouId: string) {
    return this.signing.requestCode(actor, mouId);
  }

  @Mutation() @Allow('MEMBER') @PeopleOnly()
  signMou(@Context('actor') actor: Actor, @Args('input') input: SignMouInput) {
    return this.signing.sign(actor, input);
  }

  @Mutation() @Allow('MEMBER') @PeopleOnly()
  declineMou(@Context('actor') actor: Actor, @Args('mouId') mouId: string, @Args('reason') reason: string) {
    return this.mouService.decline(actor, mouId, reason);
  }

  @Mutation() @Allow('MEMBER')
  voidMou(@Context('actor') actor: Actor, @Args('mouId') mouId: string, @Args('reason') reason: string) {
    return this.mouService.void(actor, mouId, reason);
  }
}

@Resolver('Mou')
export class MouFields {
  @ResolveField()
  parties(@Parent() mou: Mou) {
    return mou.parties.loadItems();
  }

  @ResolveField()
  articles(@Parent() mou: Mou) {
    return mou.articles.map((article) => ({ heading: article.heading, text: articleText(article) }));
  }

  @ResolveField()
  documentUrl(@Parent() mou: Mou) {
    return documentUrl(mou);
  }

  @ResolveField()
  quote(@Parent() mou: Mou) {
    return mou.quote.load();
  }

  @ResolveField()
  history(@Parent() mou: Mou) {
    return mou.acts.loadItems();
  }
}

@Resolver('MouParty')
export class MouPartyFields {
  /** Whoever sees a memorandum sees who its parties are, also when one was suspended since. */
  @ResolveField()
  organization(@Parent() party: MouParty) {
    return party.organization.load(namedByRecord);
  }

  @ResolveField()
  isMe(@Parent() party: MouParty, @Context('actor') actor: Actor) {
    return party.isSignatory(actor);
  }
}
