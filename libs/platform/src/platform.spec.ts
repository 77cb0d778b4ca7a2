import fc from 'fast-check';
import { requireAccess } from './access.js';
import { Actor } from './actor.js';
import { cleanText } from './clean-text.js';
import { readConfig } from './config.js';
import { DomainError, errorCatalogue } from './domain-error.js';
import { globalId, parseGlobalId, rowId } from './global-id.js';
import { newId, stableId } from './id.js';
import { localeOf } from './locale.js';
import { cursorSeal, openCursor, pageSize, sealCursor } from './page.js';
import { hashPassword, passwordFits } from './password.js';
import './platform.errors.js';
import './value-errors.js';
import { scalars } from './scalars.js';
import { transition, type Transitions } from './state-machine.js';

describe('errors', () => {
  it('say what is wrong in both languages, with the same parameters', () => {
    for (const { code, vi, en } of errorCatalogue.values()) {
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
      expect({ code, names: names(vi) }).toEqual({ code, names: names(en) });
      expect(vi).not.toBe(en);
    }
  });

  it('are filled in the language asked for', () => {
    const error = new DomainError(errorCatalogue.get('TOO_LONG')!, { maximum: 10 }, 'name');
    expect(error.in('VI')).toBe('Dài quá: nhiều nhất 10.');
    expect(error.in('EN')).toBe('Too long: 10 at most.');
  });

  it('follow the language of the browser, Vietnamese first', () => {
    expect(['en-GB,vi', 'vi,en', undefined, 'fr'].map(localeOf)).toEqual(['EN', 'VI', 'VI', 'VI']);
  });
});

describe('access', () => {
  const buyer = Actor.person({ id: newId(), fullName: 'A', sessionId: newId() }, 'VI', {
    organizationId: newId(),
    organizationName: 'B',
    role: 'MEMBER',
    capabilities: ['BUYER'],
    verified: false,
    suspended: false,
    provinceCode: '48',
  });

  it('denies what declares nothing, even to the system', () => {
    expect(() => requireAccess(Actor.system, undefined)).toThrow('FORBIDDEN');
  });

  it('asks nobody to log in and tells the wrong one that it may not', () => {
    expect(() => requireAccess(Actor.anonymous(), ['BUYER'])).toThrow('UNAUTHENTICATED');
    expect(() => requireAccess(buyer, ['OFFICER'])).toThrow('FORBIDDEN');
    expect(() => requireAccess(buyer, ['OFFICER', 'BUYER'])).not.toThrow();
    expect(() => buyer.requireVerified()).toThrow('ORGANIZATION_NOT_VERIFIED');
  });
});

describe('opaque ids', () => {
  it('come back as they went', () => {
    fc.assert(fc.property(fc.uuid(), fc.stringMatching(/^[A-Z][a-z]{1,12}$/), (id, type) => {
      expect(parseGlobalId(globalId(type, id))).toEqual({ type, id });
    }));
  });

  it('of another type, or no id at all, read like one that is not there', () => {
    expect(() => rowId('Quote', globalId('Mou', newId()), 'quoteId')).toThrow('NOT_FOUND (quoteId)');
    fc.assert(fc.property(fc.string(), (text) => expect(() => rowId('Quote', text)).toThrow('NOT_FOUND')));
  });

  it('are stable for the same words, whatever their normal form', () => {
    expect(stableId('Hoà')).toBe(stableId('Hoà'.normalize('NFD')));
    expect(stableId('a', 'bc')).not.toBe(stableId('ab', 'c'));
  });
});

describe('pages', () => {
  it('refuse cursors of other lists and garbage', () => {
    const seal = cursorSeal('products', { search: 'mật ong' });
    expect(openCursor(seal, sealCursor(seal, 'x'))).toBe('x');
    expect(() => openCursor(seal, sealCursor(cursorSeal('products', {}), 'x'))).toThrow('INVALID_CURSOR');
    fc.assert(fc.property(fc.string(), (text) => expect(() => openCursor(seal, text)).toThrow('INVALID_CURSOR')));
  });

  it('have at most 100 rows', () => {
    expect(pageSize(undefined)).toBe(24);
    expect(() => pageSize(101)).toThrow('TOO_LARGE');
    expect(() => pageSize(-1)).toThrow('TOO_SMALL');
  });
});

describe('text that comes in', () => {
  it('is brought into NFC, deep inside', () => {
    expect(cleanText({ input: { lines: [{ name: 'Hoà'.normalize('NFD') }] } })).toEqual({ input: { lines: [{ name: 'Hoà' }] } });
  });

  it('names the field that holds a control character, and lets line breaks be', () => {
    expect(() => cleanText({ input: { lines: [{ name: 'a\u0000' }] } })).toThrow('INVALID_CHARACTER (lines.0.name)');
    expect(() => cleanText({ id: '\u0085' })).toThrow('INVALID_CHARACTER (id)');
    expect(cleanText('a\r\n\tb')).toBe('a\r\n\tb');
  });
});

describe('scalars', () => {
  it.each([['2026-02-29'], ['2026-13-01'], ['26-01-01'], [20260101], ['2026-01-01T00:00:00Z']])('Date refuses %p', (value) => {
    expect(() => scalars.Date.parseValue(value)).toThrow('INVALID_DATE');
  });

  it.each([[-1], [1.5], ['1000'], [2 ** 53], [Number.NaN]])('Vnd refuses %p', (value) => {
    expect(() => scalars.Vnd.parseValue(value)).toThrow('INVALID_MONEY');
  });

  it.each([['1e5'], ['1,5'], [''], ['NaN'], [1.5]])('Decimal refuses %p', (value) => {
    expect(() => scalars.Decimal.parseValue(value)).toThrow('INVALID_DECIMAL');
  });

  it('write decimals without idle zeros', () => {
    expect(['12.5000', '12.0000', '100', '0.0100'].map((value) => scalars.Decimal.serialize(value))).toEqual(['12.5', '12', '100', '0.01']);
  });
});

describe('state machines', () => {
  const table: Transitions<'A' | 'B' | 'C', 'go' | 'end'> = { go: { A: 'B' }, end: { B: 'C' } };

  it('go where the table says, repeat without change, and refuse the rest', () => {
    expect(transition(table, 'A', 'go')).toEqual({ state: 'B', changed: true });
    expect(transition(table, 'B', 'go')).toEqual({ state: 'B', changed: false });
    expect(() => transition(table, 'C', 'go')).toThrow('TRANSITION_REFUSED');
    expect(() => transition(table, 'A', 'end')).toThrow('TRANSITION_REFUSED');
  });
});

describe('passwords', () => {
  it('fit only their own hash, whatever the normal form they are typed in', async () => {
    const hash = await hashPassword('mật khẩu dài');
    expect(hash).not.toContain('mật');
    expect(await passwordFits('mật khẩu dài'.normalize('NFD'), hash)).toBe(true);
    expect(await passwordFits('mật khẩu', hash)).toBe(false);
    expect(await passwordFits('mật khẩu dài', undefined)).toBe(false);
  });
});

describe('configuration', () => {
  it('lists every wrong variable in one message', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://x', HTTP_PORT: '99999' })).toThrow(/DATABASE_URL[\s\S]*HTTP_PORT/);
  });

  it('has a value for everything else', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/x', REDIS_URL: '' })).toMatchObject({ HTTP_PORT: 4000, LOG_LEVEL: 'info' });
  });
});
