import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { column } from '@ocop/platform';
import {
  GROUP_2018_TO_2022,
  lastValidDay,
  productGroup,
  province,
  provinceOn,
  type GroupCode2018,
  type GroupScheme,
  type LocalDate,
  type ProductGroup,
  type Province,
} from '@ocop/values';
import { recognitionActs, recognitionStateOn, type RecognitionState } from './recognition.state.js';

const RecognitionSchema = defineEntity({
  name: 'Recognition',
  tableName: 'recognition',
  checks: [
    { name: 'recognition_stars', expression: `stars between 3 and 5` },
    { name: 'recognition_stars_of_act', expression: `stars is null or act in ('RECOGNISED', 'REVOKED')` },
    { name: 'recognition_year_of_day', expression: `decided_on is null or year = extract(year from decided_on)` },
  ],
  properties: {
    id: column.id(),
    /** The product of the catalogue; an id only, because products live to the right. */
    productId: p.uuid().index(),
    productName: column.text(),
    act: p.enum(recognitionActs),
    /** Null when the source gives none, and for a proposal. */
    stars: p.smallint().nullable(),
    decisionNumber: column.text().nullable(),
    decidedOn: column.day().nullable(),
    /** Always there when the day is. */
    year: p.smallint().nullable(),
    issuer: column.text().nullable(),
    provinceScheme: p.enum(['63', '34']),
    provinceCode: column.text(),
    groupScheme: p.enum(['2018', '2022']).nullable(),
    groupCode: column.text().nullable(),
    sourceUrl: column.text().nullable(),
    createdAt: column.createdAt(),
  },
});

/** A dated act by which a product of a producer was given stars, or was proposed for five. Public. */
export class Recognition extends RecognitionSchema.class {
  declare [OptionalProps]?: 'province' | 'validUntil';

  /** Province under the name it had at the act. */
  get province(): Province {
    const unit = requireProvince(this.provinceScheme, this.provinceCode);
    const day = this.decidedOn ?? (this.year ? `${this.year}-12-31` : undefined);
    return day ? provinceOn(unit, day) : unit;
  }

  /** Last day in force; nothing when the day of the decision is not known. */
  get validUntil(): LocalDate | undefined {
    return this.act === 'RECOGNISED' && this.decidedOn ? lastValidDay(this.decidedOn) : undefined;
  }

  stateOn(day: LocalDate): RecognitionState {
    return recognitionStateOn(day, this);
  }
}
RecognitionSchema.setClass(Recognition);

/** @throws Error when a stored code is none of its scheme, which the writers rule out */
export function requireProvince(scheme: '63' | '34', code: string): Province {
  const found = province(scheme, code);
  if (!found) throw new Error(`there is no province ${scheme}:${code}`);
  return found;
}

/** A group in another scheme; nothing where there is no way: from 2022 back to 2018 two groups cannot be told apart. */
export function groupIn(scheme: GroupScheme, given: { groupScheme?: GroupScheme | null | undefined; groupCode?: string | null | undefined }): ProductGroup | undefined {
  if (!given.groupScheme || !given.groupCode) return undefined;
  if (given.groupScheme === scheme) return productGroup(scheme, given.groupCode);
  return scheme === '2022' ? productGroup(scheme, GROUP_2018_TO_2022[given.groupCode as GroupCode2018]) : undefined;
}
