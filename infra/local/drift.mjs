// Generated things are made again and must not differ: types from the schema, the web's documents, migrations from entities.
import { execFileSync } from 'node:child_process';
import { differing, fingerprint } from './fingerprint.mjs';

const GENERATED = ['graphql/generated', 'apps/web/src/generated'];

const before = fingerprint(GENERATED);
execFileSync('node', ['graphql/generate.mjs'], { stdio: 'inherit' });
const changed = differing(before, fingerprint(GENERATED));
if (changed.length > 0) {
  process.stderr.write(`Generated files differ from the schema; run \`npm run codegen\` and commit:\n  ${changed.join('\n  ')}\n`);
  process.exitCode = 1;
}

try {
  const environment = { ...process.env, DATABASE_URL: process.env.DATABASE_URL ?? process.env.TEST_DATABASE_URL };
  execFileSync('node', ['apps/api/dist/migrate.js', 'check'], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
} catch (error) {
  process.stderr.write(`${/** @type {{ stderr?: Buffer }} */ (error).stderr ?? error}\n`);
  process.exitCode = 1;
}
