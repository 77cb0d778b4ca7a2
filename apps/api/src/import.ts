import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogueModule, catalogueEntities, shippedProducts } from '@ocop/catalogue';
import { Actor, createLogger, DomainError, nestLogger, PlatformModule, readConfig } from '@ocop/platform';
import { ImportService, ReconciliationService, shippedFigures, type ShippedFile } from '@ocop/programme';
import { reconciliationText, runText } from './import.text.js';

const kinds: Readonly<Record<string, ShippedFile['kind']>> = {
  register: 'REGISTER',
  totals: 'STATED_TOTALS',
  groups: 'GROUP_FIGURES',
  plans: 'PLAN_FIGURES',
  products: 'PRODUCTS',
};

const usage = `npm run import                                   các tệp kèm theo · the files that ship
npm run import -- KIND FILE.csv [--dry-run]      KIND: ${Object.keys(kinds).join(' | ')}
`;

class ImportModule {}

/**
 * `npm run import`: loads the files that ship, or one file, and prints what became of each and the reconciliation.
 * Exits 1 when something is refused; then nothing of that file was stored.
 */
async function main(): Promise<number> {
  const files = filesOf(process.argv.slice(2));
  if (!files) {
    process.stderr.write(usage);
    return 2;
  }
  const config = readConfig();
  const logger = createLogger('import', config.LOG_LEVEL);
  const module = { module: ImportModule, imports: [PlatformModule.with(config, logger, catalogueEntities), CatalogueModule] };
  const application = await NestFactory.createApplicationContext(module, { logger: nestLogger(logger) });
  const imports = application.get(ImportService, { strict: false });
  let refused = false;
  for (const { kind, path, dryRun } of files) {
    const run = await imports.loadFrom(Actor.system, kind, path, dryRun);
    process.stdout.write(runText(run));
    refused ||= run.outcome === 'REFUSED';
  }
  const figures = await application.get(ReconciliationService, { strict: false }).reconciliation(Actor.system);
  if (figures.lines.length > 0) process.stdout.write(reconciliationText(figures));
  await application.close();
  return refused ? 1 : 0;
}

function filesOf(given: string[]): (ShippedFile & { dryRun: boolean })[] | undefined {
  const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });
  const [word, path, ...rest] = positionals;
  const dryRun = values['dry-run'];
  if (word === undefined) return [...shippedFigures, shippedProducts].map((file) => ({ ...file, dryRun }));
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (!kind || !path || rest.length > 0) return undefined;
  // npm runs scripts at the root; the path is meant from where it was typed.
  return [{ kind, path: resolve(process.env['INIT_CWD'] ?? '.', path), dryRun }];
}

/** What the user can mend is said in words, in both languages; anything else with its stack. */
function wordsOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.in('VI')}\n${error.in('EN')}\n`;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path) return `Không có tệp ${path}.\nThere is no file ${path}.\n`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return usage;
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(wordsOf(error));
  process.exit(1);
}
