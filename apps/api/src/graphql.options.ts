import type { ApolloDriverConfig } from '@nestjs/apollo';
import { globalId, nodeTypes, scalars, type Config } from '@ocop/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { errorFormat } from './error-format.js';
import { limits } from './limits.js';
import { sessionCookie } from './session.hook.js';

const enums = {
  ProvinceScheme: { P63: '63', P34: '34' },
  GroupScheme: { G2018: '2018', G2022: '2022' },
};

/** How GraphQL is served: the schema files are the contract, errors are typed, documents are limited. */
export function graphqlOptions(config: Config, logger: Logger): Omit<ApolloDriverConfig, 'driver'> {
  return {
    typePaths: [join(config.SCHEMA_DIR, 'schema/*.graphql')],
    path: '/graphql',
    resolvers: { ...scalars, ...enums },
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    transformSchema: withGlobalIds,
    fieldResolverEnhancers: [],
    introspection: true,
    playground: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    context: (request: FastifyRequest, reply: FastifyReply) => ({ actor: request.actor, session: sessionCookie(reply, config) }),
    formatError: errorFormat(logger),
    ...limits(),
  };
}

/** `id` of every node type is the opaque id; rows keep their own. One place instead of a resolver a type. */
function withGlobalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const name of nodeTypes.keys()) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is a node type, but the schema has no such type`);
    type.getFields()['id']!.resolve = (row: { id: string }) => globalId(name, row.id);
  }
  return schema;
}
