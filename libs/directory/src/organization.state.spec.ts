import fc from 'fast-check';
import { DomainError } from '@ocop/platform';
import { Organization } from './organization.entity.js';
import { organizationStates, standingStates, type OrganizationCommand, type OrganizationState } from './organization.state.js';

/** What the machine must do, told as a story and not as the table. */
interface Model {
  state: OrganizationState;
  reason: string | null;
  everSubmitted: boolean;
}

/** The entity as it is, without a database. */
const fresh = (): Organization => Object.assign(Object.create(Organization.prototype) as Organization, { state: 'DRAFT', stateReason: null } as const);
const begin = (): Model => ({ state: 'DRAFT', reason: null, everSubmitted: false });

/** Where each command leads from, and that repeating it there changes nothing. */
const story: Record<OrganizationCommand, { from: (state: OrganizationState) => boolean; to: OrganizationState; reason?: string }> = {
  submit: { from: (state) => state === 'DRAFT' || state === 'REFUSED', to: 'SUBMITTED' },
  verify: { from: (state) => state === 'SUBMITTED', to: 'VERIFIED' },
  refuse: { from: (state) => state === 'SUBMITTED', to: 'REFUSED', reason: 'Thiếu giấy đăng ký' },
  suspend: { from: (state) => state === 'VERIFIED', to: 'SUSPENDED', reason: 'Giấy hết hạn' },
  restore: { from: (state) => state === 'SUSPENDED', to: 'VERIFIED' },
  reopen: { from: (state) => state === 'VERIFIED', to: 'SUBMITTED' },
  merge: { from: (state) => state !== 'MERGED', to: 'MERGED' },
};

class Act implements fc.Command<Model, Organization> {
  constructor(readonly command: OrganizationCommand) {}

  check(): boolean {
    return true; // what is not allowed is tried as well
  }

  run(model: Model, real: Organization): void {
    const { from, to, reason } = story[this.command];
    const submitted = real.submittedAt;
    if (from(model.state)) {
      expect(real.change(this.command, reason)).toBe(true);
      Object.assign(model, { state: to, reason: reason ?? null });
      if (to === 'SUBMITTED') model.everSubmitted = true;
    } else if (model.state === to) {
      expect(real.change(this.command, 'lý do khác')).toBe(false);
      expect(real.submittedAt).toBe(submitted);
    } else {
      expect(() => real.change(this.command, reason)).toThrow(DomainError);
    }
    expect(real.state).toBe(model.state);
    expect(real.stateReason).toBe(model.reason);
    expect(real.submittedAt !== undefined).toBe(model.everSubmitted);
    expect(real.isStanding()).toBe(['SUBMITTED', 'VERIFIED', 'SUSPENDED'].includes(model.state));
  }

  toString(): string {
    return this.command;
  }
}

const commands = Object.keys(story) as OrganizationCommand[];

describe('the machine of an organization', () => {
  it('does what the story says, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.commands(commands.map((command) => fc.constant(new Act(command))), { maxCommands: 25 }), (acts) => {
        fc.modelRun(() => ({ model: begin(), real: fresh() }), acts);
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves MERGED, and is verified by an officer only', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands)), (tried) => {
        const organization = fresh();
        let [merged, decided] = [false, false];
        for (const command of tried) {
          try {
            organization.change(command, 'lý do');
          } catch {
            continue;
          }
          merged ||= command === 'merge';
          decided ||= command === 'verify';
          if (merged) expect(organization.state).toBe('MERGED');
          if (organization.state === 'VERIFIED') expect(decided).toBe(true);
        }
      }),
    );
  });

  it('holds a tax code while it stands before or after an officer', () => {
    expect(organizationStates.filter((state) => !standingStates.some((standing) => standing === state))).toEqual(['DRAFT', 'REFUSED', 'MERGED']);
  });
});
