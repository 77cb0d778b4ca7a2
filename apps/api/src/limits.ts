import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';

/** Generous for every screen of ours, too small for an attack. */
const MAX_TOKENS = 2_000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 20;

/** Limits on the documents of outsiders. Tokens are Apollo's own limit: Armor's turns syntax errors into HTTP 500. */
export function limits(): Pick<ApolloDriverConfig, 'parseOptions' | 'validationRules' | 'plugins' | 'allowBatchedHttpRequests'> {
  const armor = new ApolloArmor({
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    maxDepth: { enabled: true, n: MAX_DEPTH, ignoreIntrospection: true },
    maxAliases: { enabled: true, n: MAX_ALIASES, allowList: [] },
    maxDirectives: { enabled: true, n: MAX_DIRECTIVES },
    blockFieldSuggestion: { enabled: true },
  });
  const protection = armor.protect();
  return {
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: protection.validationRules,
    // The same plugin type, once as CommonJS and once as ESM.
    plugins: protection.plugins as unknown as NonNullable<ApolloDriverConfig['plugins']>,
    allowBatchedHttpRequests: false,
  };
}
