import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, tokenScopes, visibleTo } from '@ocop/platform';
import { peopleKeptBy } from './people.access.js';
import { Organization } from './organization.entity.js';

const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  filters: visibleTo(peopleKeptBy),
  checks: [{ name: 'api_token_has_scope', expression: 'cardinality(scopes) > 0' }],
  properties: {
    id: column.id(),
    organization: () => p.manyToOne(Organization).ref(),
    name: column.text(),
    scopes: p.enum(tokenScopes).array(),
    /** First characters of the token, to recognise it. */
    prefix: column.text().unique(),
    /** SHA-256 of the whole token: a stolen table opens no door. */
    secretHash: column.text().unique().hidden(),
    createdAt: column.createdAt(),
    expiresAt: column.instant(),
    /** Written every five minutes at most. */
    lastUsedAt: column.instant().nullable(),
    revokedAt: column.instant().nullable(),
  },
});

/** A key with which a machine acts for an organization. */
export class ApiToken extends ApiTokenSchema.class {
  /** Revoking again keeps the first time. @returns whether anything changed */
  revoke(now: Date): boolean {
    if (this.revokedAt) return false;
    this.revokedAt = now;
    return true;
  }
}
ApiTokenSchema.setClass(ApiToken);
