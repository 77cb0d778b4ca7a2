import { Injectable } from '@nestjs/common';
import { Schedules, type Transaction } from '@ocop/platform';
import { Invitation } from './invitation.entity.js';
import { PasswordReset } from './password-reset.entity.js';
import { Session, SignUp } from './session.entity.js';
import { Throttle } from './throttle.entity.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** How long it can be seen what became of an invitation. */
const INVITATION_KEPT_DAYS = 90;

/** What is over is not kept: it says who was where, and when, and a sign-up holds the hash of a password. */
@Injectable()
export class PeopleJobs {
  constructor(schedules: Schedules) {
    schedules.every(HOUR, 'directory.forget', forget);
  }
}

async function forget({ em }: Transaction): Promise<void> {
  const [over, aDayAgo, longAgo] = [before(0), before(DAY), before(INVITATION_KEPT_DAYS * DAY)];
  await em.nativeDelete(Throttle, { until: over });
  await em.nativeDelete(PasswordReset, { expiresAt: aDayAgo });
  await em.nativeDelete(SignUp, { expiresAt: aDayAgo });
  await em.nativeDelete(Session, { expiresAt: over });
  await em.nativeDelete(Invitation, { $or: [{ acceptedAt: longAgo }, { revokedAt: longAgo }, { expiresAt: longAgo }] });
}

const before = (seconds: number) => ({ $lt: new Date(Date.now() - seconds * 1_000) });
