// Counts and failures out of the JSON reports of Jest and Playwright.
import { plain } from './console.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what to read about each that failed
 */

/**
 * @param {any} report of `jest --json`
 * @returns {Outcome}
 */
export function jestOutcome(report) {
  /** @type {string[]} */
  const failures = [];
  for (const { name, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((/** @type {any} */ { status }) => status === 'failed');
    for (const { fullName, failureMessages } of failed) failures.push(`${name}\n● ${fullName}\n${failureMessages.join('\n')}`);
    // A file that does not even load has no tests to fail.
    if (assertionResults.length === 0 && message) failures.push(`${name}\n${message}`);
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failures.map(legible),
  };
}

/**
 * @param {any} report of Playwright's json reporter
 * @returns {Outcome} one that passed only when tried again has passed, but is told among the failures
 */
export function playwrightOutcome(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const broken = report.errors.map((/** @type {any} */ { message }) => message);
  const failures = report.suites.flatMap(specsOf).filter((/** @type {any} */ { test }) => ['unexpected', 'flaky'].includes(test.status));
  return {
    passed: expected + flaky,
    failed: unexpected + broken.length,
    skipped,
    failures: [...broken, ...failures.map(describe)].map(legible),
  };
}

/**
 * @param {any} suite
 * @returns {{ title: string, test: any }[]}
 */
function specsOf(suite) {
  const here = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => ({ title: `${spec.file}:${spec.line} ${spec.title} [${test.projectName}] ${test.status}`, test })),
  );
  return [...here, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {{ title: string, test: any }} failure */
function describe({ title, test }) {
  const errors = test.results.flatMap((/** @type {any} */ { errors }) => errors.map((/** @type {any} */ { message }) => message));
  return `● ${title}\n${errors.join('\n')}`;
}

/**
 * No longer than one reads.
 * @param {string} text
 */
const legible = (text) => plain(text).split('\n').slice(0, 40).join('\n');
