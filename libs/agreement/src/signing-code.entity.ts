import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from '@ocop/directory';
import { column, nothing, visibleTo } from '@ocop/platform';
import { Mou, MouParty } from './mou.entity.js';

/** Ten minutes, five tries; a new code every half minute at most and ten an hour, so that guessing stays hopeless. */
export const SIGNING_CODE = { minutes: 10, tries: 5, secondsBetween: 30, perHour: 10 } as const;

const SigningCodeSchema = defineEntity({
  name: 'SigningCode',
  tableName: 'signing_code',
  filters: visibleTo((actor) => (actor.person ? { person: actor.person.id } : nothing)),
  indexes: [{ properties: ['party', 'createdAt'] }],
  properties: {
    id: column.id(),
    mou: () => p.manyToOne(Mou).ref(),
    party: () => p.manyToOne(MouParty).ref(),
    person: () => p.manyToOne(Person).ref(),
    /** What the code confirms: this content and no other. */
    contentHash: column.text(),
    createdAt: column.instant(),
    expiresAt: column.instant(),
    wrongTries: p.integer().default(0),
    usedAt: column.instant().nullable(),
  },
});

/**
 * A one-time code that was mailed to a signatory: bound to person, memorandum and content. The digits are in no table;
 * they are derived from the id. The newest one counts.
 */
export class SigningCode extends SigningCodeSchema.class {
  isDead(): boolean {
    return this.wrongTries >= SIGNING_CODE.tries;
  }
}
SigningCodeSchema.setClass(SigningCode);
