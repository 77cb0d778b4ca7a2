import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, nothing, visibleTo } from '@ocop/platform';
import { consentPurposes } from './consent.purposes.js';
import { Person } from './person.entity.js';

const ConsentDecisionSchema = defineEntity({
  name: 'ConsentDecision',
  tableName: 'consent_decision',
  filters: visibleTo((actor) => (actor.person ? { person: actor.person.id } : nothing)),
  indexes: [{ properties: ['person', 'purpose', 'id'] }],
  properties: {
    id: column.id(),
    person: () => p.manyToOne(Person).ref(),
    purpose: p.enum(consentPurposes),
    granted: p.boolean(),
    decidedAt: column.createdAt(),
  },
});

/** Somebody agreed to a purpose, or took it back. The newest decision counts; without any nothing is agreed to. Append-only by a trigger: it is the proof. */
export class ConsentDecision extends ConsentDecisionSchema.class {}
ConsentDecisionSchema.setClass(ConsentDecision);
