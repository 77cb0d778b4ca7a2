import { Injectable } from '@nestjs/common';
import { SigningCode, SigningService } from '@ocop/agreement';
import { Registration, TicketService, type RegistrationState } from '@ocop/conference';
import { MailedSecrets } from '@ocop/directory';
import { Actor, Database, type Mail } from '@ocop/platform';

/** What a mail carries besides its words. */
export interface Enclosed {
  /** A one-time code, shown large. */
  code?: string;
  /** The secret of the link behind the button; it goes into the address as `?secret=`. */
  secret?: string;
  /** A picture in the text and as a file, for example a ticket. */
  picture?: { cid: string; alt: string; width: number };
  attachments?: NonNullable<Mail['attachments']>;
}

/**
 * What is made only at the moment a mail leaves: codes and tickets stand in no table, payload, job or log.
 * `undefined` means that there is no use in sending any more: the code is used or too old, the seat was given back.
 */
@Injectable()
export class Enclosures {
  constructor(
    private readonly database: Database,
    private readonly secrets: MailedSecrets,
    private readonly signing: SigningService,
    private readonly tickets: TicketService,
  ) {}

  async signUpCode(signUpId: string): Promise<Enclosed | undefined> {
    const code = await this.secrets.signUpCode(signUpId);
    return code === undefined ? undefined : { code };
  }

  async invitationLink(invitationId: string): Promise<Enclosed | undefined> {
    const secret = await this.secrets.invitationSecret(invitationId);
    return secret === undefined ? undefined : { secret };
  }

  async resetLink(resetId: string): Promise<Enclosed | undefined> {
    const secret = await this.secrets.resetSecret(resetId);
    return secret === undefined ? undefined : { secret };
  }

  async signingCode(codeId: string): Promise<Enclosed | undefined> {
    const code = await this.database.read(Actor.system).findOne(SigningCode, codeId);
    if (!code || code.usedAt || code.isDead() || code.expiresAt < new Date()) return undefined;
    return { code: this.signing.codeOf(code) };
  }

  /** The QR code stands in the text, where a phone shows it at once, and is attached, where it can be kept and printed. */
  async ticket(registrationId: string): Promise<Enclosed | undefined> {
    const registration = await this.#registration(registrationId, 'CONFIRMED');
    if (!registration) return undefined;
    const content = await this.tickets.qrPng(registration);
    const file = { filename: `ve-ticket-${registration.id.slice(-8)}.png`, content, contentType: 'image/png' };
    const cid = `ticket-${registration.id}@ocop-connect`;
    return { picture: { cid, alt: 'Mã QR / QR code', width: 240 }, attachments: [{ ...file, cid }, file] };
  }

  /** Nothing besides the words, which hold only as long as the delegate still waits. */
  async whileWaiting(registrationId: string): Promise<Enclosed | undefined> {
    return (await this.#registration(registrationId, 'WAITLISTED')) && {};
  }

  async #registration(id: string, state: RegistrationState): Promise<Registration | undefined> {
    return (await this.database.read(Actor.system).findOne(Registration, { id, state })) ?? undefined;
  }
}
