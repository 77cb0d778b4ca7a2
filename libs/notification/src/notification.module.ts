import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { AgreementModule, agreementEntities } from '@ocop/agreement';
import { ConferenceModule, conferenceEntities } from '@ocop/conference';
import { DirectoryModule } from '@ocop/directory';
import { Delivery } from './delivery.entity.js';
import { DeliveryService } from './delivery.service.js';
import { Enclosures } from './mail.enclosures.js';
import { MailWriter } from './mail.writer.js';
import { Notification } from './notification.entity.js';
import { NotificationJobs } from './notification.jobs.js';
import { NotificationFields, NotificationMutations, NotificationQueries, ViewerFields } from './notification.resolver.js';
import { NotificationPrivacy } from './notification.privacy.js';
import { NotificationService } from './notification.service.js';

/** The tables of this domain and of all to its left. */
export const notificationEntities: readonly EntityClass[] = [...agreementEntities, ...conferenceEntities, Notification, Delivery];

defineNode('Notification', Notification);

const resolvers = [NotificationQueries, NotificationMutations, NotificationFields, ViewerFields];

/** Everybody concerned is told once, in their language. */
@Module({
  imports: [DirectoryModule, AgreementModule, ConferenceModule],
  providers: [NotificationService, DeliveryService, Enclosures, MailWriter, NotificationJobs, NotificationPrivacy, ...resolvers],
  exports: [NotificationService, DeliveryService],
})
export class NotificationModule {}
