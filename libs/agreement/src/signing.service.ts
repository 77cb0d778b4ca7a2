import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError, OneTimeCodes, parseInput, platformErrors, type Actor, type Transaction } from '@ocop/platform';
import { Person } from '@ocop/directory';
import type { SignMouInput } from '@ocop/graphql';
import { agreementErrors } from './agreement.errors.js';
import { mouPartySigned, mouSigned, signingCodeRequested } from './agreement.events.js';
import type { Mou, MouParty } from './mou.entity.js';
import { lockMou, recordAct, requireTerm } from './mou.ledger.js';
import { organizationOf, requireSignatory } from './mou.service.js';
import { SIGNING_CODE, SigningCode } from './signing-code.entity.js';

const CODE_PURPOSE = 'mou-signature';
const HOUR = 3_600_000;

const SignatureShape = z.object({ mouId: z.string(), contentHash: z.string().trim().toLowerCase(), code: z.string().trim().min(1).max(20) });

/** Signatures: each bound to a person, a memorandum, its frozen content and a one-time code. */
@Injectable()
export class SigningService {
  constructor(
    private readonly database: Database,
    private readonly codes: OneTimeCodes,
  ) {}

  /** The six digits of a code, for the mail. */
  codeOf(code: SigningCode): string {
    return this.codes.codeFor(CODE_PURPOSE, code.id);
  }

  /**
   * Has a code mailed to the signatory. Asked again within half a minute, the code on its way stands.
   * @throws NOT_SIGNATORY, ALREADY_SIGNED, TRANSITION_REFUSED unless it was sent, TOO_MANY_ATTEMPTS after ten in an hour
   */
  async requestCode(actor: Actor, mouId: string): Promise<Mou> {
    return this.database.write(actor, async (transaction) => {
      const mou = await lockMou(transaction, mouId);
      const party = requireSignatory(mou, actor);
      if (party.signedAt) throw new DomainError(agreementErrors.ALREADY_SIGNED, {}, 'mouId');
      mou.change('confirm');
      const now = await transaction.databaseNow();
      requireTerm(mou, now);
      const recent = await transaction.em.find(SigningCode, { party, createdAt: { $gt: new Date(now.getTime() - HOUR) } }, { orderBy: { createdAt: 'desc', id: 'desc' } });
      if (recent[0] && now.getTime() - recent[0].createdAt.getTime() < SIGNING_CODE.secondsBetween * 1_000) return mou;
      if (recent.length >= SIGNING_CODE.perHour) {
        const wait = recent[SIGNING_CODE.perHour - 1]!.createdAt.getTime() + HOUR - now.getTime();
        throw new DomainError(platformErrors.TOO_MANY_ATTEMPTS, { minutes: Math.ceil(wait / 60_000) }, 'mouId');
      }
      const code = transaction.em.create(SigningCode, {
        mou,
        party,
        person: actor.personId,
        contentHash: mou.contentHash!,
        createdAt: now,
        expiresAt: new Date(now.getTime() + SIGNING_CODE.minutes * 60_000),
      });
      await recordAct(transaction, mou, 'CODE_SENT', { organization: organizationOf(party), at: now });
      transaction.emit(signingCodeRequested, code, { codeId: code.id });
      return mou;
    });
  }

  /**
   * Signs. The same signature again is a no-op with the same answer.
   * @throws CONTENT_HASH_MISMATCH, NOT_SIGNATORY, ALREADY_SIGNED, SIGNING_CODE_EXPIRED, WRONG_SIGNING_CODE,
   * SIGNING_CODE_LOCKED, TRANSITION_REFUSED
   */
  async sign(actor: Actor, input: SignMouInput): Promise<Mou> {
    const { mouId, contentHash, code: typed } = parseInput(SignatureShape, input);
    const outcome = await this.database.write(actor, async (transaction): Promise<Mou | DomainError> => {
      const mou = await lockMou(transaction, mouId);
      const party = requireSignatory(mou, actor);
      const code = await transaction.em.findOne(SigningCode, { party, person: actor.personId }, { orderBy: { createdAt: 'desc', id: 'desc' } });
      if (party.signedAt) return this.#repeat(mou, code, contentHash, typed);
      mou.change('confirm');
      if (contentHash !== mou.contentHash || !mou.isIntact()) throw new DomainError(agreementErrors.CONTENT_HASH_MISMATCH, {}, 'contentHash');
      const now = await transaction.databaseNow();
      requireTerm(mou, now);
      const tries = code?.wrongTries ?? 0;
      const refusal = this.#try(code, mou, typed, now);
      if (refusal) {
        if (code && code.wrongTries > tries) transaction.audit('signing-code.refused', code, { before: { wrongTries: tries }, after: { wrongTries: code.wrongTries } });
        return refusal; // and not thrown: the wrong try is committed
      }
      await this.#sign(transaction, mou, party, now);
      return mou;
    });
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  /** One try of a code: marks it used, or counts a wrong one. */
  #try(code: SigningCode | null, mou: Mou, typed: string, now: Date): DomainError | undefined {
    const tries = SIGNING_CODE.tries;
    if (!code || code.usedAt || code.expiresAt <= now || code.contentHash !== mou.contentHash) return new DomainError(agreementErrors.SIGNING_CODE_EXPIRED, {}, 'code');
    if (code.isDead()) return new DomainError(agreementErrors.SIGNING_CODE_LOCKED, { tries }, 'code');
    if (this.codes.matches(CODE_PURPOSE, code.id, typed)) {
      code.usedAt = now;
      return undefined;
    }
    code.wrongTries += 1;
    if (code.isDead()) return new DomainError(agreementErrors.SIGNING_CODE_LOCKED, { tries }, 'code');
    return new DomainError(agreementErrors.WRONG_SIGNING_CODE, { tries: tries - code.wrongTries }, 'code');
  }

  /** A request that came twice gets the first one's answer; anything else after one's signature is refused. */
  #repeat(mou: Mou, code: SigningCode | null, contentHash: string, typed: string): Mou {
    const same = code?.usedAt && contentHash === mou.contentHash && this.codes.matches(CODE_PURPOSE, code.id, typed);
    if (!same) throw new DomainError(agreementErrors.ALREADY_SIGNED, {}, 'mouId');
    return mou;
  }

  async #sign(transaction: Transaction, mou: Mou, party: MouParty, now: Date): Promise<void> {
    const { em, actor } = transaction;
    const signatory = await em.findOneOrFail(Person, actor.personId);
    const before = { state: mou.state };
    party.signedAt = now;
    party.confirmedTo = maskEmail(signatory.email);
    // The database refuses signatures on what is complete, so the party's row goes before the memorandum's.
    await em.flush();
    const complete = mou.countSignatures(now);
    await recordAct(transaction, mou, 'SIGNED', { organization: organizationOf(party), at: now, before, after: { partyId: party.id } });
    if (complete) transaction.emit(mouSigned, mou, { mouId: mou.id });
    else transaction.emit(mouPartySigned, mou, { mouId: mou.id, partyId: party.id });
  }
}

/** "h***@htx.example": enough to recognise one's own address, too little to write to it. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}***${email.slice(at)}`;
}
