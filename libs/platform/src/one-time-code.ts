import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Keys } from './keys.js';

/**
 * Six-digit codes sent by mail. A code is derived from the id of what it confirms and a key that only the services
 * can read (truncation as in RFC 4226, 5.3), so that it stands in no table, payload, job or log.
 */
@Injectable()
export class OneTimeCodes {
  constructor(private readonly keys: Keys) {}

  /** The code for one purpose and one id, for example a sign-up. A new code needs a new id. */
  codeFor(purpose: string, id: string): string {
    const digest = createHmac('sha256', this.keys.secret('one-time-code')).update(`${purpose}:${id}`).digest();
    const offset = digest[digest.length - 1]! & 0x0f;
    return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }

  /** Compares in constant time; spaces are forgiven. */
  matches(purpose: string, id: string, given: string): boolean {
    const expected = Buffer.from(this.codeFor(purpose, id));
    const typed = Buffer.from(given.replace(/\s/g, ''));
    return typed.length === expected.length && timingSafeEqual(typed, expected);
  }
}
