import type { TypedDocumentNode } from 'urql';

type AnyVariables = Record<string, unknown>;

/** What code generation really leaves of a document: its hash and its name, no text and no syntax tree. */
interface GeneratedDocument {
  readonly __meta__: { readonly hash: string; readonly operationName: string };
}

interface PreparedDocument {
  readonly kind: 'Document';
  readonly definitions: readonly [{ kind: 'OperationDefinition'; name: { kind: 'Name'; value: string } }];
  readonly __key: number;
  readonly loc: object;
  readonly sha256Hash: string;
}

const prepared = new WeakMap<object, PreparedDocument>();

/**
 * urql wants a syntax tree to find an operation's name and a key for its cache. The documents of the web are known to
 * the server by hash, so the bundle carries no trees; this gives urql the little it reads. The key is 32 bits of the
 * hash, as urql's own keys are.
 */
export function persisted<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const known = prepared.get(document) ?? prepare(document as unknown as GeneratedDocument);
  prepared.set(document, known);
  return known as unknown as TypedDocumentNode<Data, Variables>;
}

/** The hash that names a prepared document to the server; undefined for a document that did not come from here. */
export function hashOf(document: object): string | undefined {
  return 'sha256Hash' in document && typeof document.sha256Hash === 'string' ? document.sha256Hash : undefined;
}

function prepare({ __meta__: { hash, operationName } }: GeneratedDocument): PreparedDocument {
  return {
    kind: 'Document',
    definitions: [{ kind: 'OperationDefinition', name: { kind: 'Name', value: operationName } }],
    __key: Number.parseInt(hash.slice(-8), 16) | 0,
    loc: { start: 0, end: 0 },
    sha256Hash: hash,
  };
}
