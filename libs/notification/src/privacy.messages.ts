import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization, Person, personErased } from '@ocop/directory';
import type { BilingualText, Locale } from '@ocop/platform';
import { peopleOf } from './audience.js';
import { inAppOnly, mailOnly, telling, type Message } from './message.js';
import { paths } from './paths.js';

/** Name of the last letter; DeliveryService forgets its address once it is sent. */
export const FAREWELL = 'directory.person-erased';

interface FarewellFacts {
  erased: BilingualText[];
  kept: BilingualText[];
}

const list = (texts: readonly BilingualText[], locale: Locale): string => texts.map((text) => `– ${locale === 'VI' ? text.vi : text.en}`).join('\n');

/**
 * The last letter to somebody who was erased. It is written in the erasure's own commit, to the address that is forgotten
 * in it, and not when the event arrives: then nobody knows the address any more.
 */
export const farewell: Message<FarewellFacts> = {
  name: FAREWELL,
  channels: mailOnly,
  mandatory: true,
  to: async () => [],
  path: () => paths.organizations,
  words: {
    VI: ({ erased, kept }) => ({
      title: 'Dữ liệu của bạn trên OCOP Connect đã được xoá',
      body: [
        'Theo yêu cầu của bạn, tài khoản đã được xoá và không khôi phục được.',
        `Đã xoá:\n${list(erased, 'VI')}`,
        ...(kept.length > 0 ? [`Pháp luật hoặc biên bản đã gửi ký buộc phải giữ:\n${list(kept, 'VI')}`] : []),
        'Địa chỉ này được quên ngay khi thư đến nơi. Nếu không phải bạn yêu cầu, hãy báo ngay cho ban quản trị.',
      ],
      action: 'Xem danh bạ',
    }),
    EN: ({ erased, kept }) => ({
      title: 'Your data on OCOP Connect was erased',
      body: [
        'As you asked, your account was erased. It cannot be brought back.',
        `Erased:\n${list(erased, 'EN')}`,
        ...(kept.length > 0 ? [`The law, or memoranda that were sent for signature, require to keep:\n${list(kept, 'EN')}`] : []),
        'This address is forgotten as soon as this mail has arrived. If it was not you who asked, tell the administrators at once.',
      ],
      action: 'See the directory',
    }),
  },
  because: { vi: 'bạn đã xoá tài khoản của mình', en: 'you erased your account' },
  sample: {
    erased: [{ vi: 'Họ tên, địa chỉ e-mail, mật khẩu và ngôn ngữ', en: 'Name, e-mail address, password and language' }],
    kept: [{ vi: 'Nhật ký việc đã làm, dưới bút danh', en: 'The trail of what was done, under the pseudonym' }],
  },
};

interface LeftFacts {
  organizationIds: string[];
  organizations: string;
  pseudonym: string;
}

async function leftFacts(em: EntityManager, { personId, organizationIds }: { personId: string; organizationIds: string[] }): Promise<LeftFacts | undefined> {
  const person = await em.findOne(Person, personId);
  const organizations = await em.find(Organization, { id: { $in: organizationIds } }, { orderBy: { name: 'asc' } });
  if (!person || organizations.length === 0) return undefined;
  return { organizationIds, organizations: organizations.map(({ name }) => name).join(', '), pseudonym: person.fullName };
}

const colleagueLeft: Message<LeftFacts> = {
  name: 'directory.colleague-erased',
  channels: inAppOnly,
  mandatory: false,
  to: (em, { organizationIds }) => peopleOf(em, organizationIds, ['OWNER', 'MANAGER']),
  path: () => paths.team,
  words: {
    VI: ({ organizations, pseudonym }) => ({
      title: 'Một người của tổ chức đã xoá tài khoản',
      body: [`Người này không còn thuộc ${organizations} và từ nay hiện là “${pseudonym}”. Hãy cử người ký khác nếu có biên bản đang chờ người này.`],
      action: 'Xem nhân sự',
    }),
    EN: ({ organizations, pseudonym }) => ({
      title: 'Somebody of your organization erased the account',
      body: [`That person does not belong to ${organizations} any more and is shown as “${pseudonym}” from now on. Name another signatory where a memorandum waits for this one.`],
      action: 'See the team',
    }),
  },
  because: { vi: 'bạn quản lý nhân sự của tổ chức này', en: 'you keep the people of this organization' },
  sample: { organizationIds: ['0198c0de-0000-7000-8000-000000000061'], organizations: 'HTX Mật ong rừng U Minh', pseudonym: 'Người dùng đã xoá 1a2b' },
};

export const privacyMessages = [telling(personErased, leftFacts, colleagueLeft)];
