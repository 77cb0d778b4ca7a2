/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Life of a buyer request. */
export type BuyerRequestState =
  /** A quote was accepted. */
  | 'AWARDED'
  /** Called off. */
  | 'CANCELLED'
  /** The deadline is over; waits for the buyer. */
  | 'CLOSED'
  /** Being written. */
  | 'DRAFT'
  /** Ended without an award. */
  | 'NO_AWARD'
  /** Open for quotes until its deadline. */
  | 'PUBLISHED';

/** What an organization may do here; one organization may have several. */
export type Capability =
  /** Administers the platform. */
  | 'ADMINISTRATOR'
  /** Searches suppliers, posts requests, awards quotes. */
  | 'BUYER'
  /** Gives consultations. */
  | 'EXPERT'
  /** Verifies organizations, keeps the register. */
  | 'OFFICER'
  /** Runs conferences. */
  | 'ORGANIZER'
  /** Offers products, answers requests. */
  | 'PRODUCER';

/** Life of a conference. */
export type ConferenceState =
  /** Called off. */
  | 'CANCELLED'
  /** Takes no more. */
  | 'CLOSED'
  /** Being set up. */
  | 'DRAFT'
  /** Takes registrations. */
  | 'OPEN'
  /** Announced. */
  | 'PUBLISHED';

/** Confirms a sign-up. */
export type ConfirmSignUpInput = {
  /** Six digits from the mail. */
  code: string;
  /** The address that signed up. */
  email: string;
};

/** The officer's answer to an organization's papers. */
export type DecideOrganizationInput = {
  /** The organization. */
  organizationId: string | number;
  /** Needed to refuse; told to the organization. */
  reason?: string | null | undefined;
  /** True verifies, false refuses. */
  verified: boolean;
};

/** The two cuts into six product groups. */
export type GroupScheme =
  /** Decision 490/QĐ-TTg of 2018. */
  | 'G2018'
  /** Decision 919/QĐ-TTg of 2022. */
  | 'G2022';

/** A CSV file to load. */
export type ImportFileInput = {
  /** The bytes in Base64; 5 MB at most, UTF-8. */
  contentBase64: string;
  /** True: check and report only. */
  dryRun?: boolean;
  /** Name of the file. */
  fileName: string;
  /** What it holds. */
  kind: ImportKind;
};

/** Whether a row was kept with a remark or not taken. */
export type ImportIssueSeverity =
  /** Taken, with a remark. */
  | 'MARKED'
  /** Not taken. */
  | 'REFUSED';

/** What an import loads. */
export type ImportKind =
  /** Products with their recognitions. */
  | 'PRODUCTS'
  /** Recognised products by province and stars. */
  | 'REGISTER'
  /** Totals as the source states them. */
  | 'STATED_TOTALS';

/** The languages of the product. */
export type Locale =
  /** English */
  | 'EN'
  /** Vietnamese */
  | 'VI';

