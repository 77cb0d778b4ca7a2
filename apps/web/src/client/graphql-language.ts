/**
 * Stands in for `@0no-co/graphql.web` in the bundle (see vite.config.ts). urql brings that library to parse and print
 * queries; ours are known to the server by hash and are never text, so its 4 kB do not belong on the first screen.
 * Only what urql reads at run time is here.
 */
export const Kind = {
  NAME: 'Name',
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  FIELD: 'Field',
} as const;

/** An error of an answer that came without `extensions`; urql passes places in the text first, which mean nothing here. */
export class GraphQLError extends Error {
  readonly extensions: Readonly<Record<string, unknown>> = {};
  override readonly name = 'GraphQLError';
}

export function parse(): never {
  throw new Error('Only the documents of graphql/operations are sent; query text is not parsed here');
}

export function print(): never {
  throw new Error('Only the documents of graphql/operations are sent; they have no text to print');
}
