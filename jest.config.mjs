import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const withJsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

/** One Jest project a package that has tests; sources are read directly, nothing needs a build. */
const project = (folder, name) => ({
  displayName: name,
  rootDir: join(root, folder, name),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
    '\\.tsx$': ['@swc/jest', { ...withJsx, swcrc: false }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@ocop/source', 'node', 'node-addons'] },
});

const packages = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name !== 'web-e2e' && existsSync(join(root, folder, name, 'src')))
    .map((name) => project(folder, name)),
);

/** The launcher is plain JavaScript. */
const launcher = { displayName: 'local', rootDir: join(root, 'infra/local'), testEnvironment: 'node', testMatch: ['<rootDir>/*.spec.mjs'], transform: {} };

export default {
  projects: [...packages, launcher],
  globalSetup: join(root, 'infra/local/test-database.mjs'),
  testTimeout: 30_000,
  maxWorkers: 2,
};
