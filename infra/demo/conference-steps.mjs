import { chapter, check, dayFromNow, tell } from './story.mjs';

/** @typedef {import('./join.mjs').Stage} Stage */

const REGISTER = `mutation ($input: RegisterDelegatesInput!) { registerDelegates(input: $input) { id fullName state waitlistPosition ticket { token } } }`;

/** @param {Stage} stage */
export async function meetAtConference({ inbox, logIn }) {
  chapter(6, 'Hội nghị: đăng ký, vé QR, danh sách chờ', 'Conference: registration, QR ticket, waiting list');
  const organizer = await logIn('congthuong@danang.example');
  const { draftConference: draft } = await organizer.ask('mutation ($input: DraftConferenceInput!) { draftConference(input: $input) { id participantTypes { id name { vi } capacity } } }', {
    input: {
      name: { vi: 'Phiên giao thương cà phê và chè', en: 'Coffee and tea trading session' },
      description: { vi: 'Gặp nhà phân phối.', en: 'Meet distributors.' },
      provinceCode: '48',
      venue: 'Trung tâm xúc tiến thương mại',
      startsOn: dayFromNow(30),
      endsOn: dayFromNow(30),
      participantTypes: [
        { name: { vi: 'Chủ thể', en: 'Producer' }, capacity: 2 },
        { name: { vi: 'Bên mua', en: 'Buyer' }, capacity: 10 },
        { name: { vi: 'Báo chí', en: 'Press' }, capacity: 5 },
      ],
    },
  });
  for (const command of ['publishConference', 'openConference']) await organizer.ask(`mutation ($id: ID!) { ${command}(conferenceId: $id) { state } }`, { id: draft.id });
  const producers = draft.participantTypes.find(({ capacity }) => capacity === 2);
  const cooperative = await logIn('ketoan@haodat.example');
  const register = (client, names) =>
    client.ask(REGISTER, { input: { conferenceId: draft.id, participantTypeId: producers.id, delegates: names.map((fullName, place) => ({ fullName, email: `dai-bieu-${Date.now()}-${place}@demo.example` })) } });
  const { registerDelegates: three } = await register(cooperative, ['Đào Thị Hảo', 'Vũ Đình Chè', 'Hoàng Thị Búp']);
  for (const { fullName, state, waitlistPosition } of three) tell(`${fullName}: ${state}${waitlistPosition ? ` (${waitlistPosition})` : ''}`);
  check(three.map(({ state }) => state).join() === 'CONFIRMED,CONFIRMED,WAITLISTED', 'two seats and one place in the waiting list');
  const { checkTicket } = await organizer.ask('query ($id: ID!, $token: String!) { checkTicket(conferenceId: $id, token: $token) { valid } }', { id: draft.id, token: three[0].ticket.token });
  tell(`QR: ${checkTicket.valid ? '✓' : '✗'}`);
  await cooperative.ask('mutation ($id: ID!) { withdrawRegistration(registrationId: $id) { state } }', { id: three[1].id });
  const { node } = await cooperative.ask('query ($id: ID!) { node(id: $id) { ... on Registration { fullName state email } } }', { id: three[2].id });
  tell(`${node.fullName}: ${node.state}`);
  check(node.state === 'CONFIRMED', 'the next in line moved up');
  await inbox.waitFor(node.email, /vé|ticket/i);
}
