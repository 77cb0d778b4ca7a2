import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Invitation,
  invitationAccepted,
  invitationSent,
  Membership,
  memberRemoved,
  Organization,
  passwordChanged,
  PasswordReset,
  passwordResetRequested,
  Person,
  roleChanged,
} from '@ocop/directory';
import type { BilingualText, MembershipRole } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { bareAddress, personById } from './audience.js';
import { everywhere, mailOnly, telling, type Message } from './message.js';
import { paths } from './paths.js';

const roles: Record<MembershipRole, BilingualText> = {
  OWNER: { vi: 'chủ sở hữu', en: 'owner' },
  MANAGER: { vi: 'người quản lý', en: 'manager' },
  MEMBER: { vi: 'thành viên', en: 'member' },
  SIGNATORY: { vi: 'người được ký', en: 'signatory' },
};

interface InvitationFacts {
  invitationId: string;
  organization: string;
  fullName: string;
  email: string;
  role: MembershipRole;
  invitedBy: string | null;
  inviterId: string | null;
  until: string;
}

const sampleInvitation: InvitationFacts = {
  invitationId: '0198c0de-0000-7000-8000-000000000050',
  organization: 'HTX Mật ong rừng U Minh',
  fullName: 'Lê Thu Hà',
  email: 'ha@htx.example',
  role: 'SIGNATORY',
  invitedBy: 'Nguyễn Thị Hoà',
  inviterId: '0198c0de-0000-7000-8000-000000000051',
  until: '08/12/2026 14:35',
};

async function invitationFacts(em: EntityManager, { invitationId }: { invitationId: string }): Promise<InvitationFacts | undefined> {
  const invitation = await em.findOne(Invitation, invitationId, { populate: ['organization', 'invitedBy'] });
  if (!invitation) return undefined;
  const { fullName, email, role, expiresAt } = invitation;
  const inviter = invitation.invitedBy?.getEntity();
  return {
    invitationId,
    organization: invitation.organization.getEntity().name,
    fullName,
    email,
    role,
    invitedBy: inviter?.fullName ?? null,
    inviterId: inviter?.id ?? null,
    until: formatInstant(expiresAt),
  };
}

const invited: Message<InvitationFacts> = {
  name: 'directory.invitation-sent',
  channels: mailOnly,
  mandatory: true,
  to: (em, { email }) => bareAddress(em, email),
  path: () => paths.invitation,
  words: {
    VI: ({ organization, fullName, role, invitedBy, until }) => ({
      title: `${organization} mời bạn tham gia trên OCOP Connect`,
      body: [
        `Chào ${fullName}, ${invitedBy ?? organization} mời bạn làm ${roles[role].vi} của ${organization}.`,
        `Lời mời có hiệu lực đến ${until} (giờ Việt Nam), chỉ dùng được một lần và chỉ dành cho bạn: đừng chuyển tiếp thư này.`,
        'Nếu bạn không biết tổ chức này, hãy bỏ qua thư: sẽ không có gì thay đổi.',
      ],
      action: 'Xem lời mời',
    }),
    EN: ({ organization, fullName, role, invitedBy, until }) => ({
      title: `${organization} invites you to OCOP Connect`,
      body: [
        `Hello ${fullName}, ${invitedBy ?? organization} invites you to be ${roles[role].en} of ${organization}.`,
        `The invitation is valid until ${until} (Viet Nam time), works once and is for you alone: do not forward this mail.`,
        'If you do not know this organization, ignore this mail: nothing will change.',
      ],
      action: 'See the invitation',
    }),
  },
  because: { vi: 'có người mời địa chỉ này vào tổ chức của họ', en: 'somebody invited this address into their organization' },
  enclose: (enclosures, { invitationId }) => enclosures.invitationLink(invitationId),
  sample: sampleInvitation,
};

