import { Injectable } from '@nestjs/common';
import { Schedules, type Transaction } from '@ocop/platform';
import { PasswordReset } from './password-reset.entity.js';
import { Session } from './session.entity.js';
import { Throttle } from './throttle.entity.js';

const HOUR = 3_600;

/** What is over is not kept: it says who was where, and when. */
@Injectable()
export class PeopleJobs {
  constructor(schedules: Schedules) {
    schedules.every(HOUR, 'directory.forget', forget);
  }
}

async function forget({ em }: Transaction): Promise<void> {
  const over = { $lt: new Date() };
  await em.nativeDelete(Throttle, { until: over });
  await em.nativeDelete(PasswordReset, { expiresAt: { $lt: new Date(Date.now() - 24 * HOUR * 1_000) } });
  await em.nativeDelete(Session, { expiresAt: over });
}
