import type { EntityManager } from '@mikro-orm/postgresql';
import { GROUP_2018_TO_2022 } from '@ocop/values';
import { tellingWords } from './match.words.js';
import type { WantedLine } from './match.score.js';

/** The hard conditions that SQL can tell; the scoring looks closer at what is left. */
const CANDIDATES = `
  select distinct product.id
  from product
  join organization producer on producer.id = product.producer_id
  join jsonb_to_recordset(?::jsonb) as line (words text[], "groups" text[], stars int)
    on string_to_array(product.name_folded, ' ') && line.words
    and (line."groups" is null or product.group_scheme || ':' || product.group_code = any (line."groups"))
    and (line.stars is null or exists (
      select 1 from recognition where recognition.product_id = product.id and recognition.act = 'RECOGNISED' and recognition.stars >= line.stars
    ))
  where producer.state = 'VERIFIED' and 'PRODUCER' = any (producer.capabilities) and producer.id <> ?`;

/** Ids of products that may answer a line: of verified producers other than the buyer, with a word, the group and the stars asked for. */
export async function candidateProductIds(em: EntityManager, buyerId: string, lines: readonly WantedLine[]): Promise<string[]> {
  const wanted = lines.map(({ description, groupCode, minimumStars }) => ({
    words: tellingWords(description),
    groups: groupCode ? groupsNow(groupCode) : null,
    stars: minimumStars ?? null,
  }));
  const rows = await em.execute<{ id: string }[]>(CANDIDATES, [JSON.stringify(wanted), buyerId]);
  return rows.map(({ id }) => id);
}

/** A group of 2022 with those of 2018 that went into it, as `scheme:code`: products keep the group of their record. */
function groupsNow(code: string): string[] {
  const before = Object.entries(GROUP_2018_TO_2022).flatMap(([old, current]) => (current === code ? [`2018:${old}`] : []));
  return [`2022:${code}`, ...before];
}
