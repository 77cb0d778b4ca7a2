import type { CodegenConfig } from '@graphql-codegen/cli';

/** Type name of the schema -> class that stands behind it; fields not in the SDL cannot leak. */
const mappers = {
  Organization: '@ocop/directory#Organization',
  Person: '@ocop/directory#Person',
  Membership: '@ocop/directory#Membership',
  Viewer: '@ocop/directory#Viewer',
  Province: '@ocop/values#Province',
  ProductGroup: '@ocop/values#ProductGroup',
  Recognition: '@ocop/programme#Recognition',
  ImportRun: '@ocop/programme#ImportRun',
  Product: '@ocop/catalogue#Product',
  BuyerRequest: '@ocop/sourcing#BuyerRequest',
  BuyerRequestLine: '@ocop/sourcing#BuyerRequestLine',
  Match: '@ocop/sourcing#Match',
  Quote: '@ocop/sourcing#Quote',
  QuoteLine: '@ocop/sourcing#QuoteLine',
  Mou: '@ocop/agreement#Mou',
  MouParty: '@ocop/agreement#MouParty',
  MouAct: '@ocop/agreement#MouAct',
  Conference: '@ocop/conference#Conference',
  ParticipantType: '@ocop/conference#ParticipantType',
  Registration: '@ocop/conference#Registration',
  Notification: '@ocop/notification#Notification',
};

const scalars = { Date: 'string', DateTime: { input: 'Date', output: 'Date' }, Vnd: 'number', Decimal: 'string' };

export default {
  schema: 'graphql/schema/*.graphql',
  generates: {
    'graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { mappers, scalars, useTypeImports: true, enumsAsTypes: true, maybeValue: 'T | null', emitLegacyCommonJSImports: false, defaultMapper: 'Partial<{T}>', avoidOptionals: { field: true } },
    },
    'apps/web/src/generated/': {
      documents: 'graphql/operations/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' } },
      config: { scalars: { ...scalars, DateTime: 'string' }, useTypeImports: true, enumsAsTypes: true },
    },
  },
} satisfies CodegenConfig;
