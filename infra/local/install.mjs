// From a bare clone to the project's own Node with every package in place. Only what Node 18 brings may be imported here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, dataDirectory, inCheckout, inData } from './checkout.mjs';
import { npmCommand } from './npm.mjs';
import { onParentGone } from './parent.mjs';
import { claim } from './record.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** The project's Node while npm installs. */
const borrowed = inData('node');
const projectNode = inCheckout('node_modules', '.bin', 'node');

/**
 * @param {URL} main the module to run once everything is installed; its command line is ours
 */
export async function installAndRun(main) {
  try {
    refuseUnknownSystem();
    refuseReadOnlyDisk();
    await install();
    if (runsProjectNode()) await import(main.href);
    else process.exitCode = await pass(projectNode, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function refuseUnknownSystem() {
  if (process.platform !== 'win32') return;
  throw new Error(`Trên Windows hãy chạy trong WSL (Windows Subsystem for Linux).
On Windows run this inside WSL (Windows Subsystem for Linux).`);
}

function refuseReadOnlyDisk() {
  const probe = inData(`probe-${process.pid}`);
  try {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(probe, '');
    unlinkSync(probe);
  } catch (error) {
    throw new Error(`Không ghi được vào ${dataDirectory}: kiểm tra quyền và chỗ trống trên đĩa.
Cannot write to ${dataDirectory}: check permissions and free space on the disk.
(${/** @type {Error} */ (error).message})`);
  }
}

/** `npm ci` when there is no complete node_modules or the lock file is newer; two commands at once install once. */
async function install() {
  while (isMissing()) {
    const release = await claim(inData('install.json'));
    if (!release) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      if (isMissing()) await npmCi();
    } finally {
      release();
    }
  }
}

function isMissing() {
  // npm writes this file last: a node_modules without it was interrupted.
  const installed = inCheckout('node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(inCheckout('package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

async function npmCi() {
  console.log('… Cài các gói (lần đầu mất vài phút) · Installing packages (the first time takes some minutes)');
  const began = Date.now();
  const node = await nodeForNpm();
  await npm(node, ['ci', '--include=dev', '--include=optional']);
  if (isMissing()) throw new Error(npmFailed);
  rmSync(borrowed, { recursive: true, force: true });
  console.log(`✓ Đã cài các gói · Packages installed  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * npm leaves out, without a word, optional packages that do not want the Node it runs on, among them binaries that the project's own
 * Node needs later. So npm runs on the project's Node as well; an older machine fetches that first, by itself.
 * @returns {Promise<string>} path of a Node
 */
async function nodeForNpm() {
  const manifest = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
  const version = manifest.devDependencies.node;
  if (majorOf(process.versions.node) >= majorOf(version)) return process.execPath;
  rmSync(borrowed, { recursive: true, force: true });
  mkdirSync(borrowed, { recursive: true });
  writeFileSync(join(borrowed, 'package.json'), JSON.stringify({ private: true, dependencies: { node: version }, allowScripts: { node: true } }));
  await npm(process.execPath, ['install', `--prefix=${borrowed}`, '--no-package-lock']);
  const node = join(borrowed, 'node_modules', '.bin', 'node');
  return spawnSync(node, ['--version']).status === 0 ? node : process.execPath;
}

/**
 * Whatever the user's own npm settings say: install scripts fetch binaries that are needed here.
 * @param {string} node
 * @param {string[]} args
 */
async function npm(node, args) {
  const program = npmCommand([...args, '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error'], node);
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  if ((await pass(program.command, program.args, { stdio: 'inherit', env })) !== 0) throw new Error(npmFailed);
}

const npmFailed = 'Cài các gói không thành công: xem lỗi của npm ở trên. · npm could not install the packages: see its message above.';

/** @param {string} version */
const majorOf = (version) => Number(version.split('.')[0]);

/** True as well where the project's Node does not run, as on musl, but the machine's own is as new. */
function runsProjectNode() {
  if (existsSync(projectNode) && realpathSync(projectNode) === realpathSync(process.execPath)) return true;
  if (spawnSync(projectNode, ['--version']).status === 0) return false;
  if (majorOf(process.versions.node) >= 24) return true;
  throw new Error(`Node của dự án không chạy được trên máy này; hãy cài Node 24. (${projectNode})
The project's own Node does not run on this machine; install Node 24. (${projectNode})`);
}

/**
 * Runs a program in our place: it gets our signals and its exit code becomes ours.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function pass(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: checkout, ...options });
    const forward = signals.map((signal) => /** @type {const} */ ([signal, () => child.kill(signal)]));
    for (const [signal, listener] of forward) process.on(signal, listener);
    const unwatch = onParentGone(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      unwatch();
      for (const [name, listener] of forward) process.off(name, listener);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
