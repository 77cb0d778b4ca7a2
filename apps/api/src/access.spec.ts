import { GraphQLSchemaHost } from '@nestjs/graphql';
import { globalId, newId } from '@ocop/platform';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { startApi, type TestApi } from './api.factory.js';
import { checkRootFields } from './root-fields.js';

const roles = ['nobody', 'BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT', 'ADMINISTRATOR'] as const;
type Role = (typeof roles)[number];

const everybody: Role[] = [...roles];
const members: Role[] = roles.filter((role) => role !== 'nobody');

/** Who may call what, written by hand: the decorators are held against it. */
const table: Record<string, Role[]> = {
  'Query.node': everybody,
  'Query.nodes': everybody,
  'Query.viewer': everybody,
  'Query.organizations': everybody,
  'Query.provinces': everybody,
  'Query.productGroups': everybody,
  'Query.reconciliation': everybody,
  'Query.statistics': everybody,
  'Query.products': everybody,
  'Query.conferences': everybody,
  'Query.importRuns': ['OFFICER'],
  'Query.myBuyerRequests': ['BUYER'],
  'Query.opportunities': ['PRODUCER'],
  'Query.myQuotes': ['PRODUCER'],
  'Query.mous': members,
  'Query.colleagues': members,
  'Query.myRegistrations': members,
  'Query.checkTicket': ['ORGANIZER'],
  'Query.notifications': members,
  'Query.team': members,
  'Query.invitations': members,
  'Query.invitationPreview': everybody,
  'Query.mySessions': members,
  'Query.myData': members,
  'Query.myConsents': members,
  'Query.auditTrail': ['OFFICER', 'ADMINISTRATOR'],
  'Query.auditChain': ['ADMINISTRATOR'],
  'Query.apiTokens': members,
  'Mutation.signUp': everybody,
  'Mutation.confirmSignUp': everybody,
  'Mutation.logIn': everybody,
  'Mutation.logOut': everybody,
  'Mutation.actFor': members,
  'Mutation.setMyLocale': members,
  'Mutation.decideOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.updateOrganization': members,
  'Mutation.addPaper': members,
  'Mutation.removePaper': members,
  'Mutation.submitOrganization': members,
  'Mutation.suspendOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.restoreOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.draftOrganization': ['ORGANIZER'],
  'Mutation.confirmDraftedOrganization': members,
  'Mutation.mergeOrganizations': ['ADMINISTRATOR'],
  'Mutation.invitePerson': members,
  'Mutation.revokeInvitation': members,
  'Mutation.acceptInvitation': everybody,
  'Mutation.changeRole': members,
  'Mutation.removeMember': members,
  'Mutation.requestPasswordReset': everybody,
  'Mutation.resetPassword': everybody,
  'Mutation.changePassword': members,
  'Mutation.endSession': members,
  'Mutation.setConsent': members,
  'Mutation.eraseMe': members,
  'Mutation.endOtherSessions': members,
  'Mutation.createApiToken': members,
  'Mutation.revokeApiToken': members,
  'Mutation.importFile': ['OFFICER'],
  'Mutation.draftBuyerRequest': ['BUYER'],
  'Mutation.publishBuyerRequest': ['BUYER'],
  'Mutation.cancelBuyerRequest': ['BUYER'],
  'Mutation.acceptQuote': ['BUYER'],
  'Mutation.submitQuote': ['PRODUCER'],
  'Mutation.withdrawQuote': ['PRODUCER'],
  'Mutation.nameSignatory': members,
  'Mutation.sendMou': members,
  'Mutation.requestSigningCode': members,
  'Mutation.signMou': members,
  'Mutation.declineMou': members,
  'Mutation.voidMou': members,
  'Mutation.draftConference': ['ORGANIZER'],
  'Mutation.publishConference': ['ORGANIZER'],
  'Mutation.openConference': ['ORGANIZER'],
  'Mutation.closeConference': ['ORGANIZER'],
  'Mutation.cancelConference': ['ORGANIZER'],
  'Mutation.registerDelegates': members,
  'Mutation.withdrawRegistration': members,
  'Mutation.markAllNotificationsRead': members,
  'Mutation.markNotificationRead': members,
};

let api: TestApi;
let schema: GraphQLSchema;

beforeAll(async () => {
  api = await startApi();
  ({ schema } = api.application.get(GraphQLSchemaHost, { strict: false }));
});
afterAll(() => api.close());

/** Some value of the type; ids are well-formed and lead nowhere. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sample(field.type)]));
  const samples: Record<string, unknown> = { ID: globalId('Nothing', newId()), String: 'x', Int: 1, Boolean: true, Date: '2026-12-01', Decimal: '1', Vnd: 1 };
  return samples[type.name];
}

function documentOf(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const named = getNamedType(field.type);
  const selection = isObjectType(named) || isInterfaceType(named) ? ' { __typename }' : '';
  return {
    query: `${root.toLowerCase()} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${selection} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, sample(argument.type)])),
  };
}

const fieldsOf = (root: 'Query' | 'Mutation') => Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields());

it('the table names every root field, and only those', () => {
  const names = (['Query', 'Mutation'] as const).flatMap((root) => fieldsOf(root).map((field) => `${root}.${field.name}`));
  expect(Object.keys(table).sort()).toEqual(names.sort());
  expect(checkRootFields(api.application).map(({ name }) => name).sort()).toEqual(names.sort());
});

describe.each(roles)('%s', (role) => {
  it('is let in to exactly the root fields of the table', async () => {
    const cookie = role === 'nobody' ? '' : await api.logIn([role]);
    const wrong: string[] = [];
    for (const root of ['Query', 'Mutation'] as const) {
      for (const field of fieldsOf(root)) {
        if (field.name === 'logOut' || field.name === 'logIn') continue; // they would end or change this session
        const name = `${root}.${field.name}`;
        const { query, variables } = documentOf(root, field);
        const { errors } = await api.ask(query, variables, { cookie });
        const codes = errors.map((error) => error.extensions.code);
        const refused = codes.includes(role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        if (refused === table[name]!.includes(role)) wrong.push(`${name}: ${codes.join() || 'ok'}`);
        if (codes.includes('INTERNAL')) wrong.push(`${name}: internal error`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
