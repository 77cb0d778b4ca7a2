import { Injectable } from '@nestjs/common';
import { Database, Keys, rowId, type Actor } from '@ocop/platform';
import type { QueryCheckTicketArgs } from '@ocop/graphql';
import { sign, verify } from 'node:crypto';
import QRCode from 'qrcode';
import { Conference } from './conference.entity.js';
import { Registration } from './registration.entity.js';

const VERSION = 1;
const REGISTRATION_BYTES = 16;
const CONFERENCE_BYTES = 8;
const CLAIM_BYTES = 1 + REGISTRATION_BYTES + CONFERENCE_BYTES;
const SIGNATURE_BYTES = 64;

/** Level M restores a seventh of the code: enough for a creased print, small enough for a phone's screen. */
const QR = { errorCorrectionLevel: 'M', margin: 4 } as const;

export const ticketRefusals = ['INVALID', 'FOREIGN', 'WITHDRAWN', 'NOT_CONFIRMED'] as const;
export type TicketRefusal = (typeof ticketRefusals)[number];

/** What a ticket says when it is checked. */
export interface TicketCheck {
  valid: boolean;
  refusal: TicketRefusal | null;
  registration: Registration | null;
}

/**
 * Tickets: base64url of version (1 byte), registration (16), the last bytes of the conference's id (8) and the Ed25519
 * signature over these (64). 119 characters that hold nothing personal and are the same at every call (RFC 8032).
 */
@Injectable()
export class TicketService {
  #pair: ReturnType<Keys['pair']> | undefined;

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** The ticket of a confirmed registration; nothing for one that waits or was withdrawn. */
  of(registration: Registration): { token: string } | null {
    return registration.state === 'CONFIRMED' ? { token: this.#issue(registration) } : null;
  }

  /** The QR code as SVG. */
  qrSvg(token: string): Promise<string> {
    return QRCode.toString(token, { ...QR, type: 'svg' });
  }

  /**
   * The QR code as PNG, for the mail: about 420 pixels wide.
   * @throws Error when the registration has no ticket
   */
  async qrPng(registration: Registration): Promise<Buffer> {
    const ticket = this.of(registration);
    if (!ticket) throw new Error(`registration ${registration.id} has no ticket`);
    return QRCode.toBuffer(ticket.token, { ...QR, type: 'png', scale: 8 });
  }

  /**
   * Whether a ticket admits to this conference. A refusal tells nothing about the one who holds it.
   * @throws NOT_FOUND for anybody but the organizer of the conference
   */
  async check(actor: Actor, { conferenceId, token }: QueryCheckTicketArgs): Promise<TicketCheck> {
    const em = this.database.read(actor);
    const conference = await em.findOneOrFail(Conference, { id: rowId('Conference', conferenceId, 'conferenceId'), organizer: actor.organizationId });
    const claim = this.#open(token.trim());
    if (!claim) return refused('INVALID');
    if (!claim.conference.equals(tailOf(conference.id))) return refused('FOREIGN');
    const registration = await em.findOne(Registration, { id: claim.registrationId, conference: conference.id });
    switch (registration?.state) {
      case 'CONFIRMED':
        return { valid: true, refusal: null, registration };
      case 'WAITLISTED':
        return refused('NOT_CONFIRMED');
      case 'WITHDRAWN':
        return refused('WITHDRAWN');
      case undefined:
        return refused('INVALID');
    }
  }

  #issue(registration: Registration): string {
    const claim = Buffer.concat([Buffer.of(VERSION), bytesOf(registration.id), tailOf(registration.conference.id)]);
    return Buffer.concat([claim, sign(null, claim, this.#keys.privateKey)]).toString('base64url');
  }

  /** The signed claim of a token; nothing when a single bit is not as it was issued, unused ones of base64url included. */
  #open(token: string): { registrationId: string; conference: Buffer } | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== CLAIM_BYTES + SIGNATURE_BYTES || bytes[0] !== VERSION || bytes.toString('base64url') !== token) return undefined;
    const claim = bytes.subarray(0, CLAIM_BYTES);
    if (!verify(null, claim, this.#keys.publicKey, bytes.subarray(CLAIM_BYTES))) return undefined;
    return { registrationId: uuidOf(claim.subarray(1, 1 + REGISTRATION_BYTES)), conference: claim.subarray(1 + REGISTRATION_BYTES) };
  }

  /** Read once: a key does not change while a process runs. */
  get #keys(): ReturnType<Keys['pair']> {
    this.#pair ??= this.keys.pair('ticket');
    return this.#pair;
  }
}

function refused(refusal: TicketRefusal): TicketCheck {
  return { valid: false, refusal, registration: null };
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The random end of a UUIDv7; its beginning is a time, which neighbours share. */
function tailOf(id: string): Buffer {
  return bytesOf(id).subarray(-CONFERENCE_BYTES);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
