import { AgreementModule } from '@ocop/agreement';
import { CatalogueModule } from '@ocop/catalogue';
import { ConferenceModule } from '@ocop/conference';
import { DirectoryModule } from '@ocop/directory';
import { NotificationModule, notificationEntities } from '@ocop/notification';
import { ProgrammeModule } from '@ocop/programme';
import { SourcingModule } from '@ocop/sourcing';

/** Every domain, from left to right. */
export const domainModules = [DirectoryModule, ProgrammeModule, CatalogueModule, SourcingModule, ConferenceModule, AgreementModule, NotificationModule];

/** Every table of every domain: the rightmost one stands on all others. */
export const entities = notificationEntities;
