import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const strict = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'prefer-const': 'error',
  'no-warning-comments': 'error',
};

/** Budgets that keep the tail short; beyond them a file is split by noun. */
const budgets = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50, skipComments: true }],
  'max-params': ['error', { max: 5 }],
};

/** A constructor that asks for more is a class with more than one job. */
const constructors = {
  'no-restricted-syntax': [
    'error',
    { selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]", message: 'A constructor takes 6 dependencies at most: split by noun.' },
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', '**/node_modules/', '.data/', '.nx/', 'test-results/', 'infra/database/migrations/*_initial.ts', 'libs/values/src/*.data.ts']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: { ...strict, ...budgets, ...constructors },
  },
  {
    // A describe block is a list of cases, not a function to understand at once.
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'apps/web-e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // One parameter an argument of the schema is what GraphQL resolvers have.
    files: ['**/*.resolver.ts'],
    rules: { 'max-params': 'off' },
  },
  { files: ['**/*.mjs'], rules: { ...budgets, 'max-lines-per-function': ['error', { max: 50, skipComments: true }] }, linterOptions: { noInlineConfig: true } },
);