/** Credentials. */
export type LogInInput = {
  /** E-mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** What a person is in an organization. */
export type MembershipRole =
  /** Acts for the organization. */
  | 'MANAGER'
  /** Works for the organization. */
  | 'MEMBER'
  /** Answers for the organization and its people. */
  | 'OWNER'
  /** May sign agreements for the organization. */
  | 'SIGNATORY';

/** Life of a memorandum of understanding. */
export type MouState =
  /** A party declined. */
  | 'DECLINED'
  /** Being drawn up. */
  | 'DRAFTING'
  /** Some parties have signed. */
  | 'PARTLY_SIGNED'
  /** Sent: content frozen by its hash. */
  | 'SENT'
  /** All parties have signed. */
  | 'SIGNED'
  /** Called back by its author. */
  | 'VOIDED';

/** What an organization is by its legal form or its trade. */
export type OrganizationKind =
  /** Ban quản lý, cộng đồng */
  | 'COMMUNITY_BOARD'
  /** Hợp tác xã */
  | 'COOPERATIVE'
  /** Tổ hợp tác */
  | 'COOPERATIVE_GROUP'
  /** Sở, cơ quan nhà nước */
  | 'DEPARTMENT'
  /** Nhà phân phối */
  | 'DISTRIBUTOR'
  /** Doanh nghiệp */
  | 'ENTERPRISE'
  /** Tổ chức tư vấn */
  | 'EXPERT_BODY'
  /** Hộ kinh doanh */
  | 'HOUSEHOLD_BUSINESS'
  /** Điểm giới thiệu và bán sản phẩm OCOP */
  | 'POINT_OF_SALE'
  /** Hệ thống siêu thị */
  | 'SUPERMARKET_SYSTEM';

/** Life of an organization. */
export type OrganizationState =
  /** Being filled in. */
  | 'DRAFT'
  /** Refused with a reason. */
  | 'REFUSED'
  /** Waits for an officer. */
  | 'SUBMITTED'
  /** Verified once, suspended now. */
  | 'SUSPENDED'
  /** An officer answers for it. */
  | 'VERIFIED';

/** How to narrow a list of products. All given parts must hold. */
export type ProductFilter = {
  /** Group. */
  groupCode?: string | null | undefined;
  /** Scheme of the group code. */
  groupScheme?: GroupScheme | null | undefined;
  /** Only this producer's. */
  producerId?: string | number | null | undefined;
  /** Province, old or new by the scheme. */
  provinceCode?: string | null | undefined;
  /** Scheme of the province code. */
  provinceScheme?: ProvinceScheme | null | undefined;
  /** Words of name, producer or province, with or without diacritics. */
  search?: string | null | undefined;
  /** Any of these stars, as last recognised. */
  stars?: Array<number> | null | undefined;
};

/** The two administrative divisions: 63 provinces until 30/06/2025, 34 since 01/07/2025. */
export type ProvinceScheme =
  /** 34 provinces and cities, since 01/07/2025. */
  | 'P34'
  /** 63 provinces and cities, until 30/06/2025. */
  | 'P63';

/** Life of a quote. */
export type QuoteState =
  /** Accepted by the buyer. */
  | 'AWARDED'
  /** Another was accepted. */
  | 'REJECTED'
  /** Stands. */
  | 'SUBMITTED'
  /** Replaced by the next version. */
  | 'SUPERSEDED'
  /** Taken back before the deadline. */
  | 'WITHDRAWN';

/** Where a recognition stands on a day; computed from its dates, not stored. */
export type RecognitionState =
  /** 36 months are over. */
  | 'EXPIRED'
  /** In force, 90 days or fewer left. */
  | 'EXPIRING'
  /** The province scored 90 or more and proposes it to the centre. */
  | 'PROPOSED_FIVE_STAR'
  /** The centre refused the proposal. */
  | 'REFUSED'
  /** Withdrawn. */
  | 'REVOKED'
  /** Only the year of the act is known, and by it the 36 months may or may not be over. */
  | 'UNCERTAIN'
  /** In force. */
  | 'VALID';

/** What a new account and its organization need. */
export type SignUpInput = {
  /** Buys, sells or both: BUYER and PRODUCER are open to sign-up. */
  capabilities: Array<Capability>;
  /** E-mail address; the confirmation code goes there. */
  email: string;
  /** Full name of the person. */
  fullName: string;
  /** Language of mails and notifications. */
  locale?: Locale;
  /** Legal form or trade of the organization. */
  organizationKind: OrganizationKind;
  /** Name of the organization as registered. */
  organizationName: string;
  /** At least 10 characters. */
  password: string;
  /** Code of the province in the scheme of 34. */
  provinceCode: string;
  /** Tax code: 10 digits, 10-3 or 12. */
  taxCode?: string | null | undefined;
};

/** What the statistics count. */
export type StatisticsSource =
  /** The recognitions kept here, row by row. */
  | 'RECOGNITIONS'
  /** The provinces' own register of 2020. */
  | 'REGISTER_2020';

export type RecognitionCardFragment = { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null };

export type ProductCardFragment = { id: string, name: string, producer: { id: string, name: string, kind: OrganizationKind, state: OrganizationState } | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number, edges: Array<{ node: { id: string, name: string, producer: { id: string, name: string, kind: OrganizationKind, state: OrganizationState } | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductQuery = { node:
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product', id: string, name: string, group2018: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, recognitions: Array<{ productName: string, decisionNumber: string | null, issuer: string | null, sourceUrl: string | null, id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } }>, remarks: Array<{ vi: string, en: string }>, producer: { id: string, name: string, kind: OrganizationKind, state: OrganizationState } | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
   | null };

export type ProvinceLabelFragment = { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } };

export type OrganizationCardFragment = { id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null };

export type ViewerCardFragment = { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> } | null };

export type OrganizationsQueryVariables = Exact<{
  search?: string | null | undefined;
  capability?: Capability | null | undefined;
  state?: OrganizationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { totalCount: number, edges: Array<{ node: { taxCode: string | null, phone: string | null, email: string | null, stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationQuery = { node:
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization', stateReason: string | null, address: string | null, taxCode: string | null, phone: string | null, email: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
   | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { email: string } };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp: { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> } };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type ActForMutationVariables = Exact<{
  organizationId: string | number;
}>;


export type ActForMutation = { actFor: { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> } };

export type SetMyLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type SetMyLocaleMutation = { setMyLocale: { id: string, locale: Locale } };

export type DecideOrganizationMutationVariables = Exact<{
  input: DecideOrganizationInput;
}>;


export type DecideOrganizationMutation = { decideOrganization: { id: string, state: OrganizationState, stateReason: string | null } };

export type HomeConferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeConferencesQuery = { conferences: { totalCount: number, edges: Array<{ node: { id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string } } }> } };

export type HomeOpportunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeOpportunitiesQuery = { opportunities: { totalCount: number, edges: Array<{ node: { id: string, rank: number, score: number, request: { id: string, title: string, state: BuyerRequestState, deadline: string, buyer: { id: string, name: string } } } }> } };

export type HomeRequestsToDecideQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeRequestsToDecideQuery = { closed: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: BuyerRequestState, deadline: string, quotes: Array<{ id: string, state: QuoteState }> } }> }, published: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: BuyerRequestState, deadline: string, quotes: Array<{ id: string, state: QuoteState }> } }> } };

