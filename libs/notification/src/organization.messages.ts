import type { EntityManager } from '@mikro-orm/postgresql';
import {
  draftConfirmed,
  Organization,
  organizationDecided,
  organizationMerged,
  organizationRenamed,
  organizationReopened,
  organizationSubmitted,
  organizationSuspensionChanged,
  paperRemoved,
  taxCodeContested,
} from '@ocop/directory';
import { officersFor, peopleOf, peopleWhoCan } from './audience.js';
import { everywhere, telling, tellingNobody, type Message } from './message.js';
import { paths } from './paths.js';

const toOfficers = { vi: 'cơ quan của bạn xác minh các tổ chức của tỉnh', en: 'your department verifies the organizations of the province' };
const toInsiders = { vi: 'bạn là người của tổ chức này', en: 'you belong to this organization' };

interface OrganizationFacts {
  organizationId: string;
  organization: string;
  verified: boolean;
  suspended: boolean;
  reason: string | null;
  drafterId: string | null;
}

interface MergeFacts {
  intoId: string;
  organization: string;
  into: string;
}

const sampleOrganization: OrganizationFacts = {
  organizationId: '0198c0de-0000-7000-8000-000000000003',
  organization: 'HTX Mật ong rừng U Minh',
  verified: true,
  suspended: false,
  reason: null,
  drafterId: null,
};

const organizationWaits: Message<OrganizationFacts> = {
  name: 'directory.organization-submitted',
  channels: everywhere,
  mandatory: false,
  to: (em, { organizationId }) => officersFor(em, organizationId),
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
  because: toOfficers,
  sample: sampleOrganization,
};

/** What every message to an organization's own people has in common. */
const toItsPeople = {
  channels: everywhere,
  mandatory: true,
  to: (em: EntityManager, { organizationId }: OrganizationFacts) => peopleOf(em, [organizationId]),
  path: ({ organizationId }: OrganizationFacts) => paths.organization(organizationId),
  because: toInsiders,
  sample: sampleOrganization,
};

const organizationWelcome: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.organization-verified',
  when: ({ verified }) => verified,
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
};

const organizationRefused: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.organization-refused',
  when: ({ verified }) => !verified,
  words: {
    VI: ({ organization, reason }) => ({
      title: `${organization} chưa được xác minh`,
      body: [`Cán bộ chưa xác minh ${organization}. Lý do: ${reason ?? ''}`, 'Hãy sửa hồ sơ, bổ sung giấy tờ rồi nộp lại.'],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization, reason }) => ({
      title: `${organization} was not verified`,
      body: [`The officer did not verify ${organization}. Reason: ${reason ?? ''}`, 'Correct the profile, add papers and hand it in again.'],
      action: 'Open the organization',
    }),
  },
  sample: { ...sampleOrganization, verified: false, reason: 'Mã số thuế không khớp với giấy đăng ký.' },
};

const organizationReturns: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.organization-reopened',
  words: {
    VI: ({ organization }) => ({
      title: `${organization} chờ xác minh lại`,
      body: ['Tên, mã số thuế, loại hình hoặc tỉnh của tổ chức vừa thay đổi, nên cán bộ sẽ xem lại hồ sơ. Trong lúc chờ, tổ chức chưa thể giao dịch mới; những gì đang có vẫn giữ nguyên.'],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization }) => ({
      title: `${organization} waits for verification again`,
      body: ['Its name, tax code, kind or province was changed, so an officer looks at it again. Until then it cannot start new trade; what it has stays.'],
      action: 'Open the organization',
    }),
  },
};

const organizationSuspended: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.organization-suspended',
  when: ({ suspended }) => suspended,
  words: {
    VI: ({ organization, reason }) => ({
      title: `${organization} bị tạm đình chỉ`,
      body: [`Cán bộ đã tạm đình chỉ ${organization}. Lý do: ${reason ?? ''}`, 'Hồ sơ và dữ liệu vẫn giữ nguyên, nhưng tổ chức chưa thể giao dịch. Hãy liên hệ cơ quan phụ trách chương trình OCOP của tỉnh.'],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization, reason }) => ({
      title: `${organization} is suspended`,
      body: [`An officer suspended ${organization}. Reason: ${reason ?? ''}`, 'Its profile and data stay, but it cannot trade. Contact the OCOP authority of your province.'],
      action: 'Open the organization',
    }),
  },
  sample: { ...sampleOrganization, suspended: true, reason: 'Giấy chứng nhận đã hết hiệu lực.' },
};

const organizationRestored: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.organization-restored',
  when: ({ suspended }) => !suspended,
  words: {
    VI: ({ organization }) => ({
      title: `${organization} hoạt động trở lại`,
      body: [`Việc tạm đình chỉ ${organization} đã được gỡ bỏ. Tổ chức lại có thể giao dịch.`],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization }) => ({
      title: `${organization} may act again`,
      body: [`The suspension of ${organization} was lifted. It can trade again.`],
      action: 'Open the organization',
    }),
  },
};

