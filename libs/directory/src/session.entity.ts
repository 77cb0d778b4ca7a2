import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, nothing, visibleTo } from '@ocop/platform';
import { Membership, Person } from './person.entity.js';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  filters: visibleTo((actor) => (actor.person ? { person: actor.person.id } : nothing)),
  properties: {
    id: column.id(),
    /** SHA-256 of the cookie's token: a stolen table opens no door. */
    tokenHash: column.text().unique(),
    person: () => p.manyToOne(Person).ref(),
    /** Whom the person acts for. Whoever is removed from there acts for nobody at once. */
    membership: () => p.manyToOne(Membership).ref().nullable().deleteRule('set null'),
    /** Browser and system, as far as it says. */
    device: column.text().default('—'),
    /** Address it was opened from. */
    address: column.text().nullable(),
    createdAt: column.createdAt(),
    /** Written every five minutes at most. */
    lastSeenAt: column.createdAt(),
    expiresAt: column.instant(),
  },
});

/** A log-in on one device, kept by the server and ended by deleting it. Seen by its person only. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const SignUpSchema = defineEntity({
  name: 'SignUp',
  tableName: 'sign_up',
  properties: {
    id: column.id(),
    email: column.text().index(),
    fullName: column.text(),
    passwordHash: column.text().hidden(),
    locale: p.enum(['VI', 'EN']),
    organization: p.json<{ name: string; kind: string; capabilities: string[]; provinceCode: string; taxCode?: string | undefined }>(),
    wrongCodes: p.integer().default(0),
    createdAt: column.createdAt(),
    expiresAt: column.instant(),
    confirmedAt: column.instant().nullable(),
  },
});

/** An account that waits for its address to be confirmed; nothing else exists of it until then. */
export class SignUp extends SignUpSchema.class {}
SignUpSchema.setClass(SignUp);
