import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ACCESS, type Access } from '@ocop/platform';

/** A field of Query, Mutation or Subscription and who may call it. */
export interface RootField {
  name: string;
  access: readonly Access[];
}

const ROOT_TYPE = 'graphql:resolver_type';
const FIELD_NAME = 'graphql:resolver_name';

/**
 * Walks the three root types of the schema.
 * @throws Error naming every field that has no resolver or declares no access: such a server does not start
 */
export function checkRootFields(application: INestApplicationContext): RootField[] {
  const declared = declaredFields(application);
  const { schema } = application.get(GraphQLSchemaHost, { strict: false });
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  const problems = fields.flatMap((name) => {
    if (!declared.has(name)) return [`${name} has no resolver`];
    return declared.get(name) ? [] : [`${name} declares no access: add @Allow(...) or @Public()`];
  });
  if (problems.length > 0) throw new Error(`The schema is not served:\n  ${problems.join('\n  ')}`);
  return fields.map((name) => ({ name, access: declared.get(name)! }));
}

function declaredFields(application: INestApplicationContext): Map<string, readonly Access[] | undefined> {
  const discovery = application.get(DiscoveryService, { strict: false });
  const reflector = application.get(Reflector, { strict: false });
  const scanner = new MetadataScanner();
  const fields = new Map<string, readonly Access[] | undefined>();
  for (const { instance } of discovery.getProviders()) {
    const prototype: unknown = instance && typeof instance === 'object' ? Object.getPrototypeOf(instance) : undefined;
    if (!prototype || typeof prototype !== 'object') continue;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler = (prototype as Record<string, (...parameters: unknown[]) => unknown>)[method]!;
      const root = reflector.get<string | undefined>(ROOT_TYPE, handler);
      if (root === 'Query' || root === 'Mutation' || root === 'Subscription') {
        const name = reflector.get<string | undefined>(FIELD_NAME, handler) ?? method;
        fields.set(`${root}.${name}`, reflector.get<Access[] | undefined>(ACCESS, handler));
      }
    }
  }
  return fields;
}
