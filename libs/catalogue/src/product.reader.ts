import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Clock, stableId } from '@ocop/platform';
import { Organization, type OrganizationKind } from '@ocop/directory';
import { importErrors, ImportReaders, knownRows, Recognition, storeRow, type Fate, type ImportReport, type ImportRow, type RecognitionAct } from '@ocop/programme';
import { toneCanonical, type ProductGroup, type Province } from '@ocop/values';
import { Product, searchColumns } from './product.entity.js';
import { remarks, type Remark } from './product.remarks.js';

const kinds = {
  enterprise: 'ENTERPRISE',
  cooperative: 'COOPERATIVE',
  cooperative_group: 'COOPERATIVE_GROUP',
  household_business: 'HOUSEHOLD_BUSINESS',
  community_board: 'COMMUNITY_BOARD',
} as const satisfies Record<string, OrganizationKind>;
const kindWords = Object.keys(kinds) as (keyof typeof kinds)[];

const acts = {
  recognised: 'RECOGNISED',
  recognised_stars_unknown: 'RECOGNISED',
  proposed_five_star: 'PROPOSED_FIVE_STAR',
  candidate: undefined,
} as const satisfies Record<string, RecognitionAct | undefined>;
const statusWords = Object.keys(acts) as (keyof typeof acts)[];

/** A household business whose name was a person's and is left out of the source. */
const WITHHELD = /^Hộ kinh doanh(?: \(tên cá nhân lược bỏ\))?$/u;
/** Slips such as 202 or 20222 are caught; the programme began in 2018, pilots of provinces before. */
const EARLIEST_YEAR = 2010;

interface Producer {
  id: string;
  name: string;
  kind: OrganizationKind;
}

interface ProductRecord {
  id: string;
  name: string;
  producer: Producer | undefined;
  group: ProductGroup;
  province: Province;
  act: { act: RecognitionAct; stars: number | null; year: number | null } | undefined;
  sourceUrl: string | null;
  remarkCodes: Remark[];
}

/** Reads products with their producers and recognitions (products.csv); one row is one product of one producer. */
@Injectable()
export class ProductReader {
  constructor(
    readers: ImportReaders,
    private readonly clock: Clock,
  ) {
    readers.register<ProductRecord>({
      kind: 'PRODUCTS',
      columns: ['product_name', 'province_2020', 'province_2020_code', 'group_code', 'stars', 'status', 'year', 'producer', 'producer_type', 'source_url'],
      remark: remarkColumns,
      read: (row) => this.#read(row),
      store: storeProducts,
    });
  }

  #read(row: ImportRow): ProductRecord | undefined {
    const name = row.required('product_name');
    const province = row.province63('province_2020_code', 'province_2020');
    const group = row.group2018('group_code');
    const status = row.oneOf('status', statusWords);
    const stars = readStars(row, status);
    const year = this.#readYear(row);
    const producer = readProducer(row, province);
    const sourceUrl = readAddress(row);
    if (row.isRefused || !name || !province || !group || !status) return undefined;
    const act = acts[status];
    return {
      id: stableId('product', province.scheme, province.code, sameWords(name), producer?.id ?? ''),
      name,
      producer,
      group,
      province,
      act: act && { act, stars: stars ?? null, year: year ?? null },
      sourceUrl,
      remarkCodes: ['GROUP_INFERRED', ...(year ? (['YEAR_OF_PAGE'] as const) : []), ...markRow(row, status)],
    };
  }

  #readYear(row: ImportRow): number | undefined {
    const text = row.text('year');
    if (!text) return undefined;
    const latest = this.clock.now().getUTCFullYear();
    const isYear = /^\d{4}$/.test(text) && Number(text) >= EARLIEST_YEAR && Number(text) <= latest;
    return isYear ? Number(text) : row.refuse(importErrors.IMPORT_YEAR_INVALID, 'year', { latest });
  }
}

function remarkColumns(report: ImportReport): void {
  report.mark(remarks.GROUP_INFERRED, { row: 1, column: 'group_code' });
  report.mark(remarks.YEAR_OF_PAGE, { row: 1, column: 'year' });
}

function readStars(row: ImportRow, status: keyof typeof acts | undefined): number | undefined {
  const text = row.text('stars');
  if (text && !/^[345]$/.test(text)) return row.refuse(importErrors.IMPORT_STARS_INVALID, 'stars');
  if (status === 'recognised') return Number(row.required('stars'));
  if (text && status) row.refuse(importErrors.IMPORT_STARS_WITHOUT_RECOGNITION, 'stars');
  return undefined;
}

