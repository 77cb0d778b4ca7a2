// `npm run build`: the server's TypeScript by swc into dist/ beside each src/, the web by Vite (not with --servers). Only what changed is built again.
import { transformFile } from '@swc/core';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { checkout, inCheckout, inData } from './checkout.mjs';

const packages = [...globSync('libs/*', { cwd: checkout }), 'apps/api', 'apps/worker'];

/** What changes every output when it changes: this script, its settings and the installed compiler. */
const recipeAge = Math.max(...[import.meta.filename, inCheckout('.swcrc'), inCheckout('node_modules', '.package-lock.json')].map((file) => statSync(file).mtimeMs));

/** The same settings as the tests use; see .swcrc. */
const settings = JSON.parse(readFileSync(inCheckout('.swcrc'), 'utf8'));

/**
 * @param {string} source
 * @returns {import('@swc/core').Options}
 */
function optionsFor(source) {
  const parser = { ...settings.jsc.parser, tsx: source.endsWith('.tsx') };
  return { ...settings, jsc: { ...settings.jsc, parser }, swcrc: false, configFile: false, sourceMaps: true };
}

/**
 * @param {string} directory of a package, from the root
 * @returns {Promise<number>} how many files were built
 */
async function buildPackage(directory) {
  const sources = globSync('src/**/*.*', { cwd: inCheckout(directory) }).filter((file) => !/\.(spec|factory)\.tsx?$/.test(file));
  const outputs = new Map(sources.map((source) => [inCheckout(directory, outputOf(source)), inCheckout(directory, source)]));
  for (const file of globSync('dist/**/*.*', { cwd: inCheckout(directory) })) {
    const path = inCheckout(directory, file);
    if (!outputs.has(path) && !outputs.has(path.replace(/\.map$/, ''))) rmSync(path);
  }
  const changed = [...outputs].filter(([output, source]) => isOlder(output, source));
  await Promise.all(changed.map(([output, source]) => buildFile(source, output)));
  return changed.length;
}

/** @param {string} source from the package */
const outputOf = (source) => join('dist', relative('src', source)).replace(/\.tsx?$/, '.js');

/**
 * @param {string} output
 * @param {string} source
 */
const isOlder = (output, source) => !existsSync(output) || statSync(output).mtimeMs < Math.max(statSync(source).mtimeMs, recipeAge);

/**
 * @param {string} source
 * @param {string} output
 */
async function buildFile(source, output) {
  mkdirSync(dirname(output), { recursive: true });
  const draft = `${output}.${process.pid}`;
  if (/\.tsx?$/.test(source)) {
    const { code, map } = await transformFile(source, { ...optionsFor(source), sourceFileName: relative(dirname(output), source) });
    writeFileSync(`${output}.map`, map ?? '');
    writeFileSync(draft, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
  } else {
    // Fonts, templates and tables lie beside the code that reads them.
    copyFileSync(source, draft);
  }
  // Two builds at once, or one that is killed, leave no half file.
  renameSync(draft, output);
}

/** @returns {boolean} whether there was something to do */
function buildWeb() {
  const stamp = inData('web.sha256');
  const inputs = hashOf(globSync(['apps/web/**', 'libs/values/src/**', 'graphql/**', 'tsconfig*.json', 'package-lock.json'], { cwd: checkout, exclude: isNoInput }));
  const page = inCheckout('apps', 'web', 'dist', 'index.html');
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return false;
  const vite = inCheckout('node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: inCheckout('apps', 'web'), stdio: 'inherit' });
  // Vite has said why.
  if (status !== 0) process.exit(1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/** @param {string} path */
const isNoInput = (path) => ['node_modules', 'dist'].includes(basename(path));

/**
 * By content: a fresh clone or a changed branch touches files without changing them.
 * @param {string[]} paths from the root
 */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const file = inCheckout(path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const began = performance.now();
const counts = await Promise.all(packages.map(buildPackage));
const files = counts.reduce((sum, count) => sum + count, 0);
const between = performance.now();
const web = !process.argv.includes('--servers') && buildWeb();
const seconds = (/** @type {number} */ from, /** @type {number} */ to) => `${((to - from) / 1000).toFixed(2)} s`;
console.log(`${files} files by swc ${seconds(began, between)}; web ${web ? seconds(between, performance.now()) : 'unchanged'}`);
