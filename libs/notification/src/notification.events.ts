import { defineEvent } from '@ocop/platform';

/** A mail waits to be sent. On the slow queue: a mail server that hangs must not hold up the trade. */
export const deliveryQueued = defineEvent<{ deliveryId: string }>('notification.delivery-queued', 'mail');
