/**
 * Filters and cursors live in the address bar as plain `?key=value`, repeated for several values, so that an address
 * can be read, sent in a mail and shared. (The router's default writes JSON into it.)
 */
export type RawSearch = Record<string, unknown>;

export function parseSearch(search: string): RawSearch {
  const result: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const known = result[key];
    result[key] = known === undefined ? value : [known, value].flat();
  }
  return result;
}

export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '') params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Words as they were typed; undefined when there are none. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** One of the allowed words; undefined for anything else, so a mistyped address shows the unfiltered list. */
export function asOneOf<Allowed extends string>(allowed: readonly Allowed[], value: unknown): Allowed | undefined {
  return allowed.find((one) => one === value);
}

/** Some of the allowed numbers in their order; undefined when none is given. */
export function asNumbers(allowed: readonly number[], value: unknown): number[] | undefined {
  const given = [value].flat().map(Number);
  const some = allowed.filter((one) => given.includes(one));
  return some.length === 0 ? undefined : some;
}

/** Where one stands in a list that is read page by page. */
export interface PageSearch {
  /** Cursor of the last row of the page before. */
  readonly after?: string | undefined;
  /** Number of the page, from 2; it is only shown, the cursor decides. */
  readonly page?: number | undefined;
}

export function asPage(search: RawSearch): PageSearch {
  const after = asText(search['after']);
  const page = Number(search['page']);
  return after === undefined ? {} : { after, page: Number.isInteger(page) && page > 1 ? page : 2 };
}

/** A path of this application to go to afterwards; anything that could lead elsewhere is dropped. */
export function asInnerPath(value: unknown): string | undefined {
  const path = asText(value);
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : undefined;
}
