import fc from 'fast-check';
import { Quote } from './quote.entity.js';
import type { QuoteState } from './quote.state.js';

/** What lies on the buyer's table: for each producer the one offer that stands, and the one that was accepted. */
interface Model {
  standing: Map<string, number>;
  versions: Map<string, number>;
  awarded?: string;
}

interface Paper {
  producer: string;
  version: number;
  quote: Quote;
}

/** The rows, without a database, driven as the services drive them while they hold the request. */
class Real {
  readonly papers: Paper[] = [];

  submit(producer: string): void {
    const own = this.papers.filter((paper) => paper.producer === producer);
    const newest = own.at(-1);
    if (newest?.quote.state === 'SUBMITTED') newest.quote.change('supersede');
    this.papers.push({ producer, version: (newest?.version ?? 0) + 1, quote: Object.assign(new Quote(), { state: 'SUBMITTED' as const }) });
  }

  newest(producer: string): Quote | undefined {
    return this.papers.filter((paper) => paper.producer === producer).at(-1)?.quote;
  }

  award(producer: string): void {
    this.newest(producer)!.award('rẻ nhất');
    for (const { quote } of this.papers.filter(({ quote: { state } }) => state === 'SUBMITTED')) quote.change('reject');
  }

  in(state: QuoteState): string[] {
    return this.papers.filter(({ quote }) => quote.state === state).map(({ producer, version }) => `${producer}${version}`).sort();
  }
}

function agree(model: Model, real: Real): void {
  expect(real.in('SUBMITTED')).toEqual([...model.standing].map(([producer, version]) => `${producer}${version}`).sort());
  expect(real.in('AWARDED')).toEqual(model.awarded ? [model.awarded] : []);
  expect(real.papers).toHaveLength([...model.versions.values()].reduce((sum, count) => sum + count, 0));
}

class Submit implements fc.Command<Model, Real> {
  constructor(private readonly producer: string) {}

  check = ({ awarded }: Readonly<Model>): boolean => !awarded;

  run(model: Model, real: Real): void {
    const version = (model.versions.get(this.producer) ?? 0) + 1;
    model.versions.set(this.producer, version);
    model.standing.set(this.producer, version);
    real.submit(this.producer);
    agree(model, real);
  }

  toString = () => `submit ${this.producer}`;
}

class Withdraw implements fc.Command<Model, Real> {
  constructor(private readonly producer: string) {}

  check = ({ versions }: Readonly<Model>): boolean => versions.has(this.producer);

  run(model: Model, real: Real): void {
    const quote = real.newest(this.producer)!;
    const before = quote.state;
    if (model.standing.delete(this.producer)) expect(quote.change('withdraw')).toBe(true);
    else if (before === 'WITHDRAWN') expect(quote.change('withdraw')).toBe(false);
    else expect(() => quote.change('withdraw')).toThrow('TRANSITION_REFUSED');
    agree(model, real);
  }

  toString = () => `withdraw ${this.producer}`;
}

class Award implements fc.Command<Model, Real> {
  constructor(private readonly producer: string) {}

  check = ({ awarded, standing }: Readonly<Model>): boolean => !awarded && standing.has(this.producer);

  run(model: Model, real: Real): void {
    model.awarded = `${this.producer}${model.standing.get(this.producer)}`;
    model.standing.clear();
    real.award(this.producer);
    agree(model, real);
    expect(real.newest(this.producer)!.awardReason).toBe('rẻ nhất');
  }

  toString = () => `award ${this.producer}`;
}

describe('the machine of quotes', () => {
  it('keeps one standing offer a producer and one award a request, whatever comes', () => {
    const producer = fc.constantFrom('A', 'B', 'C');
    const commands = [producer.map((name) => new Submit(name)), producer.map((name) => new Withdraw(name)), producer.map((name) => new Award(name))];
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 30 }), (given) => {
        fc.modelRun(() => ({ model: { standing: new Map(), versions: new Map() }, real: new Real() }), given);
      }),
      { numRuns: 300 },
    );
  });

  it('has four ends that nothing leaves', () => {
    for (const state of ['WITHDRAWN', 'SUPERSEDED', 'AWARDED', 'REJECTED'] as const) {
      const quote = Object.assign(new Quote(), { state });
      for (const command of ['withdraw', 'supersede', 'award', 'reject'] as const) {
        try {
          expect(quote.change(command)).toBe(false);
        } catch (refusal) {
          expect(refusal).toMatchObject({ code: 'TRANSITION_REFUSED' });
        }
        expect(quote.state).toBe(state);
      }
    }
  });
});
