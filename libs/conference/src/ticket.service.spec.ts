import { cast, type Cast } from '@ocop/directory/testing';
import { globalId, type Actor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conference } from './conference.entity.js';
import { conferenceOf, partyInput } from './conference.factory.js';
import { ConferenceModule, conferenceEntities } from './conference.module.js';
import type { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';
import { TicketService } from './ticket.service.js';

let application: TestApplication;
let tickets: TicketService;
let registrations: RegistrationService;
let organizer: Cast;
let producer: Cast;
let conference: Conference;
let seated: Registration;
let waiting: Registration;
let token: string;

beforeAll(async () => {
  application = await testApplication([ConferenceModule], conferenceEntities);
  tickets = application.get(TicketService);
  registrations = application.get(RegistrationService);
  organizer = await cast(application.database, ['ORGANIZER']);
  producer = await cast(application.database, ['PRODUCER']);
  const made = await conferenceOf(application.database, organizer.organization, { capacities: [1] });
  conference = made.conference;
  [seated, waiting] = (await registrations.register(producer.actor, partyInput(made.types[0]!, 've1', 've2'))) as [Registration, Registration];
  token = tickets.of(seated)!.token;
});
afterAll(() => application.close());

const check = (given: string, at: Conference = conference, actor: Actor = organizer.actor) => tickets.check(actor, { conferenceId: globalId('Conference', at.id), token: given });
const refusal = (kind: string) => ({ valid: false, refusal: kind, registration: null });
const claimOf = (text: string) => Buffer.from(text, 'base64url').subarray(0, 25);

describe('a ticket', () => {
  it('admits the one it was made for, and is the same at every call and in another process', async () => {
    expect(await check(token)).toMatchObject({ valid: true, refusal: null, registration: { id: seated.id } });
    expect(await check(`${token}\n`)).toMatchObject({ valid: true });
    const other = new TicketService(application.database, tickets['keys']);
    expect(other.of(seated)).toEqual({ token });
  });

  it('holds nothing personal: version, two ids and a signature', () => {
    const bytes = Buffer.from(token, 'base64url');
    expect(bytes).toHaveLength(1 + 16 + 8 + 64);
    expect(bytes.subarray(1, 17).toString('hex')).toBe(seated.id.replaceAll('-', ''));
    expect(token).toMatch(/^[A-Za-z0-9_-]{119}$/);
  });

  it('is only for the confirmed', async () => {
    expect(tickets.of(waiting)).toBeNull();
    await expect(tickets.qrPng(waiting)).rejects.toThrow('has no ticket');
  });

  it('with any bit flipped is INVALID, the unused ones of base64url included', async () => {
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3]! ^= 1 << (bit & 7);
      expect(await check(forged.toString('base64url'))).toEqual(refusal('INVALID'));
    }
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sameBytes = [1, 2, 3].map((unused) => token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1)!) ^ unused]!);
    for (const forged of sameBytes) {
      expect(Buffer.from(forged, 'base64url')).toEqual(bytes);
      expect(await check(forged)).toEqual(refusal('INVALID'));
    }
  });

  it('signed by another key, cut, or of rubbish is INVALID', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const claim = claimOf(token);
    const forged = Buffer.concat([claim, sign(null, claim, privateKey)]).toString('base64url');
    for (const given of [forged, token.slice(0, -4), `${token}AAAA`, '', 'xin chào', 'A'.repeat(100_000)]) expect(await check(given)).toEqual(refusal('INVALID'));
  });

  it('signed by us for a registration that does not exist is INVALID', async () => {
    const ghost = Object.assign(Object.create(Object.getPrototypeOf(seated) as object) as Registration, { id: '01900000-0000-7000-8000-000000000000', state: 'CONFIRMED', conference: seated.conference });
    expect(await check(tickets.of(ghost)!.token)).toEqual(refusal('INVALID'));
  });

  it('of another conference is FOREIGN, whoever organizes that', async () => {
    const { conference: sister } = await conferenceOf(application.database, organizer.organization);
    expect(await check(token, sister)).toEqual(refusal('FOREIGN'));
    const other = await cast(application.database, ['ORGANIZER']);
    const { conference: elsewhere } = await conferenceOf(application.database, other.organization);
    expect(await check(token, elsewhere, other.actor)).toEqual(refusal('FOREIGN'));
  });

  it('of one who lost the seat is WITHDRAWN; a claim for one who waits is NOT_CONFIRMED', async () => {
    const { conference: own, types } = await conferenceOf(application.database, organizer.organization, { capacities: [1] });
    const [first, second] = (await registrations.register(producer.actor, partyInput(types[0]!, 'rut1', 'rut2'))) as [Registration, Registration];
    const early = tickets.of(Object.assign(Object.create(second) as Registration, { state: 'CONFIRMED' }))!.token;
    expect(await check(early, own)).toEqual(refusal('NOT_CONFIRMED'));
    const held = tickets.of(first)!.token;
    await registrations.withdraw(producer.actor, globalId('Registration', first.id));
    expect(await check(held, own)).toEqual(refusal('WITHDRAWN'));
    expect(await check(early, own)).toMatchObject({ valid: true, registration: { id: second.id } });
  });

  it('is checked by the organizer of the conference only: for others the conference is not there', async () => {
    const other = await cast(application.database, ['ORGANIZER', 'OFFICER', 'ADMINISTRATOR']);
    for (const actor of [other.actor, producer.actor]) await expect(check(token, conference, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('its QR code', () => {
  it('is an SVG that stands alone', async () => {
    const svg = await tickets.qrSvg(token);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*viewBox="0 0 \d+ \d+"/);
    expect(svg).not.toContain(token);
  });

  const reader = spawnSync('zbarimg', ['--version']).error === undefined;
  if (!reader && process.env['CI'] === 'true') throw new Error('zbarimg is missing: install zbar-tools');
  (reader ? it : it.skip)('is read back by zbarimg as exactly the token', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-qr-'));
    try {
      const file = join(folder, 'qr.png');
      writeFileSync(file, await tickets.qrPng(seated));
      const read = spawnSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' });
      expect(read.stdout.trim()).toBe(token);
      expect(await check(read.stdout)).toMatchObject({ valid: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
