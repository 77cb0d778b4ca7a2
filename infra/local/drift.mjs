// Generated things are made again and must not differ: types from the schema, the web's documents, migrations from entities.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = ['graphql/generated', 'apps/web/src/generated'];

/** Contents of the generated files, as one line each. */
function fingerprint() {
  return GENERATED.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => `${join(folder, name)} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`),
  );
}

const before = fingerprint();
execFileSync('node', ['graphql/generate.mjs'], { stdio: 'inherit' });
const after = fingerprint();
const changed = after.filter((line) => !before.includes(line));
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
