import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Conference,
  conferenceOpened,
  conferencePublished,
  Registration,
  registrationConfirmed,
  registrationWaitlisted,
  registrationWithdrawn,
} from '@ocop/conference';
import type { BilingualText } from '@ocop/platform';
import { formatLocalDate, provinceFullName } from '@ocop/values';
import { bareAddress, peopleOf, peopleWhoWantNews } from './audience.js';
import { inAppOnly, mailOnly, telling, tellingNobody, type Message } from './message.js';
import { paths } from './paths.js';

interface ConferenceFacts {
  conferenceId: string;
  organizerId: string;
  conference: BilingualText;
  /** "12/12/2026", or "12/12/2026 – 14/12/2026". */
  days: string;
  venue: string;
  province: BilingualText;
  cancelled: boolean;
}

const sampleConference: ConferenceFacts = {
  conferenceId: '0198c0de-0000-7000-8000-000000000020',
  organizerId: '0198c0de-0000-7000-8000-000000000021',
  conference: { vi: 'Hội nghị kết nối cung cầu sản phẩm OCOP 2026', en: 'OCOP supply-demand connection conference 2026' },
  days: '12/12/2026 – 14/12/2026',
  venue: 'Cung Hội nghị quốc tế Ariyana',
  province: { vi: 'Thành phố Đà Nẵng', en: 'Da Nang City' },
  cancelled: false,
};

function factsOf(conference: Conference): ConferenceFacts {
  const { id, organizer, name, startsOn, endsOn, venue, province, state } = conference;
  const days = [...new Set([startsOn, endsOn])].map(formatLocalDate).join(' – ');
  const provinceName = { vi: provinceFullName(province, 'vi'), en: provinceFullName(province, 'en') };
  return { conferenceId: id, organizerId: organizer.id, conference: name, days, venue, province: provinceName, cancelled: state === 'CANCELLED' };
}

async function conferenceFacts(em: EntityManager, { conferenceId }: { conferenceId: string }): Promise<ConferenceFacts | undefined> {
  const conference = await em.findOne(Conference, conferenceId);
  return conference ? factsOf(conference) : undefined;
}

const opened: Message<ConferenceFacts> = {
  name: 'conference.conference-opened',
  // The organizer's own people, who answer the questions that come now. Inviting others is an act of its own, not a side effect.
  channels: inAppOnly,
  mandatory: false,
  to: (em, { organizerId }) => peopleOf(em, [organizerId]),
  path: ({ conferenceId }) => paths.conference(conferenceId),
  words: {
    VI: ({ conference, days }) => ({ title: `Đã mở đăng ký: ${conference.vi}`, body: [`Các tổ chức có thể đăng ký đại biểu từ bây giờ. Hội nghị diễn ra ${days}.`], action: 'Mở hội nghị' }),
    EN: ({ conference, days }) => ({ title: `Registration is open: ${conference.en}`, body: [`Organizations can register delegates from now on. The conference is on ${days}.`], action: 'Open the conference' }),
  },
  because: { vi: 'tổ chức của bạn tổ chức hội nghị này', en: 'your organization runs this conference' },
  sample: sampleConference,
};

/** News for whoever agreed to get them, and nobody else; the consent is taken back on the account's page. */
const openedNews: Message<ConferenceFacts> = {
  name: 'conference.news-opened',
  channels: mailOnly,
  mandatory: false,
  to: (em) => peopleWhoWantNews(em),
  path: ({ conferenceId }) => paths.conference(conferenceId),
  words: {
    VI: ({ conference, days, venue, province }) => ({ title: `Mở đăng ký: ${conference.vi}`, body: [`Hội nghị diễn ra ${days} tại ${venue}, ${province.vi}. Tổ chức của bạn có thể đăng ký đại biểu từ bây giờ.`], action: 'Xem hội nghị' }),
    EN: ({ conference, days, venue, province }) => ({ title: `Registration opens: ${conference.en}`, body: [`The conference is on ${days} at ${venue}, ${province.en}. Your organization can register delegates from now on.`], action: 'See the conference' }),
  },
  because: { vi: 'bạn đã đồng ý nhận tin về hội nghị mới; có thể rút lại ở trang tài khoản', en: 'you agreed to get news of conferences; take it back on the account page' },
  sample: sampleConference,
};

