import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, TokensMayTrade, type Actor } from '@ocop/platform';
import { namedByRecord } from '@ocop/directory';
import type {
  ConferenceRegistrationsArgs,
  DraftConferenceInput,
  QueryCheckTicketArgs,
  QueryConferencesArgs,
  QueryMyRegistrationsArgs,
  RegisterDelegatesInput,
} from '@ocop/graphql';
import { Conference } from './conference.entity.js';
import { ConferenceService } from './conference.service.js';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';
import { TicketService } from './ticket.service.js';

@Resolver('Query')
export class ConferenceQueries {
  constructor(
    private readonly conferenceService: ConferenceService,
    private readonly registrations: RegistrationService,
    private readonly tickets: TicketService,
  ) {}

  @Query() @Public()
  conferences(@Context('actor') actor: Actor, @Args() args: QueryConferencesArgs) {
    return this.conferenceService.list(actor, args);
  }

  @Query() @Allow('MEMBER')
  myRegistrations(@Context('actor') actor: Actor, @Args() args: QueryMyRegistrationsArgs) {
    return this.registrations.mine(actor, args);
  }

  @Query() @Allow('ORGANIZER')
  checkTicket(@Context('actor') actor: Actor, @Args() args: QueryCheckTicketArgs) {
    return this.tickets.check(actor, args);
  }
}

@Resolver('Mutation') @TokensMayTrade()
export class ConferenceMutations {
  constructor(
    private readonly conferences: ConferenceService,
    private readonly registrations: RegistrationService,
  ) {}

  @Mutation() @Allow('ORGANIZER')
  draftConference(@Context('actor') actor: Actor, @Args('input') input: DraftConferenceInput) {
    return this.conferences.draft(actor, input);
  }

  @Mutation() @Allow('ORGANIZER')
  publishConference(@Context('actor') actor: Actor, @Args('conferenceId') id: string) {
    return this.conferences.change(actor, id, 'publish');
  }

  @Mutation() @Allow('ORGANIZER')
  openConference(@Context('actor') actor: Actor, @Args('conferenceId') id: string) {
    return this.conferences.change(actor, id, 'open');
  }

  @Mutation() @Allow('ORGANIZER')
  closeConference(@Context('actor') actor: Actor, @Args('conferenceId') id: string) {
    return this.conferences.change(actor, id, 'close');
  }

  @Mutation() @Allow('ORGANIZER')
  cancelConference(@Context('actor') actor: Actor, @Args('conferenceId') id: string) {
    return this.conferences.change(actor, id, 'cancel');
  }

  @Mutation() @Allow('MEMBER')
  registerDelegates(@Context('actor') actor: Actor, @Args('input') input: RegisterDelegatesInput) {
    return this.registrations.register(actor, input);
  }

  @Mutation() @Allow('MEMBER')
  withdrawRegistration(@Context('actor') actor: Actor, @Args('registrationId') id: string) {
    return this.registrations.withdraw(actor, id);
  }
}

@Resolver('Conference')
export class ConferenceFields {
  constructor(private readonly registrationService: RegistrationService) {}

  @ResolveField()
  organizer(@Parent() conference: Conference) {
    return conference.organizer.load(namedByRecord);
  }

  @ResolveField()
  participantTypes(@Parent() conference: Conference) {
    return conference.participantTypes.loadItems();
  }

  @ResolveField()
  registrations(@Parent() conference: Conference, @Context('actor') actor: Actor, @Args() args: ConferenceRegistrationsArgs) {
    return this.registrationService.list(actor, conference, args);
  }
}

@Resolver('Registration')
export class RegistrationFields {
  constructor(private readonly tickets: TicketService) {}

  @ResolveField()
  conference(@Parent() registration: Registration) {
    return registration.conference.load();
  }

  @ResolveField()
  participantType(@Parent() registration: Registration) {
    return registration.participantType.load();
  }

  @ResolveField()
  organization(@Parent() registration: Registration) {
    return registration.organization.load(namedByRecord);
  }

  @ResolveField()
  ticket(@Parent() registration: Registration) {
    return this.tickets.of(registration);
  }
}

@Resolver('Ticket')
export class TicketFields {
  constructor(private readonly tickets: TicketService) {}

  @ResolveField()
  qrSvg(@Parent() ticket: { token: string }) {
    return this.tickets.qrSvg(ticket.token);
  }
}
