import fc from 'fast-check';
import { mailboxOf, networkOf, throttleKey } from './throttle.subject.js';

describe('a mailbox', () => {
  it.each(['Hoa@HTX.example', ' hoa@htx.example ', 'hoa+1@htx.example', 'HOA+a+b@htx.example', 'ｈｏａ@htx.example'])('of %j is one', (typed) => {
    expect(mailboxOf(typed)).toBe('hoa@htx.example');
  });

  it('stays another one where the name differs', () => {
    expect(mailboxOf('hoa.lan@htx.example')).not.toBe(mailboxOf('hoa@htx.example'));
    expect(mailboxOf('hoa@htx.example')).not.toBe(mailboxOf('hoa@khac.example'));
  });

  it('never fails and is stable, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(typeof mailboxOf(text)).toBe('string')));
    fc.assert(fc.property(fc.emailAddress(), (text) => expect(mailboxOf(mailboxOf(text))).toBe(mailboxOf(text))));
  });
});

describe('a network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['0:0:0:0:0:FFFF:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('does not change with the host part, and does with the rest', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    const four = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, four, (net, host, other) => {
        expect(networkOf([...net, ...host].join(':'))).toBe(networkOf([...net, ...other].join(':')));
        fc.pre(net.join() !== other.join());
        expect(networkOf([...net, ...host].join(':'))).not.toBe(networkOf([...other, ...host].join(':')));
      }),
    );
  });
});

it('keys say nothing about whom they count', () => {
  expect(throttleKey('log-in', 'account', 'hoa@htx.example')).toMatch(/^[\w-]{43}$/);
  expect(throttleKey('log-in', 'account', 'x')).not.toBe(throttleKey('log-in', 'network', 'x'));
});
