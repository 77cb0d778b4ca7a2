import { randomUUID } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { SessionCookie, SessionService } from '@ocop/directory';
import { inRequest, localeOf, type Actor, type Config, type Locale } from '@ocop/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type {} from '@fastify/cookie';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}

const COOKIE = 'ocop_session';
const locales = new AsyncLocalStorage<Locale>();

/** Language of the answer: what the request asks for. */
export function currentLocale(): Locale {
  return locales.getStore() ?? 'VI';
}

/** Every request gets an id that follows it into jobs and logs, a language, and the actor behind its cookie. */
export function installSessions(server: FastifyInstance, sessions: SessionService): void {
  server.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    void reply.header('x-request-id', requestId);
    inRequest(requestId, () => locales.run(localeOf(request.headers['accept-language']), done));
  });
  server.addHook('preHandler', async (request) => {
    request.actor = await sessions.actorOf(request.cookies[COOKIE], currentLocale());
  });
}

/** Lets log-in and log-out reach the browser's cookie. */
export function sessionCookie(reply: FastifyReply, config: Config): SessionCookie {
  const settings = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.PUBLIC_URL.startsWith('https:') };
  return {
    set: (token) => void reply.setCookie(COOKIE, token, { ...settings, maxAge: 30 * 86_400 }),
    clear: () => void reply.clearCookie(COOKIE, settings),
  };
}
