import { randomUUID } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApiTokenService, SessionCookie, SessionService } from '@ocop/directory';
import { Actor, DomainError, inRequest, localeOf, type Config, type Locale } from '@ocop/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}

const COOKIE = 'ocop_session';
/** Routes that ask who calls; pages, scripts and probes of health cost no look into the database. */
const ASKS_WHO = /^\/(graphql$|files\/)/;
const locales = new AsyncLocalStorage<Locale>();

/** Language of the answer: what the request asks for. */
export function currentLocale(): Locale {
  return locales.getStore() ?? 'VI';
}

/** Every request gets an id that follows it into jobs and logs, a language, and the actor behind its API token or its cookie where its route asks. */
export function installSessions(server: FastifyInstance, sessions: SessionService, tokens: ApiTokenService): void {
  server.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    void reply.header('x-request-id', requestId);
    const client = { address: request.ip, userAgent: request.headers['user-agent'] };
    inRequest(requestId, () => locales.run(localeOf(request.headers['accept-language']), done), client);
  });
  server.addHook('preHandler', async (request, reply) => {
    request.actor = Actor.anonymous(currentLocale());
    if (!ASKS_WHO.test(request.routeOptions.url ?? '')) return;
    const bearer = /^bearer (.*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return enterByToken(request, reply, tokens.actorOf(bearer.trim(), currentLocale()));
    request.actor = await sessions.actorOf(request.cookies[COOKIE], currentLocale());
  });
}

/** A token that opens nothing is refused outright (RFC 6750, 3.1): its machine must not take a stranger's view for its own. */
async function enterByToken(request: FastifyRequest, reply: FastifyReply, actor: Promise<Actor>): Promise<void> {
  try {
    request.actor = await actor;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const refusal = { errors: [{ message: error.in(currentLocale()), extensions: { code: error.code } }] };
    await reply.status(401).header('www-authenticate', 'Bearer error="invalid_token"').send(refusal);
  }
}

/** Lets log-in and log-out reach the browser's cookie. */
export function sessionCookie(reply: FastifyReply, config: Config): SessionCookie {
  const settings = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.PUBLIC_URL.startsWith('https:') };
  return {
    set: (token) => void reply.setCookie(COOKIE, token, { ...settings, maxAge: 30 * 86_400 }),
    clear: () => void reply.clearCookie(COOKIE, settings),
  };
}
