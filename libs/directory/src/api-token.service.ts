import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Actor, Database, DomainError, parseInput, tokenScopes, words, type Locale } from '@ocop/platform';
import { addMonths, endOfLocalDay, localDayOf } from '@ocop/values';
import type { CreateApiTokenInput } from '@ocop/graphql';
import { ApiToken } from './api-token.entity.js';
import { directoryErrors } from './directory.errors.js';
import { requireDoorkeeper, requireKeeper } from './people.access.js';
import { placeIn } from './session.service.js';

const TOKEN = /^ocop_[a-z0-9]{12}_[\w-]{43}$/;

/** How exactly it is known when a token was last used. */
const USED_MINUTES = 5;

const TokenShape = z.object({
  name: words(80),
  scopes: z.array(z.enum(tokenScopes)).min(1).transform((scopes) => tokenScopes.filter((scope) => scopes.includes(scope))),
  expiresOn: z.string(),
});

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Keys for machines: `ocop_<prefix>_<secret>`, shown once and kept as a hash. */
@Injectable()
export class ApiTokenService {
  constructor(private readonly database: Database) {}

  /** Those of the organization acted for, the newest first; nothing for whoever may not keep them. */
  list(actor: Actor): Promise<ApiToken[]> {
    return this.database.read(actor).find(ApiToken, {}, { orderBy: { id: 'desc' } });
  }

  /** @throws FORBIDDEN for all but owners and managers, ORGANIZATION_SUSPENDED, TOKEN_EXPIRY for a day before tomorrow or after a year */
  async create(actor: Actor, input: CreateApiTokenInput): Promise<{ token: ApiToken; secret: string }> {
    requireDoorkeeper(actor);
    const { name, scopes, expiresOn } = parseInput(TokenShape, input);
    const today = localDayOf(new Date());
    if (expiresOn <= today || expiresOn > addMonths(today, 12)) throw new DomainError(directoryErrors.TOKEN_EXPIRY, {}, 'expiresOn');
    const prefix = `ocop_${randomBytes(6).toString('hex')}`;
    const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
    const token = await this.database.write(actor, async (transaction) => {
      const made = transaction.em.create(ApiToken, {
        organization: actor.organizationId,
        name,
        scopes,
        prefix,
        secretHash: hashOf(secret),
        expiresAt: endOfLocalDay(expiresOn),
      });
      await transaction.em.flush();
      transaction.audit('api-token.created', made, { after: { name, scopes, expiresOn } });
      return made;
    });
    return { token, secret };
  }

  /** Revoking again is a no-op with the same answer. @throws NOT_FOUND, also for another organization's */
  async revoke(actor: Actor, tokenId: string): Promise<ApiToken> {
    requireKeeper(actor);
    return this.database.write(actor, async (transaction) => {
      const token = await transaction.em.findOneOrFail(ApiToken, tokenId);
      if (token.revoke(new Date())) transaction.audit('api-token.revoked', token);
      return token;
    });
  }

  /** The actor behind a bearer token. @throws TOKEN_INVALID when it is unknown, revoked or expired, alike */
  async actorOf(bearer: string, locale: Locale): Promise<Actor> {
    const em = this.database.read(Actor.system);
    const now = new Date();
    const live = { secretHash: hashOf(bearer), revokedAt: null, expiresAt: { $gt: now } };
    const token = TOKEN.test(bearer) ? await em.findOne(ApiToken, live, { populate: ['organization'] }) : undefined;
    if (!token) throw new DomainError(directoryErrors.TOKEN_INVALID);
    const before = new Date(now.getTime() - USED_MINUTES * 60_000);
    if (!token.lastUsedAt || token.lastUsedAt < before) await em.nativeUpdate(ApiToken, { id: token.id, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lt: before } }] }, { lastUsedAt: now });
    return Actor.token({ id: token.id, name: token.name, scopes: token.scopes }, locale, placeIn(token.organization.getEntity()));
  }
}
