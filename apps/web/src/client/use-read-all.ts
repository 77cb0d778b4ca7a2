import { useCallback } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { persisted } from './persisted';
import { problemsOf, type Problem } from './problem';

interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Why an export stopped; it carries what the screen shows. */
export class ReadAllError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const pageSize = 100;
/** Of one export; keeps a slip of a filter from reading a whole country into a phone. */
const mostRows = 5_000;

/**
 * Reads a list to its end, page by page, as an export needs it. `document` must take `first` and `after`.
 * Throws ReadAllError when the server refuses or cannot be reached.
 */
export function useReadAll<Data, Variables extends Record<string, unknown>, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connection: (data: Data) => Connection<Row>,
): () => Promise<Row[]> {
  const client = useClient();
  return useCallback(async () => {
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const page: Variables = { ...variables, first: pageSize, after };
      const { data, error } = await client.query(persisted(document), page, { requestPolicy: 'network-only' });
      if (error !== undefined || data === undefined) throw new ReadAllError(problemOf(error));
      const { edges, pageInfo } = connection(data);
      rows.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && rows.length < mostRows);
    return rows;
  }, [client, document, variables, connection]);
}

function problemOf(error: Parameters<typeof problemsOf>[0] | undefined): Problem {
  return (error && problemsOf(error)[0]) ?? { code: 'NETWORK', message: '', field: null };
}
