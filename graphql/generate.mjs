// Generates all types from the schema and the operations; CI runs it again and compares.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

execFileSync('graphql-codegen', ['--config', 'graphql/codegen.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });

// The generator re-exports mapped enums without `type`, which verbatimModuleSyntax refuses.
const resolvers = 'graphql/generated/resolvers.ts';
writeFileSync(resolvers, readFileSync(resolvers, 'utf8').replace(/^export \{ (\w+Scheme) \};$/gm, 'export type { $1 };'));

// The server knows the web's documents by hash from here; it must not read inside apps/web.
copyFileSync('apps/web/src/generated/persisted-documents.json', 'graphql/generated/persisted-documents.json');
