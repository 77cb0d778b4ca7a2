// A client as an outsider would write it: full GraphQL documents over HTTP, a session in a cookie.

/** Somebody who uses the public API. */
export class Client {
  #cookie = '';

  /** @param {string} web address of the running system */
  constructor(web) {
    this.web = web;
  }

  /**
   * @param {string} query
   * @param {Record<string, unknown>} [variables]
   * @returns {Promise<any>} the data; throws with the typed errors otherwise
   */
  async ask(query, variables = {}) {
    const response = await fetch(`${this.web}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'vi', cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.#remember(response);
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors.map((error) => `${error.extensions?.code}: ${error.message}`).join('; '));
    return data;
  }

  /** @param {string} path of a document @returns {Promise<Uint8Array>} */
  async download(path) {
    const response = await fetch(new URL(path, this.web), { headers: { cookie: this.#cookie } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** @param {string} email @param {string} password */
  async logIn(email, password) {
    await this.ask('mutation ($input: LogInInput!) { logIn(input: $input) { person { id } } }', { input: { email, password } });
    return this;
  }

  /** @param {Response} response */
  #remember(response) {
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
  }
}

/**
 * Asks again until there is an answer: what a worker does comes a moment later.
 * @template T
 * @param {string} what said when it does not come
 * @param {() => Promise<T | undefined>} look
 * @returns {Promise<T>}
 */
export async function until(what, look) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`after a minute there is still no ${what}`);
}
