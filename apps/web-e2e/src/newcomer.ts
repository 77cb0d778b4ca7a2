// Somebody with an account and an organization of his or her own, whom no other test knows.
import { Api } from './api.js';
import { codeFor } from './inbox.js';

export interface Newcomer {
  readonly email: string;
  readonly password: string;
  readonly fullName: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** Logged in. */
  readonly api: Api;
}

/** Signs up a cooperative of Gia Lai through the public API; it waits for the officer then. */
export async function newcomer(mark: string): Promise<Newcomer> {
  const person = { email: `moi-${mark.toLowerCase()}@demo.example`, password: 'mot-mat-khau-dai', fullName: `Rơ Mah Hoa ${mark}` };
  const organizationName = `HTX Dệt Glar ${mark}`;
  const api = await Api.open();
  const input = { ...person, organizationName, organizationKind: 'COOPERATIVE', capabilities: ['PRODUCER'], provinceCode: '52' };
  const { signUp } = await api.ask<{ signUp: { handle: string } }>('mutation ($input: SignUpInput!) { signUp(input: $input) { handle } }', { input });
  const confirmation = { handle: signUp.handle, code: await codeFor(person.email, 'Mã xác nhận đăng ký') };
  const { confirmSignUp } = await api.ask<{ confirmSignUp: { membership: { organization: { id: string } } } }>(
    'mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { membership { organization { id } } } }',
    { input: confirmation },
  );
  return { ...person, organization: { id: confirmSignUp.membership.organization.id, name: organizationName }, api };
}