interface RegistrationFacts extends ConferenceFacts {
  registrationId: string;
  organizationId: string;
  organization: string;
  fullName: string;
  email: string;
  participantType: BilingualText;
}

async function registrationFacts(em: EntityManager, { registrationId }: { registrationId: string }): Promise<RegistrationFacts | undefined> {
  const registration = await em.findOne(Registration, registrationId, { populate: ['conference', 'organization', 'participantType'] });
  if (!registration) return undefined;
  const { conference, organization, participantType, fullName, email } = registration;
  const forWhom = { organizationId: organization.id, organization: organization.getEntity().name };
  return { ...factsOf(conference.getEntity()), registrationId, ...forWhom, fullName, email, participantType: participantType.getEntity().name };
}

const sample: RegistrationFacts = {
  ...sampleConference,
  registrationId: '0198c0de-0000-7000-8000-000000000022',
  organizationId: '0198c0de-0000-7000-8000-000000000012',
  organization: 'HTX Mật ong rừng U Minh',
  fullName: 'Nguyễn Thị Hoà',
  email: 'hoa@htx.example',
  participantType: { vi: 'Bên bán', en: 'Seller' },
};

/** Where and when, a line each. */
const place = ({ days, venue, province }: ConferenceFacts): { vi: string; en: string } => ({
  vi: `Thời gian: ${days}\nĐịa điểm: ${venue}, ${province.vi}`,
  en: `When: ${days}\nWhere: ${venue}, ${province.en}`,
});

/** The delegate need not have an account: the page of the conference is public. */
const toDelegate = {
  channels: mailOnly,
  mandatory: true,
  to: (em: EntityManager, { email }: RegistrationFacts) => bareAddress(em, email),
  path: ({ conferenceId }: RegistrationFacts) => paths.conference(conferenceId),
  because: { vi: 'tổ chức của bạn đã đăng ký bạn dự hội nghị này', en: 'your organization registered you for this conference' },
  sample,
};

const toOrganization = {
  channels: inAppOnly,
  mandatory: false,
  to: (em: EntityManager, { organizationId }: RegistrationFacts) => peopleOf(em, [organizationId]),
  path: () => paths.registrations,
  because: { vi: 'tổ chức của bạn đã đăng ký đại biểu', en: 'your organization registered delegates' },
  sample,
};

const ticket: Message<RegistrationFacts> = {
  ...toDelegate,
  name: 'conference.registration-confirmed',
  words: {
    VI: (facts) => ({
      title: `Vé dự ${facts.conference.vi}`,
      body: [
        `Chào ${facts.fullName}, bạn đã có chỗ với tư cách ${facts.participantType.vi}, thay mặt ${facts.organization}.`,
        place(facts).vi,
        'Mã QR dưới đây là vé của bạn. Hãy đưa mã này, trên điện thoại hoặc bản in, ở quầy đón tiếp.',
      ],
      action: 'Xem hội nghị',
    }),
    EN: (facts) => ({
      title: `Your ticket: ${facts.conference.en}`,
      body: [
        `Hello ${facts.fullName}, you have a seat as ${facts.participantType.en}, for ${facts.organization}.`,
        place(facts).en,
        'The QR code below is your ticket. Show it at the registration desk, on your phone or on paper.',
      ],
      action: 'See the conference',
    }),
  },
  enclose: (enclosures, { registrationId }) => enclosures.ticket(registrationId),
};

