import fc from 'fast-check';
import { DomainError, transition } from '@ocop/platform';
import { conferenceStates, conferenceTransitions, type ConferenceCommand, type ConferenceState } from './conference.state.js';

interface Model {
  state: ConferenceState;
}
interface Real {
  state: ConferenceState;
}

/** The machine as its users tell it: what they may do where, and where it leads. Written apart from the table on purpose. */
const story: Record<ConferenceState, Partial<Record<ConferenceCommand, ConferenceState>>> = {
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { publish: 'PUBLISHED', open: 'OPEN', cancel: 'CANCELLED' },
  OPEN: { open: 'OPEN', close: 'CLOSED', cancel: 'CANCELLED' },
  CLOSED: { close: 'CLOSED', cancel: 'CANCELLED' },
  CANCELLED: { cancel: 'CANCELLED' },
};

class Give implements fc.Command<Model, Real> {
  constructor(private readonly command: ConferenceCommand) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const expected = story[model.state][this.command];
    if (expected === undefined) {
      expect(() => transition(conferenceTransitions, real.state, this.command)).toThrow(DomainError);
      return;
    }
    const result = transition(conferenceTransitions, real.state, this.command);
    expect(result).toEqual({ state: expected, changed: expected !== model.state });
    real.state = result.state;
    model.state = expected;
  }

  toString = () => this.command;
}

const commands = (['publish', 'open', 'close', 'cancel'] as const).map((command) => fc.constant(new Give(command)));

describe('the machine of a conference', () => {
  it('goes where the story goes, whatever is asked of it, from any state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conferenceStates), fc.commands(commands, { maxCommands: 12 }), (state, given) => {
        fc.modelRun(() => ({ model: { state }, real: { state } }), given);
      }),
      { numRuns: 300 },
    );
  });

  it('never leaves CANCELLED', () => {
    for (const command of ['publish', 'open', 'close'] as const) {
      expect(() => transition(conferenceTransitions, 'CANCELLED', command)).toThrow('TRANSITION_REFUSED');
    }
  });
});