export type HomeRequestFragment = { id: string, title: string, state: BuyerRequestState, deadline: string, quotes: Array<{ id: string, state: QuoteState }> };

export type HomeMemorandaQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeMemorandaQuery = { sent: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: MouState, title: { vi: string, en: string }, parties: Array<{ isMe: boolean, signedAt: string | null, signatoryName: string | null, organization: { id: string, name: string } }> } }> }, partlySigned: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: MouState, title: { vi: string, en: string }, parties: Array<{ isMe: boolean, signedAt: string | null, signatoryName: string | null, organization: { id: string, name: string } }> } }> }, drafting: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: MouState, title: { vi: string, en: string }, parties: Array<{ isMe: boolean, signedAt: string | null, signatoryName: string | null, organization: { id: string, name: string } }> } }> } };

export type HomeMouFragment = { id: string, number: string, state: MouState, title: { vi: string, en: string }, parties: Array<{ isMe: boolean, signedAt: string | null, signatoryName: string | null, organization: { id: string, name: string } }> };

export type HomeOrganizationsToVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeOrganizationsToVerifyQuery = { organizations: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: OrganizationKind, state: OrganizationState, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } }> } };

export type HomeNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeNotificationsQuery = { notifications: { totalCount: number, edges: Array<{ node: { id: string, type: string, title: string, body: string, path: string, createdAt: string, readAt: string | null } }> } };

export type NotificationRowFragment = { id: string, type: string, title: string, body: string, path: string, createdAt: string, readAt: string | null };

