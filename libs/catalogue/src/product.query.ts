import type { Database } from '@ocop/platform';
import type { CheckedFilter } from './product.filter.js';

/** Where a product stands in the list: how well it matches, its name, its id. */
export type ProductPosition = [rank: number, name: string, id: string];

interface Row {
  total: number;
  id: string | null;
  name: string;
  rank: number;
}

/**
 * One page of the directory, best match first: the whole phrase in the name, then all words in the name, then words found in
 * producer or province too; within each the names in Vietnamese order. Products are public, so nothing else narrows it.
 * Every word is looked for where words begin, in the columns without diacritics.
 */
export async function findProducts(
  database: Database,
  filter: CheckedFilter,
  after: ProductPosition | undefined,
  limit: number,
): Promise<{ total: number; positions: ProductPosition[] }> {
  const { words, recordedProvince, currentProvince, groups, stars, producerId, validOn } = filter;
  const rows = await database.query<Row>('product-directory', DIRECTORY, [
    words.length > 0 ? ` ${words.join(' ')}` : '',
    words.map((word) => `% ${word}%`),
    recordedProvince,
    currentProvince,
    groups,
    stars,
    producerId,
    validOn,
    ...(after ?? [null, null, null]),
    limit,
  ]);
  const positions = rows.flatMap(({ rank, name, id }) => (id ? [[rank, name, id] as ProductPosition] : []));
  return { total: rows[0]?.total ?? 0, positions };
}

/** The last recognition decides stars and validity; a year alone counts from its first day, so that what is listed as valid surely is. */
const DIRECTORY = `
  with found as (
    select product.id, product.name,
      case when position($1 in product.name_folded) > 0 then 0 when product.name_folded like all($2::text[]) then 1 else 2 end as rank
    from product
    left join lateral (
      select act, stars, coalesce(decided_on, make_date(year, 1, 1)) as since from recognition
      where product_id = product.id
      order by year desc nulls last, decided_on desc nulls last, id desc limit 1
    ) as last on true
    where product.search_text like all($2::text[])
      and ($3::text is null or (product.province_scheme = '63' and product.province_code = $3))
      and ($4::text is null or product.current_province_code = $4)
      and ($5::text[] is null or product.group_scheme || ':' || product.group_code = any($5))
      and ($6::int[] is null or (last.act = 'RECOGNISED' and last.stars = any($6)))
      and ($7::uuid is null or product.producer_id = $7)
      and ($8::date is null or (last.act = 'RECOGNISED' and last.since <= $8 and last.since + interval '36 months' >= $8))
  )
  select counted.total, page.id, page.name, page.rank
  from (select count(*)::int as total from found) as counted
  left join lateral (
    select * from found
    where $9::int is null or (rank, name collate "vi-x-icu", id) > ($9, $10::text collate "vi-x-icu", $11::uuid)
    order by rank, name collate "vi-x-icu", id
    limit $12
  ) as page on true
  order by page.rank, page.name collate "vi-x-icu", page.id`;