const accepted: Message<InvitationFacts> = {
  name: 'directory.invitation-accepted',
  channels: everywhere,
  mandatory: false,
  when: ({ inviterId }) => inviterId !== null,
  to: (em, { inviterId }) => personById(em, inviterId!),
  path: () => paths.team,
  words: {
    VI: ({ organization, fullName, role }) => ({
      title: `${fullName} đã tham gia ${organization}`,
      body: [`${fullName} đã nhận lời mời của bạn và là ${roles[role].vi} của ${organization}.`],
      action: 'Xem nhân sự',
    }),
    EN: ({ organization, fullName, role }) => ({
      title: `${fullName} joined ${organization}`,
      body: [`${fullName} accepted your invitation and is ${roles[role].en} of ${organization}.`],
      action: 'See the team',
    }),
  },
  because: { vi: 'bạn đã gửi lời mời này', en: 'you sent this invitation' },
  sample: sampleInvitation,
};

interface ResetFacts {
  resetId: string;
  personId: string;
  fullName: string;
  until: string;
}

/** Nothing for an address without an account: nobody is there to be told, and whoever asked does not learn it. */
async function resetFacts(em: EntityManager, { resetId }: { resetId: string }): Promise<ResetFacts | undefined> {
  const reset = await em.findOne(PasswordReset, resetId);
  const person = reset && (await em.findOne(Person, { email: reset.email }));
  return person ? { resetId, personId: person.id, fullName: person.fullName, until: formatInstant(reset.expiresAt) } : undefined;
}

const resetLink: Message<ResetFacts> = {
  name: 'directory.password-reset-requested',
  channels: mailOnly,
  mandatory: true,
  urgent: true,
  to: (em, { personId }) => personById(em, personId),
  path: () => paths.reset,
  words: {
    VI: ({ fullName, until }) => ({
      title: 'Đặt lại mật khẩu OCOP Connect',
      body: [
        `Chào ${fullName}, có người yêu cầu đặt lại mật khẩu cho địa chỉ này.`,
        `Liên kết có hiệu lực đến ${until} (giờ Việt Nam), chỉ dùng được một lần; liên kết mới nhất mới dùng được. Đừng đưa cho bất kỳ ai.`,
        'Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.',
      ],
      action: 'Đặt mật khẩu mới',
    }),
    EN: ({ fullName, until }) => ({
      title: 'Set a new OCOP Connect password',
      body: [
        `Hello ${fullName}, somebody asked for a new password for this address.`,
        `The link is valid until ${until} (Viet Nam time) and works once; only the newest one works. Give it to nobody.`,
        'If it was not you who asked, ignore this mail: your password stays as it is.',
      ],
      action: 'Set a new password',
    }),
  },
  because: { vi: 'có người yêu cầu đặt lại mật khẩu của bạn', en: 'somebody asked for a new password for your account' },
  enclose: (enclosures, { resetId }) => enclosures.resetLink(resetId),
  sample: { resetId: '0198c0de-0000-7000-8000-000000000052', personId: sampleInvitation.inviterId!, fullName: 'Nguyễn Thị Hoà', until: '24/11/2026 15:35' },
};

interface PersonFacts {
  personId: string;
  fullName: string;
}

async function personFacts(em: EntityManager, { personId }: { personId: string }): Promise<PersonFacts | undefined> {
  const person = await em.findOne(Person, personId);
  return person ? { personId, fullName: person.fullName } : undefined;
}

