import { useCallback, useEffect, useMemo, useState } from 'react';
import { vnFold } from '@ocop/values';
import type { Problem } from '../../client/problem';
import { ReadAllError, useReadAll } from '../../client/use-read-all';
import { ConferenceDeskDocument, type ConferenceDeskQuery, type RegistrationRowFragment } from '../../generated/graphql';
import type { DeskSearch } from '../../routes/conference.routes';

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const connectionOf = ({ node }: ConferenceDeskQuery) => (node?.__typename === 'Conference' ? node.registrations : none);

/**
 * All registrations of a conference, searched on the device: at the door an answer is wanted at every keystroke, and
 * also when the line is slow. Traded away: the largest conferences so far need some thirty requests when it opens.
 */
export function useDesk(id: string, { q, state }: DeskSearch) {
  const variables = useMemo(() => ({ id, state }), [id, state]);
  const readAll = useReadAll(ConferenceDeskDocument, variables, connectionOf);
  const [all, setAll] = useState<readonly RegistrationRowFragment[]>();
  const [problem, setProblem] = useState<Problem>();
  const reload = useCallback(() => {
    readAll().then(
      (rows) => {
        setAll(rows);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (!(error instanceof ReadAllError)) throw error;
        setProblem(error.problem);
      },
    );
  }, [readAll]);
  useEffect(reload, [reload]);
  const rows = useMemo(() => all?.filter(matches(q)), [all, q]);
  /** For a file: asked for anew, so that it is whole also when the screen is not drawn yet. */
  const readRows = async () => (await readAll()).filter(matches(q));
  return { rows, problem, reload, readRows };
}

/** Every word of the search, with or without diacritics, in any of name, e-mail and organization. */
function matches(q: string | undefined) {
  const words = vnFold(q ?? '').split(/\s+/).filter(Boolean);
  return ({ fullName, email, organization }: RegistrationRowFragment) => {
    const text = vnFold(`${fullName} ${email} ${organization.name}`);
    return words.every((word) => text.includes(word));
  };
}
