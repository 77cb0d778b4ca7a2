import { GraphQLSchemaHost } from '@nestjs/graphql';
import { cast } from '@ocop/directory/testing';
import { capabilities, globalId, newId } from '@ocop/platform';
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
import { People } from './people.factory.js';
import { checkRootFields } from './root-fields.js';

const people = ['nobody', 'BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT', 'ADMINISTRATOR'] as const;
/** Machines of an organization that may do everything: what they are refused, they are refused for being machines. */
const tokens = ['READ', 'TRADE'] as const;
type Role = (typeof people)[number] | (typeof tokens)[number];
const roles: readonly Role[] = [...people, ...tokens];

const everybody: Role[] = [...roles];
const everyPerson: Role[] = [...people];
const persons: Role[] = people.filter((role) => role !== 'nobody');
const members: Role[] = [...persons, ...tokens];
const traders: Role[] = [...persons, 'TRADE'];

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
  'Query.importRuns': ['OFFICER', ...tokens],
  'Query.myBuyerRequests': ['BUYER', ...tokens],
  'Query.opportunities': ['PRODUCER', ...tokens],
  'Query.myQuotes': ['PRODUCER', ...tokens],
  'Query.mous': members,
  'Query.colleagues': members,
  'Query.myRegistrations': members,
  'Query.checkTicket': ['ORGANIZER', ...tokens],
  'Query.notifications': persons,
  'Query.team': members,
  'Query.invitations': members,
  'Query.invitationPreview': everybody,
  'Query.mySessions': persons,
  'Query.myData': persons,
  'Query.myConsents': persons,
  'Query.auditTrail': ['OFFICER', 'ADMINISTRATOR'],
  'Query.auditChain': ['ADMINISTRATOR'],
  'Query.apiTokens': members,
  'Mutation.signUp': everyPerson,
  'Mutation.confirmSignUp': everyPerson,
  'Mutation.logIn': everyPerson,
  'Mutation.logOut': everyPerson,
  'Mutation.actFor': persons,
  'Mutation.setMyLocale': persons,
  'Mutation.decideOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.updateOrganization': persons,
  'Mutation.addPaper': persons,
  'Mutation.removePaper': persons,
  'Mutation.submitOrganization': persons,
  'Mutation.suspendOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.restoreOrganization': ['OFFICER', 'ADMINISTRATOR'],
  'Mutation.draftOrganization': ['ORGANIZER'],
  'Mutation.confirmDraftedOrganization': persons,
  'Mutation.mergeOrganizations': ['ADMINISTRATOR'],
  'Mutation.invitePerson': persons,
  'Mutation.revokeInvitation': persons,
  'Mutation.acceptInvitation': everyPerson,
  'Mutation.changeRole': persons,
  'Mutation.removeMember': persons,
  'Mutation.requestPasswordReset': everyPerson,
  'Mutation.resetPassword': everyPerson,
  'Mutation.changePassword': persons,
  'Mutation.endSession': persons,
  'Mutation.setConsent': persons,
  'Mutation.eraseMe': persons,
  'Mutation.endOtherSessions': persons,
  'Mutation.createApiToken': persons,
  'Mutation.revokeApiToken': persons,
  'Mutation.importFile': ['OFFICER'],
  'Mutation.draftBuyerRequest': ['BUYER', 'TRADE'],
  'Mutation.publishBuyerRequest': ['BUYER', 'TRADE'],
  'Mutation.cancelBuyerRequest': ['BUYER', 'TRADE'],
  'Mutation.acceptQuote': ['BUYER', 'TRADE'],
  'Mutation.submitQuote': ['PRODUCER', 'TRADE'],
  'Mutation.withdrawQuote': ['PRODUCER', 'TRADE'],
  'Mutation.nameSignatory': persons,
  'Mutation.sendMou': traders,
  'Mutation.requestSigningCode': persons,
  'Mutation.signMou': persons,
  'Mutation.declineMou': persons,
  'Mutation.voidMou': traders,
  'Mutation.draftConference': ['ORGANIZER', 'TRADE'],
  'Mutation.publishConference': ['ORGANIZER', 'TRADE'],
  'Mutation.openConference': ['ORGANIZER', 'TRADE'],
  'Mutation.closeConference': ['ORGANIZER', 'TRADE'],
  'Mutation.cancelConference': ['ORGANIZER', 'TRADE'],
  'Mutation.registerDelegates': traders,
  'Mutation.withdrawRegistration': traders,
  'Mutation.markAllNotificationsRead': persons,
  'Mutation.markNotificationRead': persons,
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

async function headersOf(role: Role): Promise<Record<string, string>> {
  if (role === 'nobody') return {};
  if (role !== 'READ' && role !== 'TRADE') return { cookie: await api.logIn([role]) };
  const { secret } = await new People(api).token(await cast(api.database, [...capabilities]), role === 'TRADE' ? ['READ', 'TRADE'] : ['READ']);
  return { authorization: `Bearer ${secret}` };
}

const fieldsOf = (root: 'Query' | 'Mutation') => Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields());

it('the table names every root field, and only those', () => {
  const names = (['Query', 'Mutation'] as const).flatMap((root) => fieldsOf(root).map((field) => `${root}.${field.name}`));
  expect(Object.keys(table).sort()).toEqual(names.sort());
  expect(checkRootFields(api.application).map(({ name }) => name).sort()).toEqual(names.sort());
});

describe.each(roles)('%s', (role) => {
  it('is let in to exactly the root fields of the table', async () => {
    const headers = await headersOf(role);
    const wrong: string[] = [];
    for (const root of ['Query', 'Mutation'] as const) {
      for (const field of fieldsOf(root)) {
        if ((field.name === 'logOut' || field.name === 'logIn') && headers['cookie'] !== undefined) continue; // they would end or change this session
        const name = `${root}.${field.name}`;
        const { query, variables } = documentOf(root, field);
        const { errors } = await api.ask(query, variables, headers);
        const codes = errors.map((error) => error.extensions.code);
        const refused = codes.includes(role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        if (refused === table[name]!.includes(role)) wrong.push(`${name}: ${codes.join() || 'ok'}`);
        if (codes.includes('INTERNAL')) wrong.push(`${name}: internal error`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
