import type { EntityManager } from '@mikro-orm/postgresql';
import { Person, SignUp, signUpRepeated, signUpRequested } from '@ocop/directory';
import type { Locale } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { personById } from './audience.js';
import { mailOnly, telling, type Message } from './message.js';
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

export const directoryMessages = [
  telling(signUpRequested, signUpFacts, signUpCode),
  telling(signUpRepeated, personFacts, signUpAgain),
];
