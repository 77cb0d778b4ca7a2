// `npm test` once everything is installed: `npm test`, `npm test -- types lint`, `npm test -- unit libs/values`.
import { both, say, since } from './console.mjs';
import { installTools } from './machine.mjs';
import { steps } from './steps.mjs';
import { untilStopped } from './stop.mjs';
import { makeWorkshop, startTestServices } from './throwaway.mjs';

const wanted = process.argv.slice(2).filter((word) => word in steps);
const rest = process.argv.slice(2).filter((word) => !(word in steps));
/** Nothing may be left out where nobody reads what was left out. */
const isStrict = Boolean(process.env.CI) && process.env.CI !== 'false';

if (rest.length > 0 && wanted.length === 0) {
  say(`${both({ vi: 'Không có bước', en: 'There is no step' })} "${rest[0]}": ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
const names = plan();
const { table, directory, remove } = await makeWorkshop();
await untilStopped(test, async () => {
  await table.endAll();
  remove();
});

/** The named steps, or all; with the build before those that run what was built. */
function plan() {
  if (wanted.length === 0) return Object.keys(steps);
  const isNeeded = wanted.some((name) => steps[name]?.needs.includes('build'));
  return Object.keys(steps).filter((name) => wanted.includes(name) || (name === 'build' && isNeeded));
}

/** @returns {Promise<number>} exit code */
async function test() {
  const began = performance.now();
  say('OCOP Connect');
  const needsServices = names.some((name) => steps[name]?.needs.includes('services'));
  if (needsServices) installTools();
  const services = needsServices ? await startTestServices(table, directory) : undefined;
  const bench = { table, directory, env: environment(services), arguments: rest };
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const outcome = await perform(name, bench);
    // A run that was interrupted has nothing to count.
    if (table.stopping) return 1;
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  if (isStrict && total.skipped > 0) {
    say(`  ✗ ${both({ vi: 'Với CI=true không được bỏ qua gì', en: 'With CI=true nothing may be skipped' })}: ${total.skipped}`);
    total.failed += total.skipped;
    total.skipped = 0;
  }
  say(`  ${both({ vi: 'Tổng thời gian', en: 'Total time' })} ${since(began)}`);
  say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {import('./steps.mjs').Bench} bench
 * @returns {Promise<import('./reports.mjs').Outcome>} a step that cannot even begin is one failure; the others go on
 */
async function perform(name, bench) {
  const began = performance.now();
  say(`  … ${name}`);
  const outcome = await /** @type {import('./steps.mjs').Step} */ (steps[name]).run(bench).catch((error) => ({ passed: 0, failed: 1, skipped: 0, failures: [String(error.message)] }));
  const { passed, failed, skipped, failures } = outcome;
  if (table.stopping) return outcome;
  for (const failure of failures.slice(0, 20)) say(`\n${failure.replace(/^/gm, '    ')}\n`);
  if (failures.length > 20) say(`    … ${failures.length - 20} more: .data/logs/test-${name}.log\n`);
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '!';
  say(`  ${mark} ${name.padEnd(10)} ${since(began).padStart(8)}   ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} SKIPPED` : ''}`);
  return outcome;
}

/**
 * The user's own database, queue and mail server have no place in tests.
 * @param {import('./throwaway.mjs').TestServices | undefined} services
 * @returns {NodeJS.ProcessEnv}
 */
function environment(services) {
  const { DATABASE_URL, REDIS_URL, SMTP_URL, ...own } = process.env;
  return { ...own, NO_COLOR: '1', FORCE_COLOR: '0', TEST_DATABASE_URL: services?.databaseUrl, TEST_REDIS_URL: services?.redisUrl };
}
