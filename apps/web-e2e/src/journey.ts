import { randomBytes } from 'node:crypto';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { Api, logIn, type Session } from './api.js';
import { people, type Role } from './people.js';
import { addresses } from './system.js';

interface Journey {
  /** A page of somebody who is logged in; the same one for the same person within a test. */
  readonly as: (role: Role) => Promise<Page>;
  /** A page of somebody who is no part of the demonstration. */
  readonly pageOf: (person: { readonly api: Api }) => Promise<Page>;
  /** A page of a visitor, or of whoever signs up or logs in there. */
  readonly visitor: Page;
  /** A word that no other test and no other run writes: it tells this test's rows and mails from all others. */
  readonly mark: string;
}

interface Access {
  readonly sessionOf: (role: Role) => Promise<Session>;
  /** The public API, for somebody who is logged in. */
  readonly apiOf: (role: Role) => Promise<Api>;
}

/** What a page did that it should not: words on the console, errors, requests to somebody else. */
function watch(context: BrowserContext, faults: string[]): void {
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== addresses.web) faults.push(`request to ${request.url()}`);
  });
}

/** A test of the running system. Every page in it is watched; a test in which one misbehaved fails. */
export const test = base.extend<Journey & { faults: string[] }, Access>({
  sessionOf: [
    // Playwright reads the first parameter's pattern to know what a fixture needs: here nothing.
    async ({}, use) => {
      const sessions = new Map<Role, Promise<Session>>();
      await use((role) => {
        const session = sessions.get(role) ?? logIn(role);
        sessions.set(role, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  apiOf: [
    async ({ sessionOf }, use) => {
      const apis = new Map<Role, Promise<Api>>();
      await use((role) => {
        const api = apis.get(role) ?? sessionOf(role).then((session) => Api.open(session));
        apis.set(role, api);
        return api;
      });
      for (const api of apis.values()) await (await api).close();
    },
    { scope: 'worker' },
  ],
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, 'what pages did that they should not').toEqual([]);
  },
  as: async ({ browser, sessionOf, faults }, use) => {
    const pages = new Map<Role, Page>();
    await use(async (role) => {
      const page = pages.get(role) ?? (await openPage());
      pages.set(role, page);
      return page;

      async function openPage(): Promise<Page> {
        const context = await browser.newContext({ storageState: await sessionOf(role) });
        watch(context, faults);
        return context.newPage();
      }
    });
    await Promise.all([...pages.values()].map((page) => page.context().close()));
  },
  pageOf: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ api }) => {
      const context = await browser.newContext({ storageState: await api.session() });
      contexts.push(context);
      watch(context, faults);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  visitor: async ({ browser, faults }, use) => {
    const context = await browser.newContext();
    watch(context, faults);
    await use(await context.newPage());
    await context.close();
  },
  mark: async ({}, use) => use(newMark()),
});

export { expect, people, type Role };

/** A word that was never written before. */
export const newMark = (): string => randomBytes(5).toString('hex').toUpperCase();

/** A day of Viet Nam so many days from now, as YYYY-MM-DD: what a date input takes. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));
}