const changed: Message<PersonFacts> = {
  name: 'directory.password-changed',
  channels: everywhere,
  mandatory: true,
  to: (em, { personId }) => personById(em, personId),
  path: () => paths.account,
  words: {
    VI: ({ fullName }) => ({
      title: 'Mật khẩu OCOP Connect đã được đổi',
      body: [
        `Chào ${fullName}, mật khẩu của bạn vừa được đổi. Mọi phiên đăng nhập khác đã bị kết thúc.`,
        'Nếu không phải bạn đổi, hãy đặt lại mật khẩu ngay ở trang đăng nhập và báo cho chủ sở hữu tổ chức của bạn.',
      ],
      action: 'Xem các phiên đăng nhập',
    }),
    EN: ({ fullName }) => ({
      title: 'Your OCOP Connect password was changed',
      body: [
        `Hello ${fullName}, your password has just been changed. All other sessions were ended.`,
        'If it was not you, set a new password at once on the log-in page and tell the owner of your organization.',
      ],
      action: 'See your sessions',
    }),
  },
  because: { vi: 'mật khẩu tài khoản của bạn đã thay đổi', en: 'the password of your account changed' },
  sample: { personId: sampleInvitation.inviterId!, fullName: 'Nguyễn Thị Hoà' },
};

interface PlaceFacts extends PersonFacts {
  organization: string;
  role: MembershipRole | null;
}

const samplePlace: PlaceFacts = { personId: sampleInvitation.inviterId!, fullName: 'Lê Thu Hà', organization: 'HTX Mật ong rừng U Minh', role: 'MANAGER' };

async function placeFacts(em: EntityManager, { membershipId }: { membershipId: string }): Promise<PlaceFacts | undefined> {
  const membership = await em.findOne(Membership, membershipId, { populate: ['person', 'organization'] });
  if (!membership) return undefined;
  const { id: personId, fullName } = membership.person.getEntity();
  return { personId, fullName, organization: membership.organization.getEntity().name, role: membership.role };
}

async function formerPlaceFacts(em: EntityManager, { personId, organizationId }: { personId: string; organizationId: string }): Promise<PlaceFacts | undefined> {
  const [person, organization] = [await em.findOne(Person, personId), await em.findOne(Organization, organizationId)];
  return person && organization ? { personId, fullName: person.fullName, organization: organization.name, role: null } : undefined;
}

const newRole: Message<PlaceFacts> = {
  name: 'directory.role-changed',
  channels: everywhere,
  mandatory: true,
  to: (em, { personId }) => personById(em, personId),
  path: () => paths.team,
  words: {
    VI: ({ organization, role }) => ({
      title: `Vai trò của bạn tại ${organization} đã thay đổi`,
      body: [`Từ giờ bạn là ${roles[role ?? 'MEMBER'].vi} của ${organization}.`],
      action: 'Xem nhân sự',
    }),
    EN: ({ organization, role }) => ({
      title: `Your role at ${organization} changed`,
      body: [`You are ${roles[role ?? 'MEMBER'].en} of ${organization} from now on.`],
      action: 'See the team',
    }),
  },
  because: { vi: 'bạn là người của tổ chức này', en: 'you belong to this organization' },
  sample: samplePlace,
};

const removed: Message<PlaceFacts> = {
  ...newRole,
  name: 'directory.member-removed',
  path: () => paths.account,
  words: {
    VI: ({ organization }) => ({
      title: `Bạn không còn thuộc ${organization}`,
      body: [`Chủ sở hữu đã đưa bạn ra khỏi ${organization}. Tài khoản của bạn vẫn còn; bạn không còn hành động thay tổ chức này.`],
      action: 'Mở tài khoản',
    }),
    EN: ({ organization }) => ({
      title: `You do not belong to ${organization} any more`,
      body: [`An owner took you out of ${organization}. Your account stays; you do not act for this organization any more.`],
      action: 'Open your account',
    }),
  },
  because: { vi: 'bạn từng là người của tổ chức này', en: 'you belonged to this organization' },
  sample: { ...samplePlace, role: null },
};

export const peopleMessages = [
  telling(invitationSent, invitationFacts, invited),
  telling(invitationAccepted, invitationFacts, accepted),
  telling(passwordResetRequested, resetFacts, resetLink),
  telling(passwordChanged, personFacts, changed),
  telling(roleChanged, placeFacts, newRole),
  telling(memberRemoved, formerPlaceFacts, removed),
];
