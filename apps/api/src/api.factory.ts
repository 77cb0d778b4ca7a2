import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Membership, Organization, Person, SessionService, type OrganizationKind } from '@ocop/directory';
import { Actor, Database, newId, readConfig, type Capability } from '@ocop/platform';
import { mailSink, type SunkMail } from '@ocop/notification/testing';
import { createTestDatabase } from '@ocop/platform/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from './server.js';

export interface Answer {
  status: number;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; extensions: { code: string; field?: string }; path?: (string | number)[] }[];
}

/** The whole API on a database and with a mail server of its own; requests are injected, it does not listen. */
export interface TestApi {
  application: NestFastifyApplication;
  database: Database;
  /** What its mail server took. */
  mails: SunkMail[];
  /** Opens a session for somebody of a new organization; @returns the cookie. */
  logIn(capabilities: Capability[], kind?: OrganizationKind): Promise<string>;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** @param environment overrides the configuration */
export async function startApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const own = await createTestDatabase();
  const sink = await mailSink();
  const folder = mkdtempSync(join(tmpdir(), 'ocop-api-'));
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: own.url, DATA_DIR: folder, SMTP_URL: sink.url, LOG_LEVEL: 'silent', ...environment });
  const application = await createServer(config);
  const database = application.get(Database);
  return {
    application,
    database,
    mails: sink.mails,
    logIn: (capabilities, kind) => logIn(application, capabilities, kind),
    ask: async (query, variables = {}, headers = {}) => {
      const response = await application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
      const { data, errors = [] } = JSON.parse(response.payload) as Partial<Answer>;
      return { status: response.statusCode, data, errors };
    },
    close: async () => {
      await application.close();
      await sink.close();
      await own.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function logIn(application: NestFastifyApplication, capabilities: Capability[], kind: OrganizationKind = 'ENTERPRISE'): Promise<string> {
  const sessions = application.get(SessionService, { strict: false });
  const { token } = await application.get(Database).write(Actor.system, async (transaction) => {
    const name = `Tổ chức ${newId()}`;
    const organization = transaction.em.create(Organization, { name, nameFolded: '', kind, capabilities, state: 'VERIFIED', provinceScheme: '34', provinceCode: '48' });
    organization.rename(name);
    const person = transaction.em.create(Person, { fullName: 'Người thử', email: `${newId()}@ocop.example`, passwordHash: '-' });
    transaction.em.create(Membership, { person, organization, role: 'OWNER' });
    await transaction.em.flush();
    return sessions.open(transaction, person);
  });
  return `ocop_session=${token}`;
}
