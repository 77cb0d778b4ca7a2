import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashPassword, PersonalData, type DataSubject, type Erasure, type Pseudonym, type Transaction } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { randomBytes } from 'node:crypto';
import { ConsentDecision } from './consent.entity.js';
import { consentLabels } from './consent.purposes.js';
import { ConsentService, decisionsOf } from './consent.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { registerPeople } from './people.privacy.js';
import { Person } from './person.entity.js';
import { Session, SignUp } from './session.entity.js';

const contract = { vi: 'Hợp đồng: cần để cung cấp tài khoản mà bạn đã mở', en: 'Contract: needed for the account that you opened' };

/** What the directory keeps of a person: the account, sessions, the ways in, consents, and what the person is among others. */
@Injectable()
export class DirectoryPrivacy implements OnModuleInit {
  constructor(
    private readonly personal: PersonalData,
    private readonly consents: ConsentService,
  ) {}

  onModuleInit(): void {
    this.#account(this.personal);
    this.#sessions(this.personal);
    this.#waysIn(this.personal);
    this.#consents(this.personal);
    registerPeople(this.personal);
  }

  #account(personal: PersonalData): void {
    personal.register({
      category: 'account',
      label: { vi: 'Tài khoản', en: 'Account' },
      purpose: { vi: 'Nhận ra bạn khi đăng nhập, gửi thư cho bạn, cho đồng nghiệp biết ai làm gì', en: 'To know you at log-in, to write to you, to tell colleagues who does what' },
      basis: contract,
      erasable: true,
      read: async (em, { id }) => {
        const { fullName, email, locale, createdAt } = await em.findOneOrFail(Person, id);
        return [{ fullName, email, locale, createdAt }];
      },
      line: ({ fullName, email, createdAt }) => `${fullName} · ${email} · ${formatInstant(createdAt)}`,
      erase: eraseAccount,
    });
  }

  #sessions(personal: PersonalData): void {
    personal.register({
      category: 'sessions',
      label: { vi: 'Phiên đăng nhập', en: 'Sessions' },
      purpose: { vi: 'Giữ bạn ở trạng thái đăng nhập; để bạn nhận ra và kết thúc phiên lạ', en: 'To keep you logged in; so that you can recognise and end a strange one' },
      basis: contract,
      erasable: true,
      read: async (em, { id }) => {
        const sessions = await em.find(Session, { person: id }, { orderBy: { lastSeenAt: 'desc', id: 'desc' } });
        return sessions.map(({ device, address, createdAt, lastSeenAt, expiresAt }) => ({ device, address, createdAt, lastSeenAt, expiresAt }));
      },
      line: ({ device, address, createdAt, lastSeenAt }) => [device, address, formatInstant(createdAt), formatInstant(lastSeenAt)].filter(Boolean).join(' · '),
      erase: async ({ em }, { id }) => {
        await em.nativeDelete(Session, { person: id });
        return { erased: { vi: 'Mọi phiên đăng nhập', en: 'All sessions' } };
      },
    });
  }

  #waysIn(personal: PersonalData): void {
    personal.register({
      category: 'sign-ups',
      label: { vi: 'Đăng ký và yêu cầu đặt lại mật khẩu', en: 'Sign-ups and password resets' },
      purpose: { vi: 'Xác nhận địa chỉ e-mail là của bạn', en: 'To confirm that the address is yours' },
      basis: contract,
      erasable: true,
      read: async (em, { email }) => {
        const signUps = await em.find(SignUp, { email }, { orderBy: { createdAt: 'desc' } });
        const resets = await em.find(PasswordReset, { email }, { orderBy: { createdAt: 'desc' } });
        return [
          ...signUps.map(({ fullName, organization, createdAt, confirmedAt }) => ({ kind: 'SIGN_UP' as const, fullName, organization, createdAt, usedAt: confirmedAt })),
          ...resets.map(({ createdAt, usedAt }) => ({ kind: 'PASSWORD_RESET' as const, createdAt, usedAt })),
        ];
      },
      line: (row, locale) => `${formatInstant(row.createdAt)} · ${row.kind === 'SIGN_UP' ? row.organization.name : locale === 'VI' ? 'Đặt lại mật khẩu' : 'Password reset'}`,
      erase: async ({ em }, { email }) => {
        const gone = (await em.nativeDelete(SignUp, { email })) + (await em.nativeDelete(PasswordReset, { email }));
        return gone === 0 ? {} : { erased: { vi: 'Đăng ký và yêu cầu đặt lại mật khẩu bằng địa chỉ của bạn', en: 'Sign-ups and password resets with your address' } };
      },
    });
  }

  #consents(personal: PersonalData): void {
    personal.register({
      category: 'consents',
      label: { vi: 'Sự đồng ý của bạn', en: 'Your consents' },
      purpose: { vi: 'Chứng minh bạn đã đồng ý điều gì, khi nào', en: 'To prove what you agreed to and when' },
      basis: { vi: 'Pháp luật: bên xử lý dữ liệu phải chứng minh được sự đồng ý', en: 'Law: whoever processes data must be able to prove consent' },
      erasable: false,
      read: async (em, { id }) => (await decisionsOf(em, id)).map(({ purpose, granted, decidedAt }) => ({ purpose, words: consentLabels[purpose], granted, decidedAt })),
      line: ({ words, granted, decidedAt }, locale) => `${formatInstant(decidedAt)} · ${granted ? '✓' : '✗'} ${locale === 'VI' ? words.vi : words.en}`,
      erase: async (transaction, { id }) => {
        if ((await transaction.em.count(ConsentDecision, { person: id })) === 0) return {};
        await this.consents.withdrawAll(transaction, id);
        return { kept: { vi: 'Lịch sử đồng ý và rút lại, không kèm tên: pháp luật yêu cầu chứng minh được', en: 'What you agreed to and took back, without your name: the law wants it to be provable' } };
      },
    });
  }
}

/** The row stays, because acts and signatures point to it; nothing in it tells who it was, and no password opens it. */
async function eraseAccount({ em }: Transaction, { id }: DataSubject, pseudonym: Pseudonym): Promise<Erasure> {
  const person = await em.findOneOrFail(Person, id);
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  em.assign(person, { ...pseudonym, passwordHash, locale: 'VI', erasedAt: new Date() });
  await em.flush();
  return { erased: { vi: 'Họ tên, địa chỉ e-mail, mật khẩu và ngôn ngữ', en: 'Name, e-mail address, password and language' } };
}
