import { readdirSync, readFileSync } from 'node:fs';
import { paths } from './paths.js';

const folder = new URL('../../../apps/web/src/routes/', import.meta.url);

/** The addresses of the web, as its route files write them: `/organizations/$id`. */
const routes = readdirSync(folder)
  .filter((file) => file.endsWith('.routes.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/ path: '([^']+)'/g)].map((match) => match[1]!));

const isRoute = (path: string) => {
  const { pathname } = new URL(path, 'https://ocop.example');
  return routes.some((route) => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`).test(pathname));
};

describe('paths that messages lead to', () => {
  it.each(Object.entries(paths))('the web has a page for %s', (_, path) => {
    expect(isRoute(typeof path === 'string' ? path : path('0198c0de-0000-7000-8000-000000000001'))).toBe(true);
  });

  it('tells a page that is there from one that is not', () => {
    expect(isRoute('/no-such-page')).toBe(false);
  });
});
