import { request, type APIRequestContext } from '@playwright/test';
import { people, type Role } from './people.js';
import { addresses, passwordOf } from './system.js';

/** What can be kept of a log-in, for any number of browser contexts and requests. */
export type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** The public API as an outsider uses it. It arranges what a test needs but is not about; what it is about goes through the screens. */
export class Api {
  readonly #http: APIRequestContext;

  private constructor(http: APIRequestContext) {
    this.#http = http;
  }

  static async open(session?: Session): Promise<Api> {
    return new Api(await request.newContext({ baseURL: addresses.web, ...(session && { storageState: session }) }));
  }

  /** @throws with the typed errors of the answer */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const answer = await this.#http.post('/graphql', { data: { query, variables }, headers: { 'accept-language': 'vi' } });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  async close(): Promise<void> {
    await this.#http.dispose();
  }

  session(): Promise<Session> {
    return this.#http.storageState();
  }
}

/** Logs in once, and leaves the language of the device at Vietnamese whatever the person has chosen for mails. */
export async function logIn(role: Role): Promise<Session> {
  const api = await Api.open();
  const { email } = people[role];
  await api.ask('mutation ($input: LogInInput!) { logIn(input: $input) { person { id } } }', { input: { email, password: passwordOf(email) } });
  const session = await api.session();
  await api.close();
  return { ...session, origins: [{ origin: addresses.web, localStorage: [{ name: 'ocop.language', value: 'vi' }] }] };
}
