import { Injectable } from '@nestjs/common';
import { EventHandlers, Schedules } from '@ocop/platform';
import { MatchService } from './match.service.js';
import { RequestService } from './request.service.js';
import { requestPublished } from './sourcing.events.js';

/** What happens after a commit or by the clock. */
@Injectable()
export class SourcingJobs {
  constructor(handlers: EventHandlers, schedules: Schedules, matches: MatchService, requests: RequestService) {
    handlers.on(requestPublished, 'sourcing.match', (transaction, { requestId }) => matches.matchRequest(transaction, requestId));
    schedules.every(30, 'sourcing.close-overdue', (transaction) => requests.closeOverdue(transaction));
  }
}
