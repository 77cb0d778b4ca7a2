import { Injectable } from '@nestjs/common';
import { Schedules } from '@ocop/platform';
import { MergeService } from './merge.service.js';

const MINUTE = 60;

/** A request that was under way during a merge may still write for the duplicate; what it wrote follows within a minute. */
@Injectable()
export class MergeJobs {
  constructor(schedules: Schedules, merges: MergeService) {
    schedules.every(MINUTE, 'directory.merge-late', (transaction) => merges.followLate(transaction));
  }
}
