import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@ocop/directory';
import { Allow, type Actor } from '@ocop/platform';
import type { QueryNotificationsArgs } from '@ocop/graphql';
import { wordsOf } from './notification.catalogue.js';
import type { Notification } from './notification.entity.js';
import { NotificationService } from './notification.service.js';

@Resolver('Query')
export class NotificationQueries {
  constructor(private readonly service: NotificationService) {}

  @Query() @Allow('PERSON')
  notifications(@Context('actor') actor: Actor, @Args() args: QueryNotificationsArgs) {
    return this.service.list(actor, args);
  }
}

@Resolver('Mutation')
export class NotificationMutations {
  constructor(private readonly service: NotificationService) {}

  @Mutation() @Allow('PERSON')
  markAllNotificationsRead(@Context('actor') actor: Actor) {
    return this.service.markAllRead(actor);
  }

  @Mutation() @Allow('PERSON')
  markNotificationRead(@Context('actor') actor: Actor, @Args('notificationId') id: string) {
    return this.service.markRead(actor, id);
  }
}

@Resolver('Notification')
export class NotificationFields {
  @ResolveField()
  title(@Parent() notification: Notification, @Context('actor') actor: Actor) {
    return wordsOf(notification, actor.locale).title;
  }

  @ResolveField()
  body(@Parent() notification: Notification, @Context('actor') actor: Actor) {
    return wordsOf(notification, actor.locale).body.join('\n');
  }
}

@Resolver('Viewer')
export class ViewerFields {
  constructor(private readonly service: NotificationService) {}

  @ResolveField()
  unreadNotifications(@Parent() viewer: Viewer) {
    return this.service.countUnread(viewer);
  }
}
