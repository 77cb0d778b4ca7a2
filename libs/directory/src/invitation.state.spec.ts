import fc from 'fast-check';
import { transition } from '@ocop/platform';
import { invitationStates, invitationTransitions, type InvitationCommand, type InvitationState } from './invitation.state.js';

/** What is true of an invitation, said without the table. */
interface Model {
  state: InvitationState;
}

class Accept implements fc.Command<Model, { state: InvitationState }> {
  check = () => true;
  toString = () => 'accept';
  run(model: Model, real: { state: InvitationState }): void {
    const may = model.state === 'OPEN' || model.state === 'ACCEPTED';
    give(real, 'accept', may);
    if (may) model.state = 'ACCEPTED';
    expect(real.state).toBe(model.state);
  }
}

class Revoke implements fc.Command<Model, { state: InvitationState }> {
  check = () => true;
  toString = () => 'revoke';
  run(model: Model, real: { state: InvitationState }): void {
    const may = model.state !== 'ACCEPTED';
    give(real, 'revoke', may);
    if (may) model.state = 'REVOKED';
    expect(real.state).toBe(model.state);
  }
}

/** Time makes an open one old, and nothing else. */
class Wait implements fc.Command<Model, { state: InvitationState }> {
  check = () => true;
  toString = () => 'wait 14 days';
  run(model: Model, real: { state: InvitationState }): void {
    if (real.state === 'OPEN') real.state = 'EXPIRED';
    if (model.state === 'OPEN') model.state = 'EXPIRED';
    expect(real.state).toBe(model.state);
  }
}

function give(real: { state: InvitationState }, command: InvitationCommand, may: boolean): void {
  const act = () => transition(invitationTransitions, real.state, command);
  if (may) real.state = act().state;
  else expect(act).toThrow('TRANSITION_REFUSED');
}

it('an invitation is accepted once or never, and never after it was taken back or grew old', () => {
  const commands = [fc.constant(new Accept()), fc.constant(new Revoke()), fc.constant(new Wait())];
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 12 }), fc.constantFrom(...invitationStates), (run, state) => {
      fc.modelRun(() => ({ model: { state }, real: { state } }), run);
    }),
    { numRuns: 500 },
  );
});
