import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization, Person, SignUp, organizationDecided, organizationSubmitted, signUpRepeated, signUpRequested } from '@ocop/directory';
import type { Locale } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { peopleOf, peopleWhoCan, personById } from './audience.js';
import { everywhere, mailOnly, telling, type Message } from './message.js';
import { paths } from './paths.js';

interface SignUpFacts {
  signUpId: string;
  fullName: string;
  email: string;
  locale: Locale;
  until: string;
}

const signUpCode: Message<SignUpFacts> = {
  name: 'directory.sign-up-requested',
  channels: mailOnly,
  mandatory: true,
  urgent: true,
  // The address has no account yet, so its language is the one chosen at sign-up.
  to: async (_em, { email, locale }) => [{ address: email, locale }],
  path: ({ email }) => paths.confirmSignUp(email),
  words: {
    VI: ({ fullName, until }) => ({
      title: 'Mã xác nhận đăng ký OCOP Connect',
      body: [
        `Chào ${fullName}, đây là mã để xác nhận địa chỉ e-mail của bạn.`,
        `Mã có hiệu lực đến ${until} (giờ Việt Nam) và chỉ dùng được một lần.`,
        'Nếu không phải bạn đăng ký, hãy bỏ qua thư này: sẽ không có tài khoản nào được tạo.',
      ],
      action: 'Nhập mã',
    }),
    EN: ({ fullName, until }) => ({
      title: 'Your OCOP Connect sign-up code',
      body: [
        `Hello ${fullName}, this code confirms your e-mail address.`,
        `It is valid until ${until} (Viet Nam time) and works once.`,
        'If it was not you who signed up, ignore this mail: no account will be made.',
      ],
      action: 'Enter the code',
    }),
  },
  because: { vi: 'có người dùng địa chỉ này để đăng ký', en: 'somebody signed up with this address' },
  enclose: (enclosures, { signUpId }) => enclosures.signUpCode(signUpId),
  sample: { signUpId: '0198c0de-0000-7000-8000-000000000001', fullName: 'Nguyễn Thị Hoà', email: 'hoa@htx.example', locale: 'VI', until: '24/11/2026 14:35' },
};

async function signUpFacts(em: EntityManager, { signUpId }: { signUpId: string }): Promise<SignUpFacts | undefined> {
  const signUp = await em.findOne(SignUp, signUpId);
  if (!signUp) return undefined;
  const { fullName, email, locale, expiresAt } = signUp;
  return { signUpId, fullName, email, locale, until: formatInstant(expiresAt) };
}

interface PersonFacts {
  personId: string;
  fullName: string;
}

const signUpAgain: Message<PersonFacts> = {
  name: 'directory.sign-up-repeated',
  channels: mailOnly,
  mandatory: true,
  to: (em, { personId }) => personById(em, personId),
  path: () => paths.logIn,
  words: {
    VI: ({ fullName }) => ({
      title: 'Bạn đã có tài khoản OCOP Connect',
      body: [
        `Chào ${fullName}, vừa có người đăng ký bằng địa chỉ e-mail này. Địa chỉ đã có tài khoản nên không có gì thay đổi.`,
        'Nếu đó là bạn, hãy đăng nhập bằng mật khẩu đã đặt. Nếu không phải bạn, bạn không cần làm gì.',
      ],
      action: 'Đăng nhập',
    }),
    EN: ({ fullName }) => ({
      title: 'You already have an OCOP Connect account',
      body: [
        `Hello ${fullName}, somebody has just signed up with this e-mail address. It has an account already, so nothing was changed.`,
        'If that was you, log in with the password you chose. If not, there is nothing to do.',
      ],
      action: 'Log in',
    }),
  },
  because: { vi: 'có người đăng ký bằng địa chỉ của bạn', en: 'somebody signed up with your address' },
  sample: { personId: '0198c0de-0000-7000-8000-000000000002', fullName: 'Trần Văn Bình' },
};

