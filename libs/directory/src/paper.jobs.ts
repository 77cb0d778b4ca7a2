import { Injectable } from '@nestjs/common';
import { EventHandlers, Files } from '@ocop/platform';
import { paperRemoved } from './organization.events.js';

/** The bytes of a paper go after the commit that took its row: nothing is lost when that commit fails. */
@Injectable()
export class PaperJobs {
  constructor(handlers: EventHandlers, files: Files) {
    handlers.effect(paperRemoved, 'directory.paper-bytes', ({ fileKey }) => files.remove(fileKey));
  }
}
