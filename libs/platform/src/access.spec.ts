import { requireAccess, requireScope } from './access.js';
import { Actor, type TokenScope } from './actor.js';
import { newId } from './id.js';

const place = { organizationId: newId(), organizationName: 'A', capabilities: ['BUYER' as const], verified: true, suspended: false, provinceCode: '48' };
const token = (...scopes: TokenScope[]) => Actor.token({ id: newId(), name: 'ERP', scopes }, 'VI', place);
const person = Actor.person({ id: newId(), fullName: 'B', sessionId: newId() }, 'VI', { ...place, role: 'OWNER' });

describe('an API token', () => {
  it('has the capabilities of its organization and is no person', () => {
    for (const access of ['MEMBER', 'BUYER', 'PUBLIC'] as const) expect(() => requireAccess(token('READ'), [access])).not.toThrow();
    for (const access of ['PERSON', 'PRODUCER'] as const) expect(() => requireAccess(token('READ', 'TRADE'), [access])).toThrow('FORBIDDEN');
    expect(() => token('READ').personId).toThrow('FORBIDDEN');
    expect(token('READ').displayName).toBe('API: ERP');
  });

  it('trades as a manager does, and else as a member', () => {
    expect(() => token('TRADE').requireRole('OWNER', 'MANAGER')).not.toThrow();
    expect(() => token('READ').requireRole('OWNER', 'MANAGER')).toThrow('FORBIDDEN');
  });

  it.each([
    ['READ', false, undefined, true],
    ['TRADE', false, undefined, true],
    ['READ', true, true, false],
    ['TRADE', true, true, true],
    ['TRADE', true, undefined, false],
  ] as const)('with %s: change %p, opened to tokens %p: let in %p', (scope, change, open, letIn) => {
    const act = () => requireScope(token(scope), change, open);
    if (letIn) expect(act).not.toThrow();
    else expect(act).toThrow('FORBIDDEN');
  });
});

it('scopes do not concern people', () => {
  expect(() => requireScope(person, true, undefined)).not.toThrow();
  expect(() => requireScope(Actor.anonymous(), true, undefined)).not.toThrow();
});
