import type { CodegenConfig } from '@graphql-codegen/cli';
import type { DocumentNode } from 'graphql';

/** Type name of the schema -> class (or value) that stands behind it; fields not in the SDL cannot leak. */
const mappers = {
  Organization: '@ocop/directory#Organization as OrganizationRow',
  OrganizationPaper: '@ocop/directory#OrganizationPaper as OrganizationPaperRow',
  Person: '@ocop/directory#Person as PersonRow',
  Membership: '@ocop/directory#Membership as MembershipRow',
  Viewer: '@ocop/directory#Viewer as ViewerRow',
  Invitation: '@ocop/directory#Invitation as InvitationRow',
  Session: '@ocop/directory#Session as SessionRow',
  ApiToken: '@ocop/directory#ApiToken as ApiTokenRow',
  AuditEntry: '@ocop/platform#AuditEntry as AuditEntryRow',
  Province: '@ocop/values#Province as ProvinceRow',
  ProductGroup: '@ocop/values#ProductGroup as ProductGroupRow',
  Recognition: '@ocop/programme#Recognition as RecognitionRow',
  ImportRun: '@ocop/programme#ImportRun as ImportRunRow',
  Product: '@ocop/catalogue#Product as ProductRow',
  BuyerRequest: '@ocop/sourcing#BuyerRequest as BuyerRequestRow',
  BuyerRequestLine: '@ocop/sourcing#BuyerRequestLine as BuyerRequestLineRow',
  Match: '@ocop/sourcing#Match as MatchRow',
  Quote: '@ocop/sourcing#Quote as QuoteRow',
  QuoteLine: '@ocop/sourcing#QuoteLine as QuoteLineRow',
  Mou: '@ocop/agreement#Mou as MouRow',
  MouParty: '@ocop/agreement#MouParty as MouPartyRow',
  MouAct: '@ocop/agreement#MouAct as MouActRow',
  Conference: '@ocop/conference#Conference as ConferenceRow',
  ParticipantType: '@ocop/conference#ParticipantType as ParticipantTypeRow',
  Registration: '@ocop/conference#Registration as RegistrationRow',
  Notification: '@ocop/notification#Notification as NotificationRow',
};

const scalars = { Date: 'string', DateTime: { input: 'Date', output: 'Date' }, Vnd: 'number', Decimal: 'string' };

/** The documents of the web carry no text, so each keeps its operation's name: the server's log and its errors name it. */
const operationName = (document: DocumentNode) => {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  return { operationName: operation?.name?.value };
};

export default {
  schema: 'graphql/schema/*.graphql',
  generates: {
    'graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        mappers,
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        enumValues: { ProvinceScheme: '@ocop/values#ProvinceScheme', GroupScheme: '@ocop/values#GroupScheme' },
        maybeValue: 'T | null', emitLegacyCommonJSImports: false, defaultMapper: 'Partial<{T}>', avoidOptionals: { field: true } },
    },
    'apps/web/src/generated/': {
      documents: 'graphql/operations/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, onExecutableDocumentNode: operationName, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' } },
      config: { scalars: { ...scalars, DateTime: 'string' }, useTypeImports: true, enumsAsTypes: true },
    },
  },
} satisfies CodegenConfig;
