import { Product, searchColumns } from '@ocop/catalogue';
import { ConsentService, Organization, organizationStates, type OrganizationState } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, AuditEntry, globalId } from '@ocop/platform';
import { province } from '@ocop/values';
import { startApi, type TestApi } from './api.factory.js';
import { People } from './people.factory.js';

const CONTACT = { address: '1 Trường Chinh, Pleiku', phone: '+84912345678', email: 'lien-he@htx.example', website: 'https://htx.example' };
const HIDDEN = { address: null, phone: null, email: null, website: null, contacts: [] };

let api: TestApi;
let house: Cast;
let productId: string;

beforeAll(async () => {
  api = await startApi();
  house = await cast(api.database, ['PRODUCER'], { provinceCode: '52' });
  await api.application.get(ConsentService, { strict: false }).set(house.actor, 'SHOW_NAME_IN_DIRECTORY', true);
  await api.database.write(Actor.system, async ({ em }) => {
    const columns = searchColumns('Cà phê bột', house.organization.name, province('34', '52')!);
    const product = em.create(Product, { name: 'Cà phê bột', producer: house.organization.id, provinceScheme: '34', provinceCode: '52', remarkCodes: [], ...columns });
    await em.flush();
    productId = globalId('Product', product.id);
  });
});
afterAll(() => api.close());

/** What a product says of its producer, which it names whatever its state. */
async function producer(state: OrganizationState, headers: Record<string, string> = {}) {
  const merged = state === 'MERGED' ? { mergedInto: (await cast(api.database, ['PRODUCER'])).organization.id } : { mergedInto: null };
  await api.database.read(Actor.system).nativeUpdate(Organization, { id: house.organization.id }, { ...CONTACT, state, stateReason: 'lý do', ...merged });
  const query = 'query ($id: ID!) { node(id: $id) { ... on Product { producer { name address phone email website contacts { fullName } } } } }';
  const { data, errors } = await api.ask(query, { id: productId }, headers);
  expect(errors).toEqual([]);
  const { name, ...contact } = (data as { node: { producer: Record<string, unknown> } }).node.producer;
  expect(name).toBe(house.organization.name);
  return contact;
}

it.each(organizationStates)('a producer that is %s is named by its products, and reached by the public only while it is verified', async (state) => {
  const shown = { ...CONTACT, contacts: [{ fullName: house.person.fullName }] };
  expect(await producer(state)).toEqual(state === 'VERIFIED' ? shown : HIDDEN);
});

it('its own people see how it is reached while it waits', async () => {
  const { cookie } = await new People(api).join(house.organization, 'MEMBER');
  expect(await producer('SUBMITTED', { cookie })).toEqual({ ...CONTACT, contacts: [{ fullName: house.person.fullName }] });
});

it('a machine is told how to reach the house and nothing about its people', async () => {
  const { secret } = await new People(api).token(await cast(api.database, ['BUYER']));
  expect(await producer('VERIFIED', { authorization: `Bearer ${secret}` })).toEqual({ ...CONTACT, contacts: [] });
});

it('a machine reads nothing of the audit trail, though its organization administers', async () => {
  const { organization, actor } = await cast(api.database, ['ADMINISTRATOR']);
  const person = await new People(api).join(organization, 'OWNER');
  const { secret } = await new People(api).token({ organization, actor } as Cast, ['READ', 'TRADE']);
  const entry = await api.database.read(Actor.system).findOneOrFail(AuditEntry, { action: 'api-token.created' });
  const node = (headers: Record<string, string>) => api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: globalId('AuditEntry', entry.id) }, headers);
  expect((await node({ cookie: person.cookie })).data?.['node']).not.toBeNull();
  expect((await node({ authorization: `Bearer ${secret}` })).data).toEqual({ node: null });
});
