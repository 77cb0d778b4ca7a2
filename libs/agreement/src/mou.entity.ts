import { defineEntity, p } from '@mikro-orm/postgresql';
import { Organization, Person } from '@ocop/directory';
import { column, transition, visibleTo, type Actor, type BilingualText } from '@ocop/platform';
import { Quote } from '@ocop/sourcing';
import { mouPartVisibleTo, mouVisibleTo } from './mou.access.js';
import { contentHashOf, type MouArticle, type MouContent } from './mou.content.js';
import { mouActKinds, mouStates, mouTransitions, signatureCommand, type MouCommand } from './mou.state.js';

const MouSchema = defineEntity({
  name: 'Mou',
  tableName: 'mou',
  filters: visibleTo(mouVisibleTo),
  checks: [
    { name: 'mou_frozen_when_sent', expression: `(content_hash is null) = (sent_at is null) and (state <> 'DRAFTING' or content_hash is null) and (state in ('DRAFTING', 'VOIDED') or content_hash is not null)` },
    { name: 'mou_signed_at', expression: `(state = 'SIGNED') = (signed_at is not null)` },
  ],
  properties: {
    id: column.id(),
    number: column.text().unique(),
    title: p.json<BilingualText>(),
    state: p.enum(mouStates).default('DRAFTING'),
    /** The accepted quote it came from: one memorandum each. */
    quote: () => p.manyToOne(Quote).ref().unique(),
    articles: p.json<MouArticle[]>(),
    validUntil: column.day(),
    /** SHA-256 of the frozen content in hexadecimal, set when it is sent. */
    contentHash: column.text().nullable(),
    createdAt: column.createdAt(),
    sentAt: column.instant().nullable(),
    signedAt: column.instant().nullable(),
    /** Where the signed document is stored; set once, by the job that makes it. */
    documentKey: column.text().nullable(),
    parties: () => p.oneToMany(MouParty).mappedBy('mou').orderBy({ position: 'asc' }),
    acts: () => p.oneToMany(MouAct).mappedBy('mou').orderBy({ position: 'asc' }),
  },
});

/** A memorandum of understanding (biên bản ghi nhớ). Database triggers hold what is said here about change. */
export class Mou extends MouSchema.class {
  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: MouCommand): boolean {
    const { state, changed } = transition(mouTransitions, this.state, command);
    this.state = state;
    return changed;
  }

  /** What a signature covers. Its parties must be loaded and each have a signatory. */
  content(): MouContent {
    const { number, title, articles, validUntil } = this;
    return { number, title, articles, validUntil, parties: this.parties.getItems().map((party) => party.content()) };
  }

  /** Freezes the content: from here on the database refuses any change of it. @returns whether anything changed */
  send(at: Date): boolean {
    if (!this.change('send')) return false;
    this.contentHash = contentHashOf(this.content());
    this.sentAt = at;
    return true;
  }

  /** Whether what is stored still is what was frozen. */
  isIntact(): boolean {
    return this.contentHash !== null && this.contentHash === contentHashOf(this.content());
  }

  /** Takes note of a signature that a party has given. @returns whether it was the last one */
  countSignatures(at: Date): boolean {
    const missing = this.parties.getItems().filter((party) => !party.signedAt).length;
    this.change(signatureCommand(missing));
    if (missing === 0) this.signedAt = at;
    return missing === 0;
  }
}
MouSchema.setClass(Mou);

const MouPartySchema = defineEntity({
  name: 'MouParty',
  tableName: 'mou_party',
  filters: visibleTo(mouPartVisibleTo),
  uniques: [{ properties: ['mou', 'position'] }, { properties: ['mou', 'organization'] }],
  checks: [
    { name: 'mou_party_signatory_whole', expression: 'num_nonnulls(signatory_id, signatory_name, signatory_title, authority) in (0, 4)' },
    { name: 'mou_party_signature_whole', expression: 'num_nonnulls(signed_at, confirmed_to) in (0, 2) and (signed_at is null or signatory_id is not null)' },
  ],
  properties: {
    id: column.id(),
    mou: () => p.manyToOne(Mou).ref(),
    /** Place in the text, from 1: the buyer is party A, the producer party B. */
    position: p.integer(),
    organization: () => p.manyToOne(Organization).ref().index(),
    /** Who acts for the party today: the organization, or the one that it was merged into since. */
    actedForById: p
      .uuid()
      .formula((row) => `(select coalesce(acting.merged_into_id, acting.id) from organization acting where acting.id = ${row.organization})`)
      .nullable(),
    /** The name as it stands in the text, whatever the organization is called later. */
    organizationName: column.text(),
    signatory: () => p.manyToOne(Person).ref().nullable().deleteRule('restrict'),
    signatoryName: column.text().nullable(),
    signatoryTitle: column.text().nullable(),
    /** Charter, power of attorney and its number. */
    authority: column.text().nullable(),
    signedAt: column.instant().nullable(),
    /** The address that the one-time code went to, masked. */
    confirmedTo: column.text().nullable(),
  },
});

/** An organization that signs, and who signs for it. */
export class MouParty extends MouPartySchema.class {
  /** Whether the actor acts for this party. */
  isOf(actor: Actor): boolean {
    return (this.actedForById ?? this.organization.id) === actor.organizationIdOrNone;
  }

  /** Whether the actor is the named signatory and acts for this party. */
  isSignatory(actor: Actor): boolean {
    return this.signatory?.id !== undefined && this.signatory.id === actor.person?.id && this.isOf(actor);
  }

  content(): MouContent['parties'][number] {
    const { position, organization, organizationName, signatory, signatoryName, signatoryTitle, authority } = this;
    if (!signatory || !signatoryName || !signatoryTitle || !authority) throw new Error(`party ${position} has no signatory`);
    return { position, organizationId: organization.id, organizationName, signatoryId: signatory.id, signatoryName, signatoryTitle, authority };
  }
}
MouPartySchema.setClass(MouParty);

const MouActSchema = defineEntity({
  name: 'MouAct',
  tableName: 'mou_act',
  filters: visibleTo(mouPartVisibleTo),
  uniques: [{ properties: ['mou', 'position'] }],
  properties: {
    id: column.id(),
    mou: () => p.manyToOne(Mou).ref(),
    /** Order of the acts, from 1 without gaps; given under the lock of the memorandum. */
    position: p.integer(),
    at: column.createdAt(),
    act: p.enum(mouActKinds),
    personId: p.uuid().nullable(),
    personName: column.text(),
    organizationId: p.uuid().nullable(),
    organizationName: column.text(),
    /** Why it was declined or called back. */
    reason: column.text().nullable(),
  },
});

/** Something that was done with a memorandum. Append-only: a trigger refuses update and delete. */
export class MouAct extends MouActSchema.class {}
MouActSchema.setClass(MouAct);

const MouCounterSchema = defineEntity({
  name: 'MouCounter',
  tableName: 'mou_counter',
  properties: {
    year: p.integer().primary().autoincrement(false),
    lastNumber: p.integer(),
  },
});

/** The last number of each year; locked late, while a memorandum is drafted. */
export class MouCounter extends MouCounterSchema.class {}
MouCounterSchema.setClass(MouCounter);
