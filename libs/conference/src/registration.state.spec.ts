import fc from 'fast-check';
import { ParticipantType } from './conference.entity.js';
import { Registration } from './registration.entity.js';

/** The simplest thing that is right: who holds a seat, who waits, in order. */
interface Model {
  capacity: number;
  seated: string[];
  waiting: string[];
}

/** The rows, without a database, driven as the service drives them under the lock. */
class Real {
  readonly type = Object.assign(new ParticipantType(), { confirmed: 0, waitlisted: 0, lastPlace: 0 });
  readonly rows = new Map<string, Registration>();

  constructor(capacity: number) {
    this.type.capacity = capacity;
  }

  register(name: string): void {
    this.rows.set(name, Object.assign(new Registration(), this.type.admit()));
  }

  withdraw(name: string): void {
    const row = this.rows.get(name)!;
    if (row.state === 'WITHDRAWN') return void expect(row.change('withdraw')).toBe(false);
    const nextMovesUp = this.type.release(row.state);
    expect(row.change('withdraw')).toBe(true);
    if (!nextMovesUp) return;
    const next = [...this.rows.values()].filter(({ state }) => state === 'WAITLISTED').sort((a, b) => a.place - b.place)[0]!;
    expect(next.change('moveUp')).toBe(true);
    this.type.moveUp();
  }

  in(state: Registration['state']): string[] {
    return [...this.rows].filter(([, row]) => row.state === state).sort(([, a], [, b]) => a.place - b.place).map(([name]) => name);
  }
}

function agree(model: Model, real: Real): void {
  expect(real.in('CONFIRMED').sort()).toEqual([...model.seated].sort());
  expect(real.in('WAITLISTED')).toEqual(model.waiting);
  expect(real.type).toMatchObject({ confirmed: model.seated.length, waitlisted: model.waiting.length });
}

class Register implements fc.Command<Model, Real> {
  constructor(private readonly name: string) {}

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const name = `${this.name}-${real.rows.size}`;
    (model.seated.length < model.capacity ? model.seated : model.waiting).push(name);
    real.register(name);
    agree(model, real);
  }

  toString = () => `register ${this.name}`;
}

class Withdraw implements fc.Command<Model, Real> {
  constructor(private readonly index: number) {}

  check = (): boolean => true;

  run(model: Model, real: Real): void {
    const name = [...real.rows.keys()][this.index % Math.max(real.rows.size, 1)];
    if (name === undefined) return;
    real.withdraw(name);
    const seat = model.seated.indexOf(name);
    const next = seat >= 0 ? model.waiting.shift() : undefined;
    if (seat >= 0) model.seated.splice(seat, 1, ...(next ? [next] : []));
    model.waiting = model.waiting.filter((waiting) => waiting !== name);
    agree(model, real);
  }

  toString = () => `withdraw ${this.index}`;
}

describe('the machine of registrations', () => {
  it('seats and queues as a list on paper would, whatever comes', () => {
    const commands = [fc.string({ maxLength: 2 }).map((name) => new Register(name)), fc.nat(40).map((index) => new Withdraw(index))];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.commands(commands, { maxCommands: 40 }), (capacity, given) => {
        fc.modelRun(() => ({ model: { capacity, seated: [], waiting: [] }, real: new Real(capacity) }), given);
      }),
      { numRuns: 300 },
    );
  });

  it('gives no seat to one who was withdrawn', () => {
    const row = Object.assign(new Registration(), { state: 'WITHDRAWN' as const });
    expect(() => row.change('moveUp')).toThrow('TRANSITION_REFUSED');
  });
});
