import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@ocop/platform';
import { AccountService } from './account.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordService } from './password.service.js';
import { SignUp } from './session.entity.js';

/** The codes and secrets of links that this domain has mailed, made at the moment a mail leaves; nothing when they are of no use any more. */
@Injectable()
export class MailedSecrets {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountService,
    private readonly invitations: InvitationService,
    private readonly passwords: PasswordService,
  ) {}

  async signUpCode(id: string): Promise<string | undefined> {
    const signUp = await this.#em().findOne(SignUp, id);
    return signUp && !signUp.confirmedAt && signUp.expiresAt >= new Date() ? this.accounts.codeOf(signUp) : undefined;
  }

  async invitationSecret(id: string): Promise<string | undefined> {
    const invitation = await this.#em().findOne(Invitation, id);
    return invitation?.state === 'OPEN' ? this.invitations.secretOf(invitation) : undefined;
  }

  async resetSecret(id: string): Promise<string | undefined> {
    const reset = await this.#em().findOne(PasswordReset, id);
    return reset && !reset.usedAt && reset.expiresAt >= new Date() ? this.passwords.secretOf(reset) : undefined;
  }

  #em() {
    return this.database.read(Actor.system);
  }
}
