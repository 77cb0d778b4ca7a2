import { draftedMou, sentMou, sign, tradeOf, type Running, type Trade } from '@ocop/agreement/testing';
import type { Mou } from '@ocop/agreement';
import { SessionService } from '@ocop/directory';
import type { Cast } from '@ocop/directory/testing';
import { EventHandlers, globalId, newId } from '@ocop/platform';
import { settle } from '@ocop/platform/testing';
import { startApi, type TestApi } from './api.factory.js';

let api: TestApi;
let running: Running;
let trade: Trade;

beforeAll(async () => {
  api = await startApi();
  const { application, database } = api;
  running = { database, get: (type) => application.get(type, { strict: false }), settle: () => settle(database, application.get(EventHandlers, { strict: false })) };
  trade = await tradeOf(running);
});
afterAll(() => api.close());

async function cookieOf({ person }: Cast): Promise<string> {
  const { token } = await api.database.write(trade.buyer.actor, (transaction) => running.get(SessionService).open(transaction, person));
  return `ocop_session=${token}`;
}

const get = (url: string, headers: Record<string, string> = {}) => api.application.inject({ method: 'GET', url, headers });
const MOU = `query ($id: ID!) { node(id: $id) { ... on Mou {
  number state title { vi } contentHash documentUrl validUntil quote { id }
  parties { position organization { name } signatoryName isMe signedAt }
  articles { heading { vi en } text { vi en } }
  history { act personName organizationName reason }
} } }`;

interface MouAnswer {
  node: { documentUrl: string; quote: { id: string }; parties: { position: number; organization: { name: string }; isMe: boolean }[]; articles: { text: { vi: string } }[]; history: { act: string }[] } & Record<string, unknown>;
}

const urlOf = (mou: Mou) => `/files/mous/${globalId('Mou', mou.id)}.pdf`;

it('hands the signed copy to the parties, under its number, out of reach of caches', async () => {
  const mou = await sentMou(running, trade);
  for (const side of [trade.producer, trade.buyer]) await sign(running, side, mou);
  await running.settle();
  for (const side of [trade.buyer, trade.producer]) {
    const response = await get(urlOf(mou), { cookie: await cookieOf(side) });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${mou.number}.pdf"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
});

it('answers everybody else as if there were nothing', async () => {
  const mou = await draftedMou(running, trade);
  const cookie = await api.logIn(['BUYER', 'PRODUCER', 'OFFICER', 'ADMINISTRATOR']);
  const foreign = await get(urlOf(mou), { cookie });
  for (const url of [`/files/mous/${globalId('Mou', newId())}.pdf`, `/files/mous/${globalId('Quote', mou.id)}.pdf`, `/files/mous/${mou.id}.pdf`, '/files/mous/x.pdf', '/files/mous/x', '/files/mous/..%2f..%2fkeys.pdf']) {
    const absent = await get(url, { cookie });
    expect([absent.statusCode, absent.json()]).toEqual([404, foreign.json()]);
  }
  expect(foreign.json()).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('Không tìm thấy') as unknown });
  const english = await get(urlOf(mou), { cookie, 'accept-language': 'en' });
  expect(english.json<{ message: string }>().message).toMatch(/not found/);
  const nobody = await get(urlOf(mou));
  expect([nobody.statusCode, nobody.json<{ code: string }>().code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('shows the memorandum through GraphQL to its parties, each with itself marked', async () => {
  const mou = await sentMou(running, trade);
  for (const [place, side] of [trade.buyer, trade.producer].entries()) {
    const { data, errors } = await api.ask(MOU, { id: globalId('Mou', mou.id) }, { cookie: await cookieOf(side) });
    expect(errors).toEqual([]);
    const { node } = data as unknown as MouAnswer;
    expect(node).toMatchObject({ number: mou.number, state: 'SENT', contentHash: mou.contentHash, documentUrl: urlOf(mou) });
    expect(node.parties.map(({ position, isMe }) => [position, isMe])).toEqual([[1, place === 0], [2, place === 1]]);
    expect(node.parties.map(({ organization }) => organization.name)).toEqual([trade.buyer.organization.name, trade.producer.organization.name]);
    expect(node.quote.id).toBe(globalId('Quote', mou.quote.id));
    expect(node.articles[2]!.text.vi).toContain('500\u00a0chai');
    expect(node.history.map(({ act }) => act)).toEqual(['DRAFTED', 'SIGNATORY_NAMED', 'SIGNATORY_NAMED', 'SENT']);
  }
  const { data } = await api.ask(MOU, { id: globalId('Mou', mou.id) }, { cookie: await api.logIn(['OFFICER']) });
  expect(data).toEqual({ node: null });
});

it('shows both parties of a memorandum, also when one was suspended since', async () => {
  const mou = await draftedMou(running, trade);
  await api.database.read(trade.producer.actor).execute(`update organization set state = 'SUSPENDED' where id = ?`, [trade.producer.organization.id]);
  const { data, errors } = await api.ask(MOU, { id: globalId('Mou', mou.id) }, { cookie: await cookieOf(trade.buyer) });
  expect(errors).toEqual([]);
  expect((data as unknown as MouAnswer).node.parties[1]!.organization.name).toBe(trade.producer.organization.name);
});
