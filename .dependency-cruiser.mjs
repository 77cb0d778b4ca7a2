/** The rooms from left to right: a domain may import those to its left, through their index.ts. */
const domains = ['directory', 'programme', 'catalogue', 'sourcing', 'conference', 'meeting', 'agreement', 'notification'];

const toTheRight = domains.slice(0, -1).map((domain, place) => ({
  name: `${domain}-not-to-its-right`,
  comment: 'To speak to the right, emit an event.',
  severity: 'error',
  from: { path: `^libs/${domain}/` },
  to: { path: `^libs/(${domains.slice(place + 1).join('|')})/` },
}));

const anyDomain = `^libs/(${domains.join('|')})/`;

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...toTheRight,
    { name: 'values-imports-npm-only', severity: 'error', from: { path: '^libs/values/' }, to: { path: '^(libs/(?!values)|apps)/' } },
    { name: 'timetable-imports-npm-only', severity: 'error', from: { path: '^libs/timetable/' }, to: { path: '^(libs/(?!timetable)|apps)/' } },
    { name: 'platform-knows-no-domain', severity: 'error', from: { path: '^libs/platform/' }, to: { path: anyDomain } },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'apps-know-no-other-app', severity: 'error', from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
    { name: 'web-knows-no-server', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^libs/(?!values/)' } },
    {
      name: 'through-the-index',
      comment: 'A room is entered through its index.ts; tests and what they are made with also through its testing entry.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: '\\.(spec|factory)\\.tsx?$' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'through-the-index-or-testing',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/.*\\.(spec|factory)\\.tsx?$' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$|testing\\.ts$|.*\\.factory\\.ts$)', pathNot: '^libs/$2/' },
    },
    { name: 'contract-is-types-only', severity: 'error', from: { path: '^(libs|apps)/' }, to: { path: '^graphql/', dependencyTypesNot: ['type-only'] } },
    { name: 'declared-dependencies', severity: 'error', from: { path: '^(libs|apps)/.*/src/', pathNot: '\\.spec\\.tsx?$|^apps/web-e2e/' }, to: { path: 'node_modules', dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'resolvable', severity: 'error', from: { path: '^(libs|apps)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|node_modules/\\.cache)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@ocop/source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
