import { Module } from '@nestjs/common';
import type { EntityClass } from '@ocop/platform';
import { AgreementModule, agreementEntities } from '@ocop/agreement';
import { ConferenceModule, conferenceEntities } from '@ocop/conference';

/** The tables of this domain and of all to its left. */
export const notificationEntities: readonly EntityClass[] = [...agreementEntities, ...conferenceEntities];

/** Everybody concerned is told once, in their language. */
@Module({ imports: [AgreementModule, ConferenceModule], providers: [], exports: [] })
export class NotificationModule {}
