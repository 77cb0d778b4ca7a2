import { Injectable } from '@nestjs/common';
import { EventHandlers } from '@ocop/platform';
import { DeliveryService } from './delivery.service.js';
import { catalogue } from './notification.catalogue.js';
import { deliveryQueued } from './notification.events.js';
import { NotificationService } from './notification.service.js';

/** Every event of the catalogue is told once; every delivery is sent. */
@Injectable()
export class NotificationJobs {
  constructor(handlers: EventHandlers, notifications: NotificationService, deliveries: DeliveryService) {
    handlers.effect(deliveryQueued, 'notification.send', ({ deliveryId }) => deliveries.send(deliveryId));
    for (const entry of catalogue) {
      if (entry.event === deliveryQueued) continue;
      // An event that concerns nobody still needs a handler: the worker refuses to start while one has none.
      if (entry.nobody) handlers.effect(entry.event, 'notification.nobody', async () => undefined);
      else handlers.on(entry.event, 'notification.tell', (transaction, payload, event) => notifications.tell(transaction, entry, payload, event));
    }
  }
}