export type NotificationsQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { totalCount: number, edges: Array<{ node: { id: string, type: string, title: string, body: string, path: string, createdAt: string, readAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkAllNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllNotificationsReadMutation = { markAllNotificationsRead: { unreadNotifications: number } };

export type MarkNotificationReadMutationVariables = Exact<{
  notificationId: string | number;
}>;


export type MarkNotificationReadMutation = { markNotificationRead: { id: string, readAt: string | null } };

export type ProvincesQueryVariables = Exact<{
  scheme: ProvinceScheme;
}>;


export type ProvincesQuery = { provinces: Array<{ scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }> };

export type ProductGroupsQueryVariables = Exact<{
  scheme: GroupScheme;
}>;


export type ProductGroupsQuery = { productGroups: Array<{ scheme: GroupScheme, code: string, name: { vi: string, en: string } }> };

export type StatisticsQueryVariables = Exact<{
  source: StatisticsSource;
  provinceScheme: ProvinceScheme;
  groupScheme: GroupScheme;
}>;


export type StatisticsQuery = { statistics: { total: number, proposedFiveStar: number, starsUnknown: number, byStars: Array<{ stars: number, count: number }>, byProvince: Array<{ total: number, proposedFiveStar: number, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, byStars: Array<{ stars: number, count: number }> }>, byGroup: Array<{ total: number, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } }> } };

export type ReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationQuery = { reconciliation: { agreeing: number, differing: number, provinces: Array<{ fiveStar: number, proposedFiveStar: number, fourStar: number, threeStar: number, statedTotal: number, computedTotal: number, agrees: boolean, province: { scheme: ProvinceScheme, code: string, current: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, name: { vi: string, en: string } } }>, lines: Array<{ key: string, stated: string, computed: string | null, difference: string | null, agrees: boolean | null, label: { vi: string, en: string } }> } };

export type ImportRunCardFragment = { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, rowsRead: number, rowsCreated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number };

export type ImportRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, edges: Array<{ node: { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, rowsRead: number, rowsCreated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { node:
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun', id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, rowsRead: number, rowsCreated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number, issues: Array<{ row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } }> }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
   | null };

export type ImportIssueRowFragment = { row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } };

export type ImportFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;


export type ImportFileMutation = { importFile: { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, rowsRead: number, rowsCreated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number, issues: Array<{ row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } }> } };

export const ProvinceLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ProvinceLabelFragment, unknown>;
export const RecognitionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RecognitionCardFragment, unknown>;
export const ProductCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognitionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ProductCardFragment, unknown>;
export const OrganizationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<OrganizationCardFragment, unknown>;
export const ViewerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationCard"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}}]}}]} as unknown as DocumentNode<ViewerCardFragment, unknown>;
export const HomeRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BuyerRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<HomeRequestFragment, unknown>;
export const HomeMouFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMou"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mou"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMe"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomeMouFragment, unknown>;
export const NotificationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<NotificationRowFragment, unknown>;
export const ImportRunCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsMarked"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}}]} as unknown as DocumentNode<ImportRunCardFragment, unknown>;
export const ImportIssueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIssueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ImportIssueRowFragment, unknown>;
export const ProductsDocument = {"__meta__":{"operationName":"Products","hash":"sha256:9750f178638ddb3a73080028580c5fb7c0a36f7343dfb4ccda76a61d63f5c6f0"}} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = {"__meta__":{"operationName":"Product","hash":"sha256:b98f5e5feabb148a805ea32866e555172c6977fd17b33c3a8091d3290e90ccba"}} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const ViewerDocument = {"__meta__":{"operationName":"Viewer","hash":"sha256:d5c8af36c891c839e36b1df1d970389fad44dd6b7be815329897996dbf567a59"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const OrganizationsDocument = {"__meta__":{"operationName":"Organizations","hash":"sha256:3027dafa40746c589b516dd79237066bd7382426f2d46da4a7205944a4a53e52"}} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDocument = {"__meta__":{"operationName":"Organization","hash":"sha256:3c29dd10a1084bb8037e1fdec345d94532bfbf8208506343af39ad2d7862693e"}} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const SignUpDocument = {"__meta__":{"operationName":"SignUp","hash":"sha256:8fb9321a875aa37f9ad66ed97a86dcf4ade80f1e493303a3cb9e588b6b13a83d"}} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const ConfirmSignUpDocument = {"__meta__":{"operationName":"ConfirmSignUp","hash":"sha256:9be5e5da96d4d8781e9fa7072f223c055f4e89bb3c83a472c3b491bf2965844d"}} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const LogInDocument = {"__meta__":{"operationName":"LogIn","hash":"sha256:a2568c26a277032b478e9409b746a59d6b06d167f664f3bdfead8c284f859a6c"}} as unknown as DocumentNode<LogInMutation, LogInMutationVariables>;
export const LogOutDocument = {"__meta__":{"operationName":"LogOut","hash":"sha256:0b6e62ffaa90081b102c4c41011f06f64be899efbe92bd33767bc7ac725ce107"}} as unknown as DocumentNode<LogOutMutation, LogOutMutationVariables>;
export const ActForDocument = {"__meta__":{"operationName":"ActFor","hash":"sha256:3ed93dc0b892180813b8ba3e27f658ac707c9f8614bca14f106b111e99a8d9f7"}} as unknown as DocumentNode<ActForMutation, ActForMutationVariables>;
export const SetMyLocaleDocument = {"__meta__":{"operationName":"SetMyLocale","hash":"sha256:332ffcaf943aa03bdd4579f3da19441d4941150b3c331ad14b8b8f322c653046"}} as unknown as DocumentNode<SetMyLocaleMutation, SetMyLocaleMutationVariables>;
export const DecideOrganizationDocument = {"__meta__":{"operationName":"DecideOrganization","hash":"sha256:bb2bb43d24b8b16fd8da6ba4e2500a72370059b585520114d532cea2950c55df"}} as unknown as DocumentNode<DecideOrganizationMutation, DecideOrganizationMutationVariables>;
export const HomeConferencesDocument = {"__meta__":{"operationName":"HomeConferences","hash":"sha256:e5a2be069f8aa04046f510cf77b7c861398d2365451ef17a7fe64ff9f753b8e5"}} as unknown as DocumentNode<HomeConferencesQuery, HomeConferencesQueryVariables>;
export const HomeOpportunitiesDocument = {"__meta__":{"operationName":"HomeOpportunities","hash":"sha256:02bbcc1d0e8bdf168596a3725c2c2a50254f13eb58e5f2de1429fd7f78d528cc"}} as unknown as DocumentNode<HomeOpportunitiesQuery, HomeOpportunitiesQueryVariables>;
export const HomeRequestsToDecideDocument = {"__meta__":{"operationName":"HomeRequestsToDecide","hash":"sha256:03b54d1a8224068bcf586baf562a496ce9707bfa1b881294a596b701daaceb14"}} as unknown as DocumentNode<HomeRequestsToDecideQuery, HomeRequestsToDecideQueryVariables>;
export const HomeMemorandaDocument = {"__meta__":{"operationName":"HomeMemoranda","hash":"sha256:7345afea2549d10c4105e23dd1e2b9a8755b7aab28d130f19deaa45df8802eaf"}} as unknown as DocumentNode<HomeMemorandaQuery, HomeMemorandaQueryVariables>;
export const HomeOrganizationsToVerifyDocument = {"__meta__":{"operationName":"HomeOrganizationsToVerify","hash":"sha256:8ee03d6dee060c9e7f1e5aadec720d20f899a617fc22e70c0385c70d277beea8"}} as unknown as DocumentNode<HomeOrganizationsToVerifyQuery, HomeOrganizationsToVerifyQueryVariables>;
export const HomeNotificationsDocument = {"__meta__":{"operationName":"HomeNotifications","hash":"sha256:b71c43aeacfa2578bc679294681367f4255b766aa596350a815f5a019617cd32"}} as unknown as DocumentNode<HomeNotificationsQuery, HomeNotificationsQueryVariables>;
export const NotificationsDocument = {"__meta__":{"operationName":"Notifications","hash":"sha256:2927cd60fa321c2eb31f609574556fc76921fe1f8e3527e7d679aa5e9cf3aea2"}} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const MarkAllNotificationsReadDocument = {"__meta__":{"operationName":"MarkAllNotificationsRead","hash":"sha256:85693ff53ac8de8ecbf952eb3c314d4020cc0e7b33216ee727be8d241c12932f"}} as unknown as DocumentNode<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
export const MarkNotificationReadDocument = {"__meta__":{"operationName":"MarkNotificationRead","hash":"sha256:e68a5b37a33a8bfe33da52cf570f1566cf874d4102c8cc6851602cf304dbe6fa"}} as unknown as DocumentNode<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const ProvincesDocument = {"__meta__":{"operationName":"Provinces","hash":"sha256:a17dfb9857c404c8fb332b39206ec6f080b65d97090a7de524c55ad386dd8721"}} as unknown as DocumentNode<ProvincesQuery, ProvincesQueryVariables>;
export const ProductGroupsDocument = {"__meta__":{"operationName":"ProductGroups","hash":"sha256:2422338131bbc5be0c9a45f9eed0b41b6bcbf9d7fbaae0469504728b3549ea03"}} as unknown as DocumentNode<ProductGroupsQuery, ProductGroupsQueryVariables>;
export const StatisticsDocument = {"__meta__":{"operationName":"Statistics","hash":"sha256:976e04274c6439dc2413b40294073916f1a6d59bfb3b37087a7122364126ad47"}} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const ReconciliationDocument = {"__meta__":{"operationName":"Reconciliation","hash":"sha256:ab129bd61d5a471fae50debfb42a9dbb5855c7e7c66158b5e791279305e38362"}} as unknown as DocumentNode<ReconciliationQuery, ReconciliationQueryVariables>;
export const ImportRunsDocument = {"__meta__":{"operationName":"ImportRuns","hash":"sha256:dbc38a0f40c62506d96302bd8c63c88077ee4c38553bea5043d4d52ed82d938d"}} as unknown as DocumentNode<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = {"__meta__":{"operationName":"ImportRun","hash":"sha256:b77796153ec29de0a0e0b2b753063e7734a10a704b05bc329821c7b66e88e759"}} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const ImportFileDocument = {"__meta__":{"operationName":"ImportFile","hash":"sha256:ecf382af00b8eda7c3876828e122fee7bdb594bd4f4bfb903153e3d25ee391f4"}} as unknown as DocumentNode<ImportFileMutation, ImportFileMutationVariables>;