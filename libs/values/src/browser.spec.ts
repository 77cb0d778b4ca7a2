import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));

describe('this library', () => {
  it.each(sources)('%s imports nothing but its neighbours, so that a browser can load it', (name) => {
    const imports = [...readFileSync(new URL(name, here), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    for (const path of imports) expect(path).toMatch(/^\.\/[a-z.-]+\.js$/);
  });

  it('exports every file', () => {
    const index = readFileSync(new URL('index.ts', here), 'utf8');
    for (const name of sources.filter((file) => file !== 'index.ts' && file !== 'province.data.ts')) {
      expect(index).toContain(`'./${name.replace(/ts$/, 'js')}'`);
    }
  });
});
