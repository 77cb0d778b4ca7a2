// Where the system under test runs: `npm test` says it in the environment; otherwise what `npm start` of this checkout runs.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface RunRecord {
  readonly children: readonly { readonly name: string; readonly pid: number }[];
  readonly addresses?: { readonly web: string; readonly inbox: string };
}

interface Account {
  readonly email: string;
  readonly password: string;
}

const inData = (name: string) => fileURLToPath(new URL(`../../../.data/${name}`, import.meta.url));
const recordFile = process.env['RUN_RECORD'] ?? inData('run.json');

const readRecord = () => JSON.parse(readFileSync(recordFile, 'utf8')) as RunRecord;

function whereItRuns(): { web: string; inbox: string } {
  const { BASE_URL: web, INBOX_URL: inbox } = process.env;
  if (web && inbox) return { web, inbox };
  const started = existsSync(recordFile) ? readRecord().addresses : undefined;
  if (started === undefined) throw new Error('Chưa chạy: hãy gõ npm start trước · Not running: type npm start first');
  return started;
}

export const addresses = whereItRuns();

/** Printed by `npm start`, handed over by `npm test`. */
function demoAccounts(): readonly Account[] {
  const given = process.env['DEMO_ACCOUNTS'];
  if (given) return JSON.parse(given) as Account[];
  const seeded = readFileSync(inData('logs/seed.json'), 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return (JSON.parse(seeded) as { accounts: Account[] }).accounts;
}

export function passwordOf(email: string): string {
  const account = demoAccounts().find((one) => one.email === email);
  if (account === undefined) throw new Error(`${email} is not among the demo accounts`);
  return account.password;
}

/** @returns the process number under which the launcher runs this program now */
export function pidOf(name: string): number {
  const pid = readRecord().children.findLast((child) => child.name === name)?.pid;
  if (pid === undefined) throw new Error(`${name} is not in ${recordFile}`);
  return pid;
}
