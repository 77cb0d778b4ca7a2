import { Client } from './client.mjs';
import { chapter, check, tell } from './story.mjs';

/** @typedef {{ web: string, inbox: import('./inbox.mjs').Inbox, logIn: (email: string) => Promise<Client> }} Stage */

/** @param {Stage} stage */
export async function joinDirectory({ web, inbox, logIn }) {
  chapter(3, 'Danh bạ: đăng ký, xác nhận, xác minh', 'Directory: sign up, confirm, be verified');
  const email = `htx-${Date.now()}@demo.example`;
  const newcomer = new Client(web);
  const input = {
    fullName: 'Rơ Mah Hoa',
    email,
    password: 'mot-mat-khau-dai',
    organizationName: `HTX Thổ cẩm Glar ${new Date().getFullYear()}`,
    organizationKind: 'COOPERATIVE',
    capabilities: ['PRODUCER'],
    provinceCode: '52',
  };
  const { signUp } = await newcomer.ask('mutation ($input: SignUpInput!) { signUp(input: $input) { handle } }', { input });
  const code = await inbox.codeFor(email, /./);
  const { confirmSignUp } = await newcomer.ask(
    'mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { person { fullName } membership { organization { id name state } } } }',
    { input: { handle: signUp.handle, code } },
  );
  const { id, name, state } = confirmSignUp.membership.organization;
  tell(`${confirmSignUp.person.fullName} · ${name}: ${state}`);
  const officer = await logIn('nongnghiep@gialai.example');
  const { decideOrganization } = await officer.ask('mutation ($input: DecideOrganizationInput!) { decideOrganization(input: $input) { state } }', {
    input: { organizationId: id, verified: true },
  });
  tell(`${name}: ${decideOrganization.state}`);
  check(decideOrganization.state === 'VERIFIED', 'the officer verified the newcomer');
  await inbox.waitFor(email, /xác minh|verified/i);
  await newcomer.ask('mutation { logOut }');
}
