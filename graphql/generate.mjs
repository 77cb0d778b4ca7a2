// Generates all types from the schema and the operations; CI runs it again and compares.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

execFileSync('graphql-codegen', ['--config', 'graphql/codegen.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });

// The generator re-exports mapped enums without `type`, which verbatimModuleSyntax refuses.
const resolvers = 'graphql/generated/resolvers.ts';
writeFileSync(resolvers, readFileSync(resolvers, 'utf8').replace(/^export \{ (\w+Scheme) \};$/gm, 'export type { $1 };'));

// The server knows the web's documents by hash from here; it must not read inside apps/web.
copyFileSync('apps/web/src/generated/persisted-documents.json', 'graphql/generated/persisted-documents.json');

// A screen loads the documents of its own domain and not those of all others.
const client = 'apps/web/src/generated';
const source = readFileSync(`${client}/graphql.ts`, 'utf8');
const rest = readdirSync('graphql/operations').reduce(withoutDocumentsOf, source);
writeFileSync(`${client}/graphql.ts`, rest);

/**
 * Moves the documents of a domain into a module of their own.
 * @param {string} code of the generated module
 * @param {string} file of a domain's operations
 * @returns {string} the code, that exports them from there
 */
function withoutDocumentsOf(code, file) {
  const domain = file.replace('.graphql', '');
  const names = [...readFileSync(`graphql/operations/${file}`, 'utf8').matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map((match) => match[1]);
  const isOfDomain = (/** @type {string} */ line) => names.some((name) => line.startsWith(`export const ${name}Document = `));
  const lines = code.split('\n');
  const documents = lines.filter(isOfDomain);
  const types = documents.flatMap((line) => /as unknown as DocumentNode<(\w+), (\w+)>;$/.exec(line)?.slice(1) ?? []);
  const imports = ["import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';", `import type { ${types.join(', ')} } from './graphql';`];
  writeFileSync(`${client}/${domain}.documents.ts`, ['/* eslint-disable */', ...imports, ...documents, ''].join('\n'));
  return [...lines.filter((line) => !isOfDomain(line)), `export * from './${domain}.documents';`].join('\n');
}
