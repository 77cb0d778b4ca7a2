import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { column, type BilingualText } from '@ocop/platform';
import { Organization } from '@ocop/directory';
import { groupIn, requireProvince } from '@ocop/programme';
import { currentProvince, provinceOn, vnFold, type GroupScheme, type ProductGroup, type Province } from '@ocop/values';
import { isRemark, remarks } from './product.remarks.js';

const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  indexes: [
    { properties: ['provinceScheme', 'provinceCode'] },
    { properties: ['groupScheme', 'groupCode'] },
  ],
  properties: {
    id: column.id(),
    name: column.text(),
    /** The name as words without diacritics, for ranking. */
    nameFolded: column.text(),
    /** Words of name, producer and province, old and new, without diacritics; each after a blank, so that ` mat` finds where words begin. */
    searchText: column.text(),
    producer: () => p.manyToOne(Organization).ref().nullable(),
    groupScheme: p.enum(['2018', '2022']).nullable(),
    groupCode: column.text().nullable(),
    /** As recorded; the province of today is derived. */
    provinceScheme: p.enum(['63', '34']),
    provinceCode: column.text(),
    /** Derived from the province as recorded and kept for filters. */
    currentProvinceCode: column.text().index(),
    /** Codes of `product.remarks.ts`. */
    remarkCodes: p.array().$type<string[]>(),
    createdAt: column.createdAt(),
  },
});

/** A product of a producer: the unit that OCOP rates. Public. */
export class Product extends ProductSchema.class {
  declare [OptionalProps]?: 'province' | 'currentProvince' | 'remarks';

  get province(): Province {
    return requireProvince(this.provinceScheme, this.provinceCode);
  }

  get currentProvince(): Province {
    return requireProvince('34', this.currentProvinceCode);
  }

  /** The group in a scheme; nothing where the recorded one has no counterpart there. */
  groupIn(scheme: GroupScheme): ProductGroup | undefined {
    return groupIn(scheme, this);
  }

  /** What the import remarked, in words. */
  get remarks(): BilingualText[] {
    return this.remarkCodes.filter(isRemark).map((code) => ({ vi: remarks[code].vi, en: remarks[code].en }));
  }
}
ProductSchema.setClass(Product);

/** Text as the words that search compares. */
export function searchWords(text: string): string[] {
  return vnFold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A day on which every province of the 63 had its older name: Huế was Thừa Thiên Huế until the end of 2024. */
const BEFORE_RENAMING = '2020-12-31';

/** What is derived from a product's name, producer and province, for the columns of the same names. */
export function searchColumns(name: string, producerName: string | undefined, recorded: Province) {
  const today = currentProvince(recorded);
  const places = new Set([recorded, provinceOn(recorded, BEFORE_RENAMING), today].map((place) => place.name.vi));
  return {
    nameFolded: ` ${searchWords(name).join(' ')}`,
    searchText: ` ${searchWords([name, producerName ?? '', ...places].join(' ')).join(' ')}`,
    currentProvinceCode: today.code,
  };
}