async function personFacts(em: EntityManager, { personId }: { personId: string }): Promise<PersonFacts | undefined> {
  const person = await em.findOne(Person, personId);
  return person ? { personId, fullName: person.fullName } : undefined;
}

interface OrganizationFacts {
  organizationId: string;
  organization: string;
  verified: boolean;
  reason: string | null;
}

const sampleOrganization: OrganizationFacts = { organizationId: '0198c0de-0000-7000-8000-000000000003', organization: 'HTX Mật ong rừng U Minh', verified: true, reason: null };

const organizationWaits: Message<OrganizationFacts> = {
  name: 'directory.organization-submitted',
  channels: everywhere,
  mandatory: false,
  to: (em) => peopleWhoCan(em, 'OFFICER'),
  path: () => paths.verification,
  words: {
    VI: ({ organization }) => ({
      title: `${organization} chờ xác minh`,
      body: [`${organization} vừa đăng ký và chờ cán bộ xác minh. Trước khi được xác minh, tổ chức chưa thể giao dịch.`],
      action: 'Xem và xác minh',
    }),
    EN: ({ organization }) => ({
      title: `${organization} waits for verification`,
      body: [`${organization} has signed up and waits for an officer. It cannot trade before it is verified.`],
      action: 'Look and verify',
    }),
  },
  because: { vi: 'cơ quan của bạn xác minh các tổ chức mới', en: 'your department verifies new organizations' },
  sample: sampleOrganization,
};

const organizationWelcome: Message<OrganizationFacts> = {
  name: 'directory.organization-verified',
  when: ({ verified }) => verified,
  channels: everywhere,
  mandatory: true,
  to: (em, { organizationId }) => peopleOf(em, [organizationId]),
  path: ({ organizationId }) => paths.organization(organizationId),
  words: {
    VI: ({ organization }) => ({
      title: `${organization} đã được xác minh`,
      body: [`Hồ sơ của ${organization} đã được xác minh. Từ giờ tổ chức có thể đăng yêu cầu mua hàng, chào giá và đăng ký dự hội nghị.`],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization }) => ({
      title: `${organization} is verified`,
      body: [`The papers of ${organization} were verified. It can now post requests, quote and register for conferences.`],
      action: 'Open the organization',
    }),
  },
  because: { vi: 'bạn là người của tổ chức này', en: 'you belong to this organization' },
  sample: sampleOrganization,
};

const organizationRefused: Message<OrganizationFacts> = {
  ...organizationWelcome,
  name: 'directory.organization-refused',
  when: ({ verified }) => !verified,
  words: {
    VI: ({ organization, reason }) => ({
      title: `${organization} chưa được xác minh`,
      body: [`Cán bộ chưa xác minh ${organization}. Lý do: ${reason ?? ''}`, 'Nếu có giấy tờ bổ sung, hãy liên hệ cơ quan phụ trách chương trình OCOP của tỉnh.'],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization, reason }) => ({
      title: `${organization} was not verified`,
      body: [`The officer did not verify ${organization}. Reason: ${reason ?? ''}`, 'If you can add papers, contact the OCOP authority of your province.'],
      action: 'Open the organization',
    }),
  },
  sample: { ...sampleOrganization, verified: false, reason: 'Mã số thuế không khớp với giấy đăng ký.' },
};

type OrganizationPayload = { organizationId: string; verified?: boolean };

async function organizationFacts(em: EntityManager, { organizationId, verified = false }: OrganizationPayload): Promise<OrganizationFacts | undefined> {
  const organization = await em.findOne(Organization, organizationId);
  return organization ? { organizationId, organization: organization.name, verified, reason: organization.stateReason ?? null } : undefined;
}

export const directoryMessages = [
  telling(signUpRequested, signUpFacts, signUpCode),
  telling(signUpRepeated, personFacts, signUpAgain),
  telling(organizationSubmitted, organizationFacts, organizationWaits),
  telling(organizationDecided, organizationFacts, organizationWelcome, organizationRefused),
];