const taxCodeHeld: Message<OrganizationFacts> = {
  ...toItsPeople,
  name: 'directory.tax-code-taken',
  words: {
    VI: ({ organization }) => ({
      title: `${organization} chưa được gửi đi xác minh`,
      body: [
        'Mã số thuế bạn ghi đã có tổ chức khác đăng ký, nên hồ sơ được giữ ở dạng bản nháp.',
        'Nếu ghi nhầm, hãy sửa mã số thuế rồi nộp hồ sơ. Nếu đúng là tổ chức của bạn, hãy xin người phụ trách mời bạn vào; cán bộ chương trình của tỉnh và ban quản trị cũng đã được báo.',
      ],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization }) => ({
      title: `${organization} was not handed in yet`,
      body: [
        'Another organization is registered under the tax code you gave, so yours is kept as a draft.',
        'If it was a slip, correct the tax code and hand it in. If it is your organization, ask its people to invite you; the officers of your province and the administrators were told as well.',
      ],
      action: 'Open the organization',
    }),
  },
};

const duplicateFound: Message<OrganizationFacts> = {
  ...organizationWaits,
  name: 'directory.duplicate-found',
  to: async (em, { organizationId }) => [...(await officersFor(em, organizationId)), ...(await peopleWhoCan(em, 'ADMINISTRATOR'))],
  path: ({ organizationId }) => paths.organization(organizationId),
  words: {
    VI: ({ organization }) => ({
      title: `${organization}: trùng mã số thuế`,
      body: [`${organization} vừa đăng ký bằng mã số thuế mà một tổ chức khác đang dùng. Nếu là một, ban quản trị có thể gộp hai hồ sơ; không dữ liệu nào bị mất.`],
      action: 'Xem hồ sơ',
    }),
    EN: ({ organization }) => ({
      title: `${organization}: tax code held twice`,
      body: [`${organization} signed up with a tax code under which another organization stands. If both are one, an administrator can merge them; nothing is lost.`],
      action: 'Look at it',
    }),
  },
  because: { vi: 'bạn là cán bộ của tỉnh hoặc quản trị viên', en: 'you are an officer of the province or an administrator' },
};

const draftIsConfirmed: Message<OrganizationFacts> = {
  ...organizationWaits,
  name: 'directory.draft-confirmed',
  to: (em, { drafterId }) => peopleOf(em, drafterId ? [drafterId] : []),
  path: ({ organizationId }) => paths.organization(organizationId),
  words: {
    VI: ({ organization }) => ({
      title: `${organization} đã xác nhận hồ sơ`,
      body: [`Người của ${organization} đã xem lại, xác nhận hồ sơ mà đơn vị bạn soạn giúp và gửi đi xác minh.`],
      action: 'Xem hồ sơ',
    }),
    EN: ({ organization }) => ({
      title: `${organization} confirmed its profile`,
      body: [`The people of ${organization} looked at the profile you drafted, confirmed it and handed it in.`],
      action: 'Look at it',
    }),
  },
  because: { vi: 'đơn vị của bạn đã soạn hồ sơ này', en: 'your organization drafted this profile' },
};

const organizationsMerged: Message<MergeFacts> = {
  name: 'directory.organization-merged',
  channels: everywhere,
  mandatory: true,
  to: (em, { intoId }) => peopleOf(em, [intoId]),
  path: ({ intoId }) => paths.organization(intoId),
  words: {
    VI: ({ organization, into }) => ({
      title: `${organization} đã gộp vào ${into}`,
      body: [`Quản trị viên xác định hai hồ sơ là một tổ chức và đã gộp ${organization} vào ${into}. Mọi dữ liệu và người của cả hai giờ ở chung một chỗ; hãy xem lại vai trò của từng người.`],
      action: 'Mở hồ sơ tổ chức',
    }),
    EN: ({ organization, into }) => ({
      title: `${organization} was merged into ${into}`,
      body: [`An administrator found that both are one organization and merged ${organization} into ${into}. All data and people of both are in one place now; look at who has which role.`],
      action: 'Open the organization',
    }),
  },
  because: toInsiders,
  sample: { intoId: '0198c0de-0000-7000-8000-000000000004', organization: 'HTX Mật ong U Minh', into: 'HTX Mật ong rừng U Minh' },
};

type OrganizationPayload = { organizationId: string; verified?: boolean; suspended?: boolean };

async function organizationFacts(em: EntityManager, { organizationId, verified = false, suspended = false }: OrganizationPayload): Promise<OrganizationFacts | undefined> {
  const organization = await em.findOne(Organization, organizationId);
  if (!organization) return undefined;
  return { organizationId, organization: organization.name, verified, suspended, reason: organization.stateReason ?? null, drafterId: organization.draftedBy?.id ?? null };
}

async function mergeFacts(em: EntityManager, { organizationId, intoId }: { organizationId: string; intoId: string }): Promise<MergeFacts | undefined> {
  const [organization, into] = [await em.findOne(Organization, organizationId), await em.findOne(Organization, intoId)];
  return organization && into ? { intoId, organization: organization.name, into: into.name } : undefined;
}

export const organizationMessages = [
  telling(organizationSubmitted, organizationFacts, organizationWaits),
  telling(organizationDecided, organizationFacts, organizationWelcome, organizationRefused),
  telling(organizationReopened, organizationFacts, organizationReturns),
  telling(organizationSuspensionChanged, organizationFacts, organizationSuspended, organizationRestored),
  telling(taxCodeContested, organizationFacts, taxCodeHeld, duplicateFound),
  telling(draftConfirmed, organizationFacts, draftIsConfirmed),
  telling(organizationMerged, mergeFacts, organizationsMerged),
  tellingNobody(organizationRenamed, 'search follows it; whoever renamed it knows'),
  tellingNobody(paperRemoved, 'bytes are removed; whoever took the paper back knows'),
];
