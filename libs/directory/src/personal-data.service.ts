import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, globalId, PersonalData, zip, type BilingualText, type DataSubject, type PersonalDataCategory } from '@ocop/platform';
import { localDayOf } from '@ocop/values';
import { readmeOf } from './personal-data.readme.js';
import { Person } from './person.entity.js';

/** A list on the screen ends here; the export has everything. */
const SHOWN = 100;

/** One kind of personal data, as its subject reads it. */
export interface PersonalDataEntry {
  category: string;
  label: BilingualText;
  purpose: BilingualText;
  basis: BilingualText;
  values: string[];
  count: number;
  erasable: boolean;
}

/** An archive to download. */
export interface PersonalDataArchive {
  bytes: Buffer;
  /** For example ocop-connect-2026-11-24.zip */
  name: string;
}

/** What is kept about a person: shown and handed out, to that person only. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: Database,
    private readonly personal: PersonalData,
    private readonly clock: Clock,
  ) {}

  /** Every category, also an empty one: that nothing is kept is an answer. */
  async list(actor: Actor): Promise<PersonalDataEntry[]> {
    const subject = await this.subjectOf(actor);
    const entries: PersonalDataEntry[] = [];
    for (const { category, label, purpose, basis, erasable, line, ...from } of this.personal.categories) {
      const rows = await from.read(this.database.read(Actor.system), subject);
      const values = rows.slice(0, SHOWN).map((row) => line(row, actor.locale));
      entries.push({ category, label, purpose, basis, values, count: rows.length, erasable });
    }
    return entries;
  }

  /** Everything as JSON, a file a category, with a guide in both languages. That it was taken is recorded. */
  async archive(actor: Actor): Promise<PersonalDataArchive> {
    const subject = await this.subjectOf(actor);
    const now = this.clock.now();
    const files: { name: string; content: string }[] = [];
    for (const category of this.personal.categories) files.push({ name: `${category.category}.json`, content: await this.#json(category, subject) });
    await this.database.write(actor, async (transaction) => {
      transaction.audit('person.data-exported', await transaction.em.findOneOrFail(Person, subject.id), { after: { files: files.length } });
    });
    const guide = { name: 'README.txt', content: readmeOf(this.personal.categories, subject, now) };
    return { bytes: zip([guide, ...files], now), name: `ocop-connect-${localDayOf(now)}.zip` };
  }

  /** Whose data it is. @throws UNAUTHENTICATED */
  async subjectOf(actor: Actor): Promise<DataSubject> {
    const { id, email, fullName, locale } = await this.database.read(actor).findOneOrFail(Person, actor.personId);
    return { id, email, fullName, locale };
  }

  async #json({ category, label, purpose, basis, erasable, read }: PersonalDataCategory<object>, subject: DataSubject): Promise<string> {
    const rows = await read(this.database.read(Actor.system), subject);
    return `${JSON.stringify({ category, person: globalId('Person', subject.id), label, purpose, basis, erasable, rows }, null, 2)}\n`;
  }
}
