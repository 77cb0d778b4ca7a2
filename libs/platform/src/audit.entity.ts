import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Actor } from './actor.js';
import { column, nothing, visibleTo } from './columns.js';

let visible: (actor: Actor) => object = () => nothing;

/** Says who may read which entries. The directory does, because it knows provinces; until it has, nobody may. */
export function defineAuditAccess(where: (actor: Actor) => object): void {
  visible = where;
}

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  filters: visibleTo((actor) => visible(actor)),
  indexes: [
    { properties: ['organizationId', 'id'] },
    { properties: ['personId', 'id'] },
    { properties: ['subjectType', 'subjectId'] },
    // the chain looks for what is not in it yet
    { name: 'audit_entry_unchained', expression: 'create index audit_entry_unchained on audit_entry (id) where sequence is null' },
  ],
  properties: {
    id: column.id(),
    at: column.createdAt(),
    personId: p.uuid().nullable(),
    /** The API token, where a machine acted. */
    tokenId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    action: column.text(),
    subjectType: column.text(),
    subjectId: p.uuid(),
    reason: column.text().nullable(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    requestId: column.text(),
    /** Network address that the request came from; nothing for jobs. */
    address: column.text().nullable(),
    /** Place in the chain, from 1 without gaps; given by `AuditChain` a moment after the commit. */
    sequence: p.integer().nullable().unique(),
    /** Hash over this entry and the hash of the one before it. */
    hash: column.text().nullable(),
  },
});

/** Who did what to which record, for whom, when, from where and why. Append-only: a trigger refuses delete and every update but the chaining. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
