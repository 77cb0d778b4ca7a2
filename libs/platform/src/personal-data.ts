import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes, randomUUID } from 'node:crypto';
import type { BilingualText, Locale } from './locale.js';
import type { Transaction } from './transaction.js';

/** Whose data it is. Some rows know a person by id, others only by address. */
export interface DataSubject {
  id: string;
  email: string;
  fullName: string;
  locale: Locale;
}

/** What stands in place of a person afterwards: nobody can find out who it was, but two acts of one person stay one person's. */
export interface Pseudonym {
  fullName: string;
  email: string;
}

/** What an erasure did with one category: what is gone, and what must stay and why. Left out where there was nothing. */
export interface Erasure {
  erased?: BilingualText | undefined;
  kept?: BilingualText | undefined;
}

export interface ErasureReport {
  erased: BilingualText[];
  kept: BilingualText[];
}

/** One kind of personal data: why it is there, how it is read and how it is forgotten. `Row` is what the export writes as JSON. */
export interface PersonalDataCategory<Row extends object> {
  /** Name in the API and of the export's file, for example `registrations`. */
  category: string;
  label: BilingualText;
  purpose: BilingualText;
  /** Consent, contract or law. */
  basis: BilingualText;
  /** Whether erasing removes it. */
  erasable: boolean;
  /** The subject's own data only, nothing of others; the newest first where it is a list. `em` acts as the system. */
  read: (em: EntityManager, subject: DataSubject) => Promise<Row[]>;
  /** A row in words for its subject. */
  line: (row: Row, locale: Locale) => string;
  /** In the erasure's commit; `transaction.em` sees everything. */
  erase: (transaction: Transaction, subject: DataSubject, pseudonym: Pseudonym) => Promise<Erasure>;
}

type Farewell = (transaction: Transaction, subject: DataSubject, report: ErasureReport) => Promise<void>;

/**
 * Where personal data lies. Each domain registers what it keeps in its `*.privacy.ts`, so that the directory can
 * list, hand out and erase it without knowing the domains to its right. At `onModuleInit`, which Nest calls from left to
 * right, so that the order is always the same.
 */
@Injectable()
export class PersonalData {
  readonly #categories: PersonalDataCategory<object>[] = [];
  readonly #farewells: Farewell[] = [];

  register<Row extends object>(category: PersonalDataCategory<Row>): void {
    if (this.#categories.some((known) => known.category === category.category)) throw new Error(`personal data ${category.category} is registered twice`);
    this.#categories.push(category as unknown as PersonalDataCategory<object>);
  }

  /** In the order of registration: from left to right. */
  get categories(): readonly PersonalDataCategory<object>[] {
    return this.#categories;
  }

  /** Registers what still needs the address, in the erasure's commit, after everything else: the last letter. */
  beforeForgetting(farewell: Farewell): void {
    this.#farewells.push(farewell);
  }

  /** Erases every category and reports. */
  async erase(transaction: Transaction, subject: DataSubject, pseudonym: Pseudonym): Promise<ErasureReport> {
    const report: ErasureReport = { erased: [], kept: [] };
    for (const category of this.#categories) {
      const { erased, kept } = await category.erase(transaction, subject, pseudonym);
      if (erased) report.erased.push(erased);
      if (kept) report.kept.push(kept);
    }
    for (const farewell of this.#farewells) await farewell(transaction, subject, report);
    return report;
  }
}

/** No mail server can ever have this domain (RFC 2606, 2). */
const FORGOTTEN = '@da-xoa.invalid';

/** A pseudonym that nothing derives from the person. */
export function newPseudonym(): Pseudonym {
  return { fullName: `Người dùng đã xoá ${randomBytes(2).toString('hex')}`, email: `${randomUUID()}${FORGOTTEN}` };
}

/** Whether an address is a pseudonym's: nothing is sent there. */
export function isForgotten(address: string): boolean {
  return address.endsWith(FORGOTTEN);
}
