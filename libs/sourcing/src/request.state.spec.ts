import fc from 'fast-check';
import { DomainError } from '@ocop/platform';
import { BuyerRequest } from './request.entity.js';
import { requestStates, type RequestCommand } from './request.state.js';

/** What a buyer would remember: whether it was ever open, whether it still is, and how it ended. */
interface Model {
  opened: boolean;
  open: boolean;
  end?: 'AWARDED' | 'CANCELLED' | 'NO_AWARD';
}

const RULES: Record<RequestCommand, (model: Model) => 'refused' | Partial<Model>> = {
  publish: ({ opened, open, end }) => (end || (opened && !open) ? 'refused' : { opened: true, open: true }),
  close: ({ opened, end }) => (end || !opened ? 'refused' : { open: false }),
  award: ({ opened, end }) => (end === 'AWARDED' ? {} : end || !opened ? 'refused' : { open: false, end: 'AWARDED' }),
  cancel: ({ opened, open, end }) => {
    if (end === 'AWARDED') return 'refused';
    return end ? {} : { open: false, end: opened && !open ? 'NO_AWARD' : 'CANCELLED' };
  },
};

function stateOf({ opened, open, end }: Model): string {
  if (end) return end;
  if (!opened) return 'DRAFT';
  return open ? 'PUBLISHED' : 'CLOSED';
}

class Give implements fc.Command<Model, BuyerRequest> {
  constructor(private readonly command: RequestCommand) {}

  check(): boolean {
    return true;
  }

  run(model: Model, real: BuyerRequest): void {
    const [before, change] = [stateOf(model), RULES[this.command](model)];
    if (change === 'refused') expect(() => real.change(this.command, 'lý do')).toThrow(DomainError);
    else {
      Object.assign(model, change);
      expect(real.change(this.command, 'lý do')).toBe(stateOf(model) !== before);
    }
    expect(real.state).toBe(stateOf(model));
    expect(real.mayBeAwarded).toBe(model.opened && !model.end);
  }

  toString(): string {
    return this.command;
  }
}

const draft = () => Object.assign(new BuyerRequest(), { state: 'DRAFT' as const, deadline: new Date('2026-12-01T16:59:59.999Z') });

describe('the machine of requests', () => {
  it('goes as a buyer would remember it, whatever is asked of it', () => {
    const commands = (['publish', 'close', 'award', 'cancel'] as const).map((command) => fc.constant(new Give(command)));
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 12 }), (given) => {
        fc.modelRun(() => ({ model: { opened: false, open: false }, real: draft() }), given);
      }),
      { numRuns: 500 },
    );
  });

  it('takes quotes while it is published, to the last instant of its deadline', () => {
    const atDeadline = new Date('2026-12-01T16:59:59.999Z');
    for (const state of requestStates) {
      const request = Object.assign(draft(), { state });
      expect(request.takesQuotesAt(atDeadline)).toBe(state === 'PUBLISHED');
      expect(request.takesQuotesAt(new Date(atDeadline.getTime() + 1))).toBe(false);
    }
  });
});
