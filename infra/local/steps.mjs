// The steps of `npm test`: what each runs, and how its outcome is counted.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, inData } from './checkout.mjs';
import { startJourneySystem } from './journeys.mjs';
import { chromium } from './machine.mjs';
import { npmCommand } from './npm.mjs';
import { end, logTail } from './processes.mjs';
import { jestOutcome, playwrightOutcome } from './reports.mjs';
import { buildProgram } from './system.mjs';

/** @typedef {import('./reports.mjs').Outcome} Outcome */
/**
 * @typedef {object} Bench where the steps work
 * @property {import('./processes.mjs').ProcessTable} table
 * @property {string} directory for logs and reports, gone at the end
 * @property {NodeJS.ProcessEnv} env
 * @property {string[]} arguments for Jest and Playwright
 * @property {ReturnType<typeof startJourneySystem>} [product] once a step needed it
 */
/** @typedef {{ needs: ('build' | 'services')[], run: (bench: Bench) => Promise<Outcome> }} Step */

/** Milliseconds; a whole run takes less. */
const longestStep = 20 * 60_000;

/** @type {Record<string, Step>} in the order of a whole run */
export const steps = {
  build: { needs: [], run: (bench) => check(bench, 'build', buildProgram(bench.directory)) },
  types: { needs: [], run: (bench) => check(bench, 'types', npmRun('types')) },
  lint: { needs: [], run: (bench) => check(bench, 'lint', npmRun('lint')) },
  drift: { needs: ['build', 'services'], run: (bench) => check(bench, 'drift', npmRun('drift')) },
  unit: { needs: ['services'], run: unit },
  trade: { needs: ['build', 'services'], run: trade },
  journeys: { needs: ['build', 'services'], run: journeys },
};

/**
 * @param {string} script of package.json
 * @param {...string} args
 */
const npmRun = (script, ...args) => npmCommand(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);

/** @param {Bench} bench */
async function unit(bench) {
  const report = join(bench.directory, 'jest.json');
  const ended = await execute(bench, 'unit', npmRun('jest', '--ci', '--json', `--outputFile=${report}`, ...bench.arguments));
  const outcome = counted(bench, 'unit', ended, report, jestOutcome);
  // Tests of the queue on Redis are not even listed where there is none.
  return bench.env.TEST_REDIS_URL ? outcome : { ...outcome, skipped: outcome.skipped + 1 };
}

/**
 * The whole trade through the public API, as a user types it; before the journeys, while the inbox is empty.
 * @param {Bench} bench
 */
async function trade(bench) {
  return check({ ...bench, env: { ...bench.env, ...(await running(bench)) } }, 'trade', npmRun('demo:trade'));
}

/** @param {Bench} bench */
async function journeys(bench) {
  const browser = chromium();
  if (!browser) return { passed: 0, failed: 0, skipped: 1, failures: [] };
  const system = await running(bench);
  const report = join(bench.directory, 'playwright.json');
  const env = { ...bench.env, ...system, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const ended = await execute({ ...bench, env }, 'journeys', npmRun('journeys', '--reporter=line,json', ...bench.arguments));
  return counted(bench, 'journeys', ended, report, playwrightOutcome);
}

/**
 * The product, started by the first step that needs it.
 * @param {Bench} bench
 */
const running = (bench) => (bench.product ??= startJourneySystem(bench.table, bench.directory, bench.env));

/**
 * A step that passes or fails as a whole.
 * @param {Bench} bench
 * @param {string} name
 * @param {{ command: string, args: string[] }} program
 * @returns {Promise<Outcome>}
 */
async function check(bench, name, program) {
  const ended = await execute(bench, name, program);
  return ended === 'exit 0' ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [tail(bench, name, ended)] };
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {string} ended
 * @param {string} report
 * @param {(report: any) => Outcome} read
 * @returns {Outcome} a run that failed without a failed test, or wrote no report, counts as one failure
 */
function counted(bench, name, ended, report, read) {
  const outcome = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (ended === 'exit 0' || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: [tail(bench, name, ended)] };
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {{ command: string, args: string[] }} program
 * @returns {Promise<string>} how it ended
 */
async function execute({ table, directory, env }, name, { command, args }) {
  const logFile = join(directory, `${name}.log`);
  const child = await table.launch({ name, command, args, env, cwd: inCheckout(), logFile });
  // One that hangs must not take the result of the others with it.
  const clock = setTimeout(() => void end(child.identity), longestStep);
  const ended = await child.exited;
  clearTimeout(clock);
  // The bench goes at the end; what was said stays to be read.
  mkdirSync(inData('logs'), { recursive: true });
  copyFileSync(logFile, inData('logs', `test-${name}.log`));
  return ended;
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {string} ended
 */
const tail = ({ directory }, name, ended) => `${name}: ${ended}\n${logTail(join(directory, `${name}.log`), 80)}`;
