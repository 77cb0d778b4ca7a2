import { AuditEntry, type Locale, type PersonalData, type Transaction } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { ApiToken } from './api-token.entity.js';
import { Invitation } from './invitation.entity.js';
import { Organization } from './organization.entity.js';
import { Membership } from './person.entity.js';

/** What a person is among others: places in organizations, invitations, public contact, traces in the audit trail. */
export function registerPeople(personal: PersonalData): void {
  memberships(personal);
  invitations(personal);
  contacts(personal);
  trail(personal);
}

function memberships(personal: PersonalData): void {
  personal.register({
    category: 'memberships',
    label: { vi: 'Vai trò trong các tổ chức', en: 'Places in organizations' },
    purpose: { vi: 'Biết bạn được làm gì, thay mặt ai', en: 'To know what you may do, and for whom' },
    basis: { vi: 'Hợp đồng: bạn hành động cho tổ chức của mình', en: 'Contract: you act for your organization' },
    erasable: true,
    read: async (em, { id }) => {
      const found = await em.find(Membership, { person: id }, { populate: ['organization'], orderBy: { createdAt: 'desc' } });
      return found.map(({ organization, role, authorityPaper, createdAt }) => ({ organization: organization.getEntity().name, role, authorityPaper: authorityPaper ?? null, createdAt }));
    },
    line: ({ organization, role, authorityPaper, createdAt }) => [organization, role, authorityPaper, formatInstant(createdAt)].filter(Boolean).join(' · '),
    erase: async (transaction, { id }) => {
      const { em } = transaction;
      const own = await em.find(Membership, { person: id });
      if (own.length === 0) return {};
      for (const membership of own) {
        transaction.audit('membership.ended', membership, { before: { personId: id, organizationId: membership.organization.id, role: membership.role } });
        em.remove(membership);
      }
      await em.flush();
      await revokeTokensOf(transaction, await deserted(transaction, own.map(({ organization }) => organization.id)));
      return {
        erased: { vi: 'Vai trò trong các tổ chức', en: 'Places in organizations' },
        kept: {
          vi: 'Hồ sơ của tổ chức (tên, mã số thuế, địa chỉ, giấy tờ): thuộc về tổ chức, kể cả hộ kinh doanh mang tên bạn',
          en: 'The records of organizations (name, tax code, address, papers): they are the organization’s, also where a household business bears your name',
        },
      };
    },
  });
}

/** Those of the organizations in which nobody is left. */
async function deserted({ em }: Transaction, organizationIds: readonly string[]): Promise<string[]> {
  const peopled = await em.find(Membership, { organization: { $in: [...organizationIds] } });
  const ids = new Set(peopled.map(({ organization }) => organization.id));
  return organizationIds.filter((id) => !ids.has(id));
}

/** Machines of organizations that nobody keeps any more stop. */
async function revokeTokensOf(transaction: Transaction, organizationIds: readonly string[]): Promise<void> {
  const live = { organization: { $in: [...organizationIds] }, revokedAt: null };
  for (const token of await transaction.em.find(ApiToken, live)) {
    if (token.revoke(new Date())) transaction.audit('api-token.revoked', token);
  }
}

function invitations(personal: PersonalData): void {
  personal.register({
    category: 'invitations',
    label: { vi: 'Lời mời', en: 'Invitations' },
    purpose: { vi: 'Đưa bạn, hoặc người bạn mời, vào một tổ chức', en: 'To bring you, or somebody you invited, into an organization' },
    basis: { vi: 'Hợp đồng: theo yêu cầu của tổ chức', en: 'Contract: the organization asked for it' },
    erasable: true,
    read: async (em, { id, email }) => {
      const found = await em.find(Invitation, { $or: [{ email }, { invitedBy: id }] }, { populate: ['organization'], orderBy: { id: 'desc' } });
      // whom the person invited is that one's data and not the person's
      return found.map((row) => ({
        direction: row.email === email ? ('RECEIVED' as const) : ('SENT' as const),
        ...(row.email === email && { fullName: row.fullName, email: row.email, authorityPaper: row.authorityPaper ?? null }),
        organization: row.organization.getEntity().name,
        role: row.role,
        state: row.state,
        createdAt: row.createdAt,
      }));
    },
    line: ({ direction, organization, role, state, createdAt }, locale) =>
      [formatInstant(createdAt), direction === 'RECEIVED' ? pick(locale, 'Bạn được mời', 'You were invited') : pick(locale, 'Bạn đã mời', 'You invited'), organization, role, state].join(' · '),
    erase: async ({ em }, { id, email }) => {
      const gone = await em.nativeDelete(Invitation, { email });
      const sent = await em.count(Invitation, { invitedBy: id });
      return {
        ...(gone > 0 && { erased: { vi: 'Lời mời gửi đến địa chỉ của bạn', en: 'Invitations to your address' } }),
        ...(sent > 0 && { kept: { vi: 'Lời mời bạn đã gửi cho người khác, dưới bút danh', en: 'Invitations you sent to others, under the pseudonym' } }),
      };
    },
  });
}

function contacts(personal: PersonalData): void {
  personal.register({
    category: 'contacts',
    label: { vi: 'Địa chỉ của bạn làm liên hệ công khai của tổ chức', en: 'Your address as an organization’s public contact' },
    purpose: { vi: 'Để đối tác viết cho tổ chức', en: 'So that partners can write to the organization' },
    basis: { vi: 'Hợp đồng: tổ chức ghi địa chỉ này trong hồ sơ', en: 'Contract: the organization put it into its profile' },
    erasable: true,
    read: async (em, { email }) => (await em.find(Organization, { email })).map(({ name }) => ({ organization: name, email })),
    line: ({ organization, email }) => `${organization} · ${email}`,
    erase: async (transaction, { email }) => {
      const found = await transaction.em.find(Organization, { email });
      for (const organization of found) {
        organization.email = null;
        transaction.audit('organization.contact-erased', organization, { before: { email }, after: { email: null } });
      }
      return found.length === 0 ? {} : { erased: { vi: 'Địa chỉ của bạn trong hồ sơ công khai của tổ chức', en: 'Your address in the organization’s public profile' } };
    },
  });
}

function trail(personal: PersonalData): void {
  personal.register({
    category: 'audit-trail',
    label: { vi: 'Việc bạn đã làm', en: 'What you did' },
    purpose: { vi: 'Truy được ai đã thay đổi gì, phát hiện xâm nhập', en: 'To trace who changed what, and to notice intruders' },
    basis: { vi: 'Pháp luật: lưu nhật ký hệ thống và chứng cứ giao dịch', en: 'Law: system logs and the evidence of transactions are kept' },
    erasable: false,
    read: async (em, { id }) => {
      const acts = await em.find(AuditEntry, { $or: [{ personId: id }, { subjectType: 'Person', subjectId: id }] }, { orderBy: { id: 'desc' } });
      return acts.map(({ at, action, subjectType, subjectId, organizationId, address, reason }) => ({ at, action, subjectType, subjectId, organizationId, address, reason }));
    },
    line: ({ at, action, address }) => [formatInstant(at), action, address].filter(Boolean).join(' · '),
    erase: async () => ({
      kept: {
        vi: 'Nhật ký việc đã làm: chỉ có mã số, thời điểm và địa chỉ mạng, hiện dưới bút danh; nhật ký không sửa được',
        en: 'The trail of what was done: ids, times and network addresses only, shown under the pseudonym; it cannot be altered',
      },
    }),
  });
}

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'VI' ? vi : en);
