// Every page as whoever it is for, at both widths, in both languages: accessible, quiet, of this origin, no wider than the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { draftedMemorandum, draftedRequest, openConference, publishedRequest, quoted, type ApiOf } from './arrange.js';
import { expect, newMark, test as base, type Role } from './journey.js';

/** Ids of what the pages of one record show. */
interface Records {
  readonly product: string;
  readonly organization: string;
  readonly draft: string;
  readonly request: string;
  readonly memorandum: string;
  readonly conference: string;
}

type Who = Role | 'visitor';

interface Route {
  readonly who: Who;
  readonly path: string | ((records: Records) => string);
  /** What the browser has kept from an earlier page. */
  readonly keeps?: readonly [key: string, value: string];
}

const CONFIRM = '/signup/confirm?email=hoa%40demo.example';

const routes: Readonly<Record<string, Route>> = {
  'first page': { who: 'visitor', path: '/' },
  'log-in': { who: 'visitor', path: '/login' },
  'forgotten password': { who: 'visitor', path: '/reset' },
  'new password': { who: 'visitor', path: '/reset?secret=not-one' },
  'invitation that is over': { who: 'visitor', path: '/invitation?secret=not-one' },
  'sign-up': { who: 'visitor', path: '/signup' },
  'code of the sign-up': { who: 'visitor', path: CONFIRM, keeps: ['ocop.sign-up', '{"email":"hoa@demo.example","handle":"-"}'] },
  'code of a sign-up begun elsewhere': { who: 'visitor', path: CONFIRM },
  'find suppliers': { who: 'visitor', path: '/suppliers' },
  'find suppliers, nothing found': { who: 'visitor', path: '/suppliers?q=khong+co+thu+nay' },
  product: { who: 'visitor', path: ({ product }) => `/products/${product}` },
  organizations: { who: 'visitor', path: '/organizations' },
  organization: { who: 'visitor', path: ({ organization }) => `/organizations/${organization}` },
  statistics: { who: 'visitor', path: '/programme/statistics' },
  reconciliation: { who: 'visitor', path: '/programme/reconciliation' },
  conferences: { who: 'visitor', path: '/conferences' },
  'no such page': { who: 'visitor', path: '/no-such-page' },
  'conference for a visitor': { who: 'visitor', path: ({ conference }) => `/conferences/${conference}` },
  'today of a buyer': { who: 'buyer', path: '/' },
  requests: { who: 'buyer', path: '/requests' },
  'new request': { who: 'buyer', path: '/requests/new' },
  'draft of a request': { who: 'buyer', path: ({ draft }) => `/requests/${draft}` },
  "buyer's room": { who: 'buyer', path: ({ request }) => `/requests/${request}` },
  memoranda: { who: 'buyer', path: '/memoranda' },
  memorandum: { who: 'buyer', path: ({ memorandum }) => `/memoranda/${memorandum}` },
  account: { who: 'buyer', path: '/account' },
  'erasing the account': { who: 'buyer', path: '/account/erase' },
  team: { who: 'buyer', path: '/team' },
  'today of a producer': { who: 'roaster', path: '/' },
  opportunities: { who: 'roaster', path: '/opportunities' },
  "producer's room": { who: 'rival', path: ({ request }) => `/requests/${request}` },
  'quote editor': { who: 'rival', path: ({ request }) => `/requests/${request}/quote` },
  'own quotes': { who: 'roaster', path: '/quotes' },
  notifications: { who: 'roaster', path: '/notifications' },
  'conference for a cooperative': { who: 'cooperative', path: ({ conference }) => `/conferences/${conference}` },
  'own registrations': { who: 'cooperative', path: '/registrations' },
  'new conference': { who: 'organizer', path: '/conferences/new' },
  'conference for its organizer': { who: 'organizer', path: ({ conference }) => `/conferences/${conference}` },
  'registration desk': { who: 'organizer', path: ({ conference }) => `/conferences/${conference}/registrations` },
  'today of an officer': { who: 'officer', path: '/' },
  verification: { who: 'officer', path: '/verification' },
  imports: { who: 'officer', path: '/programme/imports' },
  'a page for somebody else': { who: 'officer', path: '/opportunities' },
};

const test = base.extend<object, { records: Records }>({
  records: [async ({ apiOf }, use) => use(await makeRecords(apiOf)), { scope: 'worker' }],
});

async function makeRecords(apiOf: ApiOf): Promise<Records> {
  const mark = newMark();
  const cooperative = await apiOf('cooperative');
  const { viewer } = await cooperative.ask<{ viewer: { membership: { organization: { id: string } } } }>('{ viewer { membership { organization { id } } } }');
  const { products } = await cooperative.ask<{ products: { edges: { node: { id: string } }[] } }>('{ products(first: 1) { edges { node { id } } } }');
  const memorandum = await draftedMemorandum(apiOf, `Cà phê bột ${mark}`);
  const request = await publishedRequest(apiOf, `Cà phê rang cho quầy ${mark}`);
  await quoted(apiOf, 'roaster', request, 180_000);
  await quoted(apiOf, 'rival', request, 190_000);
  return {
    product: products.edges[0]?.node.id ?? '',
    organization: viewer.membership.organization.id,
    draft: await draftedRequest(apiOf, `Bản nháp ${mark}`),
    request,
    memorandum: memorandum.id,
    conference: await openConference(apiOf, `Hội nghị ${mark}`),
  };
}

for (const [name, { who, path, keeps }] of Object.entries(routes)) {
  test(`page: ${name}`, async ({ as, visitor, records }, { project }) => {
    const page = who === 'visitor' ? visitor : await as(who);
    if (keeps) await page.addInitScript(`localStorage.setItem(...${JSON.stringify(keeps)})`);
    await page.goto(typeof path === 'string' ? path : path(records));
    await look(page, 'vi', `${name}.${project.name}.vi.png`);
    await page.evaluate("localStorage.setItem('ocop.language', 'en')");
    await page.reload();
    await look(page, 'en', `${name}.${project.name}.en.png`);
  });
}

test('no route is left out of this sweep', () => {
  const folder = new URL('../../web/src/routes/', import.meta.url);
  const sources = readdirSync(folder).filter((file) => file.endsWith('.routes.ts')).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const known = sources.flatMap((source) => [...source.matchAll(/ path: '([^']+)'/g)].map((match) => match[1] ?? ''));
  // Addresses of mails, that only lead on.
  const redirects = ['/mous', '/mous/$id'];
  const anyId: Records = { product: '$id', organization: '$id', draft: '$id', request: '$id', memorandum: '$id', conference: '$id' };
  const swept = Object.values(routes).map(({ path }) => (typeof path === 'string' ? path : path(anyId)).replace(/\?.*/, ''));
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((path) => !swept.includes(path) && !redirects.includes(path))).toEqual([]);
});

/** To be looked at by people: `PICTURES=/tmp/pictures npm run journeys -- pages` keeps a picture of each page. */
const pictures = process.env['PICTURES'];

async function look(page: Page, language: 'vi' | 'en', picture: string): Promise<void> {
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(`${await page.getByRole('heading', { level: 1 }).innerText()} · OCOP Connect`);
  const [wide, screen] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, document.documentElement.clientWidth]');
  expect(wide, 'width of the page on this screen').toBeLessThanOrEqual(screen);
  expect(await accessibilityFaults(page), 'what axe finds against WCAG 2.2 AA').toEqual([]);
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, picture), fullPage: true });
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}

/** The words are there, and nothing says that it is being fetched. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText(/^(Đang tải danh sách|Loading the list)$/)).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