const waiting: Message<RegistrationFacts> = {
  ...toDelegate,
  name: 'conference.registration-waitlisted',
  words: {
    VI: (facts) => ({
      title: `Danh sách chờ: ${facts.conference.vi}`,
      body: [`Chào ${facts.fullName}, hiện đã hết chỗ cho ${facts.participantType.vi}. Bạn đang ở trong danh sách chờ; khi có chỗ, vé sẽ được gửi đến địa chỉ này.`, place(facts).vi],
      action: 'Xem hội nghị',
    }),
    EN: (facts) => ({
      title: `On the waiting list: ${facts.conference.en}`,
      body: [`Hello ${facts.fullName}, all seats for ${facts.participantType.en} are taken. You are on the waiting list; when a seat is free, the ticket comes to this address.`, place(facts).en],
      action: 'See the conference',
    }),
  },
  enclose: (enclosures, { registrationId }) => enclosures.whileWaiting(registrationId),
};

const withdrawn: Message<RegistrationFacts> = {
  ...toDelegate,
  name: 'conference.registration-withdrawn',
  words: {
    VI: ({ conference, fullName, cancelled }) => ({
      title: cancelled ? `Hội nghị bị hủy: ${conference.vi}` : `Đã rút đăng ký: ${conference.vi}`,
      body: [cancelled ? `Chào ${fullName}, rất tiếc, hội nghị đã bị hủy.` : `Chào ${fullName}, đăng ký dự hội nghị của bạn đã được rút.`, 'Vé đã gửi trước đây, nếu có, không còn giá trị.'],
      action: 'Xem hội nghị',
    }),
    EN: ({ conference, fullName, cancelled }) => ({
      title: cancelled ? `Cancelled: ${conference.en}` : `Registration withdrawn: ${conference.en}`,
      body: [cancelled ? `Hello ${fullName}, we are sorry: the conference was called off.` : `Hello ${fullName}, your registration for the conference was taken back.`, 'A ticket that was sent before is no longer valid.'],
      action: 'See the conference',
    }),
  },
};

const delegateConfirmed: Message<RegistrationFacts> = {
  ...toOrganization,
  name: 'conference.delegate-confirmed',
  words: {
    VI: ({ conference, fullName, email }) => ({ title: `${fullName} đã có chỗ`, body: [`${conference.vi}. Vé đã được gửi đến ${email}.`], action: 'Xem đăng ký' }),
    EN: ({ conference, fullName, email }) => ({ title: `${fullName} has a seat`, body: [`${conference.en}. The ticket goes to ${email}.`], action: 'See registrations' }),
  },
};

const delegateWaits: Message<RegistrationFacts> = {
  ...toOrganization,
  name: 'conference.delegate-waitlisted',
  words: {
    VI: ({ conference, fullName, participantType }) => ({ title: `${fullName} ở trong danh sách chờ`, body: [`${conference.vi}: đã hết chỗ cho ${participantType.vi}.`], action: 'Xem đăng ký' }),
    EN: ({ conference, fullName, participantType }) => ({ title: `${fullName} is on the waiting list`, body: [`${conference.en}: all seats for ${participantType.en} are taken.`], action: 'See registrations' }),
  },
};

const delegateWithdrawn: Message<RegistrationFacts> = {
  ...toOrganization,
  name: 'conference.delegate-withdrawn',
  words: {
    VI: ({ conference, fullName, cancelled }) => ({ title: `Đã rút đăng ký của ${fullName}`, body: [cancelled ? `${conference.vi} đã bị hủy.` : `${conference.vi}.`], action: 'Xem đăng ký' }),
    EN: ({ conference, fullName, cancelled }) => ({ title: `Registration of ${fullName} withdrawn`, body: [cancelled ? `${conference.en} was called off.` : `${conference.en}.`], action: 'See registrations' }),
  },
};

export const conferenceMessages = [
  tellingNobody(conferencePublished, 'its page is public at once; invitations are an act of the organizer, and nobody has asked to be told yet'),
  telling(conferenceOpened, conferenceFacts, opened, openedNews),
  telling(registrationConfirmed, registrationFacts, ticket, delegateConfirmed),
  telling(registrationWaitlisted, registrationFacts, waiting, delegateWaits),
  telling(registrationWithdrawn, registrationFacts, withdrawn, delegateWithdrawn),
];
