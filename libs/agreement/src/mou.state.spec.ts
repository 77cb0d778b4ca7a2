import fc from 'fast-check';
import { DomainError } from '@ocop/platform';
import { Mou } from './mou.entity.js';

const AT = new Date('2026-11-24T07:30:00.000Z');
const terminal = ['SIGNED', 'DECLINED', 'VOIDED'];

/** What the machine must do, in other words than the table's. */
interface Model {
  sent: boolean;
  signed: Set<number>;
  end: 'DECLINED' | 'VOIDED' | undefined;
}

/** The entity as it is, with parties that are not in a database. */
class Real {
  readonly parties = [1, 2, 3].map((position) => ({
    signedAt: undefined as Date | undefined,
    content: () => ({ position, organizationId: `o${position}`, organizationName: `Bên ${position}`, signatoryId: `p${position}`, signatoryName: 'A', signatoryTitle: 'B', authority: 'C' }),
  }));
  readonly mou = Object.assign(Object.create(Mou.prototype) as Mou, {
    number: 'BBGN-2026-000001',
    title: { vi: 'Tên', en: 'Title' },
    articles: [],
    validUntil: '2027-01-01',
    state: 'DRAFTING' as const,
    contentHash: null,
    parties: { getItems: () => this.parties } as unknown as Mou['parties'],
  });
}

const stateOf = ({ sent, signed, end }: Model): string => {
  if (end) return end;
  if (!sent) return 'DRAFTING';
  if (signed.size === 0) return 'SENT';
  return signed.size === 3 ? 'SIGNED' : 'PARTLY_SIGNED';
};
const isOpen = (model: Model) => ['SENT', 'PARTLY_SIGNED'].includes(stateOf(model));

/** Runs an act of the entity and says whether it was refused. */
function refused(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'TRANSITION_REFUSED' });
    expect(error).toBeInstanceOf(DomainError);
    return true;
  }
}

abstract class Act implements fc.Command<Model, Real> {
  abstract allowed(model: Model): boolean;
  abstract play(model: Model): void;
  abstract act(real: Real): void;

  check(): boolean {
    return true; // what is not allowed is tried as well
  }

  run(model: Model, real: Real): void {
    const [hash, before] = [real.mou.contentHash, real.mou.state];
    const expected = this.allowed(model);
    expect(refused(() => this.act(real))).toBe(!expected);
    if (expected) this.play(model);
    expect(real.mou.state).toBe(stateOf(model));
    if (hash) expect(real.mou.contentHash).toBe(hash);
    if (terminal.includes(before)) expect(real.mou.state).toBe(before);
    expect(real.mou.signedAt !== undefined).toBe(stateOf(model) === 'SIGNED');
  }

  toString(): string {
    return this.constructor.name;
  }
}

class Edit extends Act {
  allowed = (model: Model) => stateOf(model) === 'DRAFTING';
  play = () => undefined;
  act = ({ mou }: Real) => void mou.change('edit');
}
class Send extends Act {
  allowed = (model: Model) => ['DRAFTING', 'SENT'].includes(stateOf(model));
  play = (model: Model) => void (model.sent = true);
  act = ({ mou }: Real) => void mou.send(AT);
}
class Sign extends Act {
  constructor(private readonly place: number) {
    super();
  }
  allowed = (model: Model) => isOpen(model);
  play = (model: Model) => void model.signed.add(this.place);
  act = ({ mou, parties }: Real) => {
    mou.change('confirm');
    parties[this.place]!.signedAt = AT;
    mou.countSignatures(AT);
  };
}
class Decline extends Act {
  allowed = (model: Model) => isOpen(model) || model.end === 'DECLINED';
  play = (model: Model) => void (model.end = 'DECLINED');
  act = ({ mou }: Real) => void mou.change('decline');
}
class CallBack extends Act {
  allowed = (model: Model) => isOpen(model) || stateOf(model) === 'DRAFTING' || model.end === 'VOIDED';
  play = (model: Model) => void (model.end = 'VOIDED');
  act = ({ mou }: Real) => void mou.change('void');
}

it('behaves as the model, whatever is tried in whatever order', () => {
  const act = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(new Edit(), new Decline(), new CallBack()) },
    { weight: 2, arbitrary: fc.constant(new Send()) },
    { weight: 4, arbitrary: fc.nat({ max: 2 }).map((place) => new Sign(place)) },
  );
  fc.assert(
    fc.property(fc.commands([act], { maxCommands: 40 }), (commands) => {
      fc.modelRun(() => ({ model: { sent: false, signed: new Set<number>(), end: undefined }, real: new Real() }), commands);
    }),
    { numRuns: 500 },
  );
});
