import type { Config } from '@ocop/platform';
import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface GraphQLBody {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

/** The web sends the hash of a document that was known when it was built; it is replaced by the text before GraphQL sees it. */
export function installPersistedDocuments(server: FastifyInstance, config: Config): void {
  const file = join(config.SCHEMA_DIR, 'generated/persisted-documents.json');
  const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  server.addHook('preValidation', (request, _reply, done) => {
    const body = request.body as GraphQLBody | null;
    const hash = request.url.startsWith('/graphql') ? body?.extensions?.persistedQuery?.sha256Hash : undefined;
    const text = hash === undefined ? undefined : documents.get(hash);
    if (body && text !== undefined) {
      body.query = text;
      delete body.extensions;
    }
    done();
  });
}
