import { Injectable } from '@nestjs/common';
import { EventHandlers } from '@ocop/platform';
import { quoteAccepted } from '@ocop/sourcing';
import { mouSigned } from './agreement.events.js';
import { DocumentService } from './document.service.js';
import { DraftingService } from './drafting.service.js';

/** What follows by itself: a draft from an accepted quote, a kept document from the last signature. */
@Injectable()
export class AgreementJobs {
  constructor(handlers: EventHandlers, drafting: DraftingService, documents: DocumentService) {
    handlers.on(quoteAccepted, 'agreement.draft', (transaction, { quoteId }, event) => drafting.draft(transaction, quoteId, event.createdAt));
    handlers.on(mouSigned, 'agreement.keep-document', (transaction, { mouId }) => documents.keep(transaction, mouId));
  }
}
