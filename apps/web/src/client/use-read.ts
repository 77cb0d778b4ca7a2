import { useCallback } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';
import { persisted } from './persisted';
import { problemsOf, type Problem } from './problem';

/** A read as a block shows it. While another page or filter is fetched, `data` is still the former one and `stale`. */
export interface Read<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  readonly stale: boolean;
  readonly retry: () => void;
}

interface ReadOptions {
  /** Do not ask yet. */
  readonly pause?: boolean;
  /** Ask again although the answer is known, as on the list of notifications. */
  readonly fresh?: boolean;
}

const cacheFirst = 'cache-first';
const fromServer = 'cache-and-network';

export function useRead<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, fresh = false }: ReadOptions = {},
): Read<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: persisted(document),
    variables,
    pause,
    requestPolicy: fresh ? fromServer : cacheFirst,
  });
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { data, problem: error && problemsOf(error)[0], stale: fetching || stale, retry };
}
