// What this machine has installed, and what `npm test` may add to it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { both, say, since } from './console.mjs';

/** Programs that tests look for, and the Debian package that brings each. */
const tools = /** @type {const} */ ([
  { program: 'chromium', package: 'chromium', use: { vi: 'hành trình trong trình duyệt', en: 'journeys in a browser' } },
  { program: 'redis-server', package: 'redis-server', use: { vi: 'hàng đợi trên Redis', en: 'the queue on Redis' } },
  { program: 'pdftotext', package: 'poppler-utils', use: { vi: 'đọc lại PDF', en: 'reading PDFs back' } },
  { program: 'pdfsig', package: 'poppler-utils', use: { vi: 'chữ ký PDF', en: 'PDF signatures' } },
  { program: 'zbarimg', package: 'zbar-tools', use: { vi: 'đọc mã QR', en: 'reading QR codes' } },
  { program: 'qpdf', package: 'qpdf', use: { vi: 'cấu trúc PDF', en: 'the structure of PDFs' } },
]);

/**
 * @param {...string} names the first that is there wins
 * @returns {string | undefined} the whole path
 */
export function onPath(...names) {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
}

/** The browser for journeys: the user's choice, else what is installed. */
export const chromium = () => process.env.CHROMIUM_PATH || onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

const missingTools = () => tools.filter(({ program }) => (program === 'chromium' ? !chromium() : !onPath(program)));

/** As root on Debian and its kin, installs what tests need and the machine lacks; else says what will be skipped and how to get it. */
export function installTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((tool) => tool.package))];
  const apt = onPath('apt-get');
  if (process.getuid?.() === 0 && apt) installPackages(apt, packages);
  for (const { program, use } of missingTools()) say(`  ! BỎ QUA · SKIPPED: ${both(use)} (${program})`);
  if (missingTools().length > 0) say(`  ! ${both({ vi: 'Để bật', en: 'To enable' })}: sudo apt-get install ${packages.join(' ')}`);
}

/**
 * @param {string} apt
 * @param {string[]} packages
 */
function installPackages(apt, packages) {
  const began = performance.now();
  say(`  … ${both({ vi: 'Cài gói của hệ điều hành', en: 'Installing packages of the system' })}: ${packages.join(' ')}`);
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync(apt, ['update', '-qq'], options);
  const { status, stderr } = spawnSync(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  say(status === 0 ? `  ✓ ${since(began)}` : `  ✗ apt-get install: ${stderr.trim().split('\n').slice(-5).join('\n')}`);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
