import { Injectable } from '@nestjs/common';
import { AccountService, SignUp } from '@ocop/directory';
import { Actor, Database, type Mail } from '@ocop/platform';

/** What a mail carries besides its words. */
export interface Enclosed {
  /** A one-time code, shown large. */
  code?: string;
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
    private readonly accounts: AccountService,
  ) {}

  async signUpCode(signUpId: string): Promise<Enclosed | undefined> {
    const signUp = await this.database.read(Actor.system).findOne(SignUp, signUpId);
    if (!signUp || signUp.confirmedAt || signUp.expiresAt < new Date()) return undefined;
    return { code: this.accounts.codeOf(signUp) };
  }
}
