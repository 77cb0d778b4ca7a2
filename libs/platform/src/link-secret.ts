import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'uuid';
import { Keys } from './keys.js';

const ID_BYTES = 16;
const TEXT = /^[\w-]{64}$/; // 48 bytes in Base64url

/**
 * The secrets of links sent by mail: the id of what a link opens and 32 bytes derived from it and a key that only the
 * services can read. A secret is made when its mail leaves and stands in no table, payload, job or log.
 */
@Injectable()
export class LinkSecrets {
  constructor(private readonly keys: Keys) {}

  /** The secret for one purpose and one id, for example an invitation. A new secret needs a new id. */
  secretFor(purpose: string, id: string): string {
    return Buffer.concat([parse(id), this.#proof(purpose, id)]).toString('base64url');
  }

  /** The id behind a secret; nothing when it was not made here for this purpose. Compares in constant time. */
  idOf(purpose: string, secret: string): string | undefined {
    if (!TEXT.test(secret)) return undefined;
    const bytes = Buffer.from(secret, 'base64url');
    const id = bytes.toString('hex', 0, ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return timingSafeEqual(bytes.subarray(ID_BYTES), this.#proof(purpose, id)) ? id : undefined;
  }

  #proof(purpose: string, id: string): Buffer {
    return createHmac('sha256', this.keys.secret('link-secret')).update(`${purpose}:${id}`).digest();
  }
}
