import statics from '@fastify/static';
import type { Config } from '@ocop/platform';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Serves the built web application. A path that is no file is a screen of it. */
export async function installWeb(server: FastifyInstance, config: Config): Promise<void> {
  const root = resolve(config.WEB_DIR);
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(statics as never, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    decorateReply: true,
  });
  server.get('/*', (request, reply) => {
    const isFile = /\/[^/]+\.[a-z0-9]+$/i.test(request.url.split('?')[0]!);
    if (isFile) return reply.sendFile(request.url.split('?')[0]!.slice(1), root, { maxAge: '1h', immutable: false });
    return reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false });
  });
}
