import { jestOutcome, playwrightOutcome } from './reports.mjs';

test('Jest: tests are counted, and a file that does not load is one failure', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      { name: 'a.spec.ts', message: 'ignored', assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages: ['\u001b[31mexpected 2\u001b[39m'] }, { status: 'passed' }] },
      { name: 'b.spec.ts', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  expect(jestOutcome(report)).toEqual({ passed: 2, failed: 2, skipped: 2, failures: ['a.spec.ts\n● adds\nexpected 2', 'b.spec.ts\nCannot find module'] });
});

test('Playwright: failures in nested suites are told, a flaky one passes and is told, a broken configuration is one failure', () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    file: 'trade.spec.ts',
    line: 7,
    tests: [{ projectName: 'phone', status, results: [{ errors: [{ message: `${title} broke` }] }] }],
  });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no such project' }],
    suites: [{ specs: [spec('signs', 'expected')], suites: [{ specs: [spec('quotes', 'unexpected'), spec('pays', 'flaky')] }] }],
  };
  expect(playwrightOutcome(report)).toEqual({
    passed: 4,
    failed: 2,
    skipped: 2,
    failures: ['no such project', '● trade.spec.ts:7 quotes [phone] unexpected\nquotes broke', '● trade.spec.ts:7 pays [phone] flaky\npays broke'],
  });
});
