import { cacheExchange, Client, fetchExchange, mapExchange, type Operation } from 'urql';
import { hashOf } from './persisted';
import { isUnauthenticated } from './problem';

interface ClientOptions {
  /** The language that error messages are to come in. */
  readonly language: () => string;
  /** Called when the server says that nobody is logged in. */
  readonly onUnauthenticated: () => void;
}

/**
 * Every query is filed under this one name and every change is too, so that urql's document cache forgets all it knows
 * after any change and asks again for what is on the screen. Traded away: a few repeated reads after a change. Won:
 * nothing stale, also where a list was empty and named no type, and no `__typename` on the wire.
 */
const everything = ['everything'];

function asKnownDocument(operation: Operation): Operation {
  const sha256Hash = hashOf(operation.query);
  if (sha256Hash === undefined) throw new Error('Only the documents of graphql/operations can be sent');
  return {
    ...operation,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
    context: { ...operation.context, additionalTypenames: everything },
  };
}

/** The one way to the server. It sends no query text: the documents are known there by their hash. */
export function createApiClient({ language, onUnauthenticated }: ClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': 'true', 'accept-language': language() },
    }),
    exchanges: [
      mapExchange({
        onOperation: asKnownDocument,
        onError: (error) => {
          if (isUnauthenticated(error)) onUnauthenticated();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
