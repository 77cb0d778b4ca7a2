import { defineEntity, p } from '@mikro-orm/postgresql';
import { column } from './columns.js';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  indexes: [{ properties: ['subjectType', 'subjectId'] }],
  properties: {
    id: column.id(),
    at: column.createdAt(),
    personId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    action: column.text(),
    subjectType: column.text(),
    subjectId: p.uuid(),
    reason: column.text().nullable(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    requestId: column.text(),
  },
});

/** Who did what to which record, for whom, when and why. Append-only: a trigger refuses update and delete. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
