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
}

/**
 * What is known is shown at once and asked for again all the same: others change what stands here. Traded away: a
 * request for every screen that was open before.
 */
export function useRead<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: ReadOptions = {},
): Read<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: persisted(document),
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  });
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { data, problem: error && problemsOf(error)[0], stale: fetching || stale, retry };
}
