import { useCallback } from 'react';
import { useMutation, type TypedDocumentNode } from 'urql';
import { persisted } from './persisted';
import { problemsOf, type Problem } from './problem';

export type Outcome<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Change<Data, Variables> {
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly pending: boolean;
}

/** A change of the server's data. It does not throw: the outcome says whether it happened, and what stood against it. */
export function useChange<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
): Change<Data, Variables> {
  const [{ fetching }, execute] = useMutation(persisted(document));
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      const { data, error } = await execute(variables);
      if (error !== undefined) return { ok: false, problems: problemsOf(error) };
      return data === undefined ? { ok: false, problems: [noAnswer] } : { ok: true, data };
    },
    [execute],
  );
  return { run, pending: fetching };
}

const noAnswer: Problem = { code: 'NETWORK', message: '', field: null };
