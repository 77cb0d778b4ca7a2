import { transition } from '@ocop/platform';
import fc from 'fast-check';
import { deliveryStates, deliveryTransitions, statesBefore, type DeliveryCommand, type DeliveryState } from './delivery.state.js';

/** What the outside knows: whether the server took the mail, and whether a worker holds the row. */
interface Model {
  taken: boolean;
  held: boolean;
}

interface Real {
  state: DeliveryState;
}

class Step implements fc.Command<Model, Real> {
  constructor(readonly command: DeliveryCommand) {}

  /** A worker ends only what it holds; a late yes may come at any time after a claim. */
  check({ taken, held }: Readonly<Model>): boolean {
    return this.command === 'claim' ? !taken : this.command === 'accept' || held;
  }

  run(model: Model, real: Real): void {
    const before = real.state;
    const allowed = deliveryTransitions[this.command][before] !== undefined;
    if (!allowed) {
      expect(statesBefore(this.command)).not.toContain(before);
      return;
    }
    real.state = transition(deliveryTransitions, before, this.command).state;
    model.held = this.command === 'claim';
    model.taken ||= this.command === 'accept';
    if (model.taken) expect(real.state).toBe('SENT');
    if (real.state === 'DEAD') expect(model.held).toBe(false);
  }

  toString(): string {
    return this.command;
  }
}

describe('a delivery', () => {
  it('never leaves SENT, and is never claimed again once it is sent or dead', () => {
    const steps = (['claim', 'accept', 'defer', 'bury'] as const).map((command) => fc.constant(new Step(command)));
    const setup = () => ({ model: { taken: false, held: false }, real: { state: 'QUEUED' as DeliveryState } });
    fc.assert(fc.property(fc.commands(steps, { maxCommands: 30 }), (commands) => fc.modelRun(setup, commands)));
    expect(statesBefore('claim')).toEqual(['QUEUED', 'SENDING', 'RETRY']);
    expect(statesBefore('defer')).not.toContain('SENT');
    expect(statesBefore('bury')).not.toContain('SENT');
  });

  it('can be sent from every state a worker may leave it in', () => {
    for (const state of deliveryStates.filter((one) => one !== 'QUEUED')) expect(statesBefore('accept')).toContain(state);
  });
});