/** Named producers get the same id each time; it is theirs by list and province, never by what somebody signs up as. */
function readProducer(row: ImportRow, province: Province | undefined): Producer | undefined {
  const name = row.text('producer');
  if (!name || WITHHELD.test(name)) return undefined;
  const kind = row.oneOf('producer_type', kindWords);
  if (!kind || !province) return undefined;
  return { id: stableId('producer', province.scheme, province.code, sameWords(name)), name, kind: kinds[kind] };
}

/** Addresses are shown as links: only those of the web. */
function readAddress(row: ImportRow): string | null {
  const text = row.text('source_url');
  if (!text) return null;
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : (row.refuse(importErrors.IMPORT_ADDRESS_INVALID, 'source_url') ?? null);
}

function markRow(row: ImportRow, status: keyof typeof acts): Remark[] {
  const producer = row.text('producer');
  const found: [boolean, Remark, string][] = [
    [status !== 'candidate' && !row.text('year'), 'YEAR_MISSING', 'year'],
    [status === 'recognised_stars_unknown', 'STARS_UNKNOWN', 'stars'],
    [status === 'candidate', 'CANDIDATE_ONLY', 'status'],
    [!producer, 'PRODUCER_MISSING', 'producer'],
    [WITHHELD.test(producer), 'PRODUCER_WITHHELD', 'producer'],
    [row.text('name_qualified') === 'yes', 'NAME_QUALIFIED', 'name_qualified'],
    [row.text('certainty') === 'medium', 'SOURCE_MEDIUM', 'certainty'],
  ];
  return found.flatMap(([holds, code, column]) => {
    if (holds) row.mark(remarks[code], column);
    return holds ? [code] : [];
  });
}

const sameWords = (text: string): string => toneCanonical(text).toLowerCase().replace(/\s+/g, ' ');

async function storeProducts(em: EntityManager, records: readonly ProductRecord[]): Promise<Fate[]> {
  const producers = await knownRows(em, Organization, records.flatMap(({ producer }) => (producer ? [producer.id] : [])));
  await em.populate([...producers.values()], ['mergedInto'], { filters: false });
  const products = await knownRows(em, Product, records.map(({ id }) => id));
  const recognitions = await knownRows(em, Recognition, records.map(recognitionId));
  return records.map((record) => {
    if (record.producer && !producers.has(record.producer.id)) producers.set(record.producer.id, createProducer(em, record.producer, record.province));
    const product = storeRow(em, Product, products, productRow(record, record.producer && producers.get(record.producer.id)));
    const recognition = record.act ? storeRow(em, Recognition, recognitions, recognitionRow(record, record.act)) : 'unchanged';
    if (product !== 'unchanged') return product;
    return recognition === 'unchanged' ? 'unchanged' : 'updated';
  });
}

/** Verified, because a published list of a province names it. One that is there already is left as its people keep it. */
function createProducer(em: EntityManager, { id, name, kind }: Producer, { scheme, code }: Province): Organization {
  const organization = em.create(Organization, { id, name, nameFolded: '', kind, capabilities: ['PRODUCER'], state: 'VERIFIED', provinceScheme: scheme, provinceCode: code });
  organization.rename(name);
  return organization;
}

/** The producer is the organization as it is called today, or the one that it was merged into. */
function productRow({ id, name, group, province, remarkCodes }: ProductRecord, listed: Organization | undefined) {
  const producer = listed?.mergedInto?.getEntity() ?? listed;
  return {
    id,
    name,
    producer: producer?.id ?? null,
    groupScheme: group.scheme,
    groupCode: group.code,
    provinceScheme: province.scheme,
    provinceCode: province.code,
    ...searchColumns(name, producer?.name, province),
    remarkCodes,
  };
}

/** The same page about the same product is the same act. */
const recognitionId = ({ id, sourceUrl }: ProductRecord): string => stableId('recognition', id, sourceUrl ?? '');

function recognitionRow(record: ProductRecord, act: NonNullable<ProductRecord['act']>) {
  const { id: productId, name: productName, province, group, sourceUrl } = record;
  return {
    id: recognitionId(record),
    productId,
    productName,
    ...act,
    provinceScheme: province.scheme,
    provinceCode: province.code,
    groupScheme: group.scheme,
    groupCode: group.code,
    sourceUrl,
  };
}
