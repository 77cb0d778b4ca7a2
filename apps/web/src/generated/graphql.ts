/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepts an invitation. */
export type AcceptInvitationInput = {
  /** Name of the new account; the name in the invitation otherwise. */
  fullName?: string | null | undefined;
  /** The account's password, unless one is logged in with it; where the address has no account yet, a new one of at least 10 characters. */
  password?: string | null | undefined;
  /** Opaque secret from the mail's link. */
  secret: string;
};

/** The buyer's choice. */
export type AcceptQuoteInput = {
  /** The quote. */
  quoteId: string | number;
  /** Why this one; kept with the award. */
  reason: string;
};

/** The same words in both languages; English may follow later. */
export type BilingualTextInput = {
  /** In English; the Vietnamese text stands in while it is missing. */
  en?: string | null | undefined;
  /** In Vietnamese. */
  vi: string;
};

/** A line of a new request. */
export type BuyerRequestLineInput = {
  /** What, in the buyer's words. */
  description: string;
  /** Group code of the 2022 scheme. */
  groupCode?: string | null | undefined;
  /** Least stars: 3, 4 or 5. */
  minimumStars?: number | null | undefined;
  /** How much, more than zero. */
  quantity: string;
  /** Price hoped for, per unit, without VAT. */
  targetPrice?: number | null | undefined;
  /** In which unit. */
  unit: UnitCode;
};

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

/** Changes one's password. */
export type ChangePasswordInput = {
  /** The password of now. */
  currentPassword: string;
  /** At least 10 characters. */
  newPassword: string;
};

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
  /** Six digits from the mail of that sign-up. */
  code: string;
  /** The handle that the sign-up was answered with. */
  handle: string;
};

/** What somebody can agree to. */
export type ConsentPurpose =
  /** News by e-mail, for example of conferences that open for registration. */
  | 'NEWS_BY_MAIL'
  /** People of verified organizations see name and e-mail address on the page of the person's organization. */
  | 'SHOW_CONTACT_TO_PARTNERS'
  /** Everybody sees name and role on the page of the person's organization. */
  | 'SHOW_NAME_IN_DIRECTORY';

/** The officer's answer to an organization's papers. */
export type DecideOrganizationInput = {
  /** The organization. */
  organizationId: string | number;
  /** Needed to refuse; told to the organization. 1,000 characters at most. */
  reason?: string | null | undefined;
  /** The submittedAt that the officer looked at: when the organization was corrected since, nothing is decided and the error is CONFLICT. */
  submittedAt?: string | null | undefined;
  /** True verifies, false refuses. */
  verified: boolean;
};

/** One who comes. */
export type DelegateInput = {
  /** Where the ticket goes. */
  email: string;
  /** Full name. */
  fullName: string;
};

/** A new request, kept as a draft. */
export type DraftBuyerRequestInput = {
  /** Last local day on which quotes are taken; it ends at 23:59:59. */
  deadlineOn: string;
  /** First day of delivery. */
  deliveryFrom: string;
  /** Province of delivery, scheme of 34. */
  deliveryProvinceCode: string;
  /** Last day of delivery. */
  deliveryTo: string;
  /** 1 to 50 lines. */
  lines: Array<BuyerRequestLineInput>;
  /** Anything else. */
  note?: string | null | undefined;
  /** Short title. */
  title: string;
};

/** A new conference, kept as a draft. */
export type DraftConferenceInput = {
  /** What it is about. */
  description: BilingualTextInput;
  /** Last day. */
  endsOn: string;
  /** Name. */
  name: BilingualTextInput;
  /** 1 to 20 kinds of participants. */
  participantTypes: Array<ParticipantTypeInput>;
  /** Province of the venue, scheme of 34. */
  provinceCode: string;
  /** First day. */
  startsOn: string;
  /** Venue. */
  venue: string;
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
  /** Products by group: found by the survey, and to be standardised. */
  | 'GROUP_FIGURES'
  /** Provinces by what they have approved: a plan, a scheme, both or neither. */
  | 'PLAN_FIGURES'
  /** Products with their recognitions. */
  | 'PRODUCTS'
  /** Recognised products by province and stars. */
  | 'REGISTER'
  /** Totals as the source states them. */
  | 'STATED_TOTALS';

/** What became of a file. */
export type ImportOutcome =
  /** A dry run that found nothing to refuse; nothing was stored. */
  | 'CHECKED'
  /** Stored, all of it. */
  | 'LOADED'
  /** Something is refused, so nothing was stored. */
  | 'REFUSED'
  /** All of it was there already. */
  | 'UNCHANGED';

/** Life of an invitation. */
export type InvitationState =
  /** Was accepted. */
  | 'ACCEPTED'
  /** Too old to be accepted. */
  | 'EXPIRED'
  /** Can be accepted. */
  | 'OPEN'
  /** Was taken back, or replaced by a newer one. */
  | 'REVOKED';

/** Whom to invite, and as what. */
export type InvitePersonInput = {
  /** Needed for a signatory: number or name of the paper that gives the authority. */
  authorityPaper?: string | null | undefined;
  /** Address the link goes to. */
  email: string;
  /** Full name. */
  fullName: string;
  /** The place offered; managers may offer MEMBER and SIGNATORY. */
  role: MembershipRole;
};

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

/** What can be done with a memorandum. */
export type MouActKind =
  /** A one-time code was mailed to a signatory. */
  | 'CODE_SENT'
  /** A signatory declined. */
  | 'DECLINED'
  /** Drawn up from an accepted quote. */
  | 'DRAFTED'
  /** Sent: content frozen. */
  | 'SENT'
  /** A party named its signatory. */
  | 'SIGNATORY_NAMED'
  /** A signatory signed. */
  | 'SIGNED'
  /** Called back by its author. */
  | 'VOIDED';

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

/** Who signs for one's organization. */
export type NameSignatoryInput = {
  /** By which authority. */
  authority: string;
  /** One's colleague who signs. */
  membershipId: string | number;
  /** The memorandum. */
  mouId: string | number;
  /** Position, for example Giám đốc. */
  title: string;
};

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
  /** Was a duplicate; mergedInto leads on. The end. */
  | 'MERGED'
  /** Refused with a reason. */
  | 'REFUSED'
  /** Waits for an officer. */
  | 'SUBMITTED'
  /** Verified once, suspended now: everything stays, nothing can be done. */
  | 'SUSPENDED'
  /** An officer answers for it. */
  | 'VERIFIED';

/** A kind of participant. */
export type ParticipantTypeInput = {
  /** Seats, 1 to 100,000. */
  capacity: number;
  /** Name. */
  name: BilingualTextInput;
};

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
  /** Only products whose last recognition is surely in force on this day; one of which only the year is known counts from 1 January. */
  validOn?: string | null | undefined;
};

/** The two administrative divisions: 63 provinces until 30/06/2025, 34 since 01/07/2025. */
export type ProvinceScheme =
  /** 34 provinces and cities, since 01/07/2025. */
  | 'P34'
  /** 63 provinces and cities, until 30/06/2025. */
  | 'P63';

/** A line of a quote. */
export type QuoteLineInput = {
  /** Days from order to delivery. */
  leadTimeDays: number;
  /** One's own product. */
  productId: string | number;
  /** How much, in the line's unit, more than zero. */
  quantity: string;
  /** The line of the request. */
  requestLineId: string | number;
  /** Price per unit, without VAT. */
  unitPrice: number;
  /** VAT class. */
  vat: VatClass;
};

/** Life of a quote. */
export type QuoteState =
  /** Accepted by the buyer. */
  | 'AWARDED'
  /** Another was accepted, or the request ended without an award. */
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

/** Delegates of one's organization. */
export type RegisterDelegatesInput = {
  /** The conference. */
  conferenceId: string | number;
  /** 1 to 50 people; each gets a seat or a place in the waiting list. */
  delegates: Array<DelegateInput>;
  /** As what. */
  participantTypeId: string | number;
};

/** Life of a registration. */
export type RegistrationState =
  /** Has a seat and a ticket. */
  | 'CONFIRMED'
  /** Waits for a seat. */
  | 'WAITLISTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Sets a new password over a mailed link. */
export type ResetPasswordInput = {
  /** At least 10 characters. */
  password: string;
  /** Opaque secret from the mail's link. */
  secret: string;
};

/** A signature. */
export type SignMouInput = {
  /** Six digits from the mail. */
  code: string;
  /** The hash one has read; must be the frozen one. */
  contentHash: string;
  /** The memorandum. */
  mouId: string | number;
};

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

/** A quote, or its next version. */
export type SubmitQuoteInput = {
  /** Line by line. */
  lines: Array<QuoteLineInput>;
  /** Words to the buyer. */
  note?: string | null | undefined;
  /** The request. */
  requestId: string | number;
  /** Last local day on which it can be accepted. */
  validUntil: string;
};

/** Why a ticket does not admit. */
export type TicketRefusal =
  /** Of another conference. */
  | 'FOREIGN'
  /** Not issued here: forged, damaged or something else altogether. */
  | 'INVALID'
  /** The registration still waits for a seat. */
  | 'NOT_CONFIRMED'
  /** The registration was taken back. */
  | 'WITHDRAWN';

/** A UN/ECE Recommendation 20 unit. */
export type UnitCode =
  /** Gram */
  | 'GRM'
  /** Piece */
  | 'H87'
  /** Kilogram */
  | 'KGM'
  /** Litre */
  | 'LTR'
  /** Millilitre */
  | 'MLT'
  /** Set */
  | 'SET'
  /** Tonne */
  | 'TNE'
  /** Bag */
  | 'XBG'
  /** Bottle */
  | 'XBO'
  /** Box */
  | 'XBX'
  /** Jar */
  | 'XJR';

/** VAT classes in percent; NOT_TAXED is outside VAT. */
export type VatClass =
  /** Not subject to VAT. */
  | 'NOT_TAXED'
  /** 0 % */
  | 'VAT_0'
  /** 5 % */
  | 'VAT_5'
  /** 8 % */
  | 'VAT_8'
  /** 10 % */
  | 'VAT_10';

export type MouPartyCardFragment = { position: number, signatoryName: string | null, signatoryTitle: string | null, authority: string | null, isMe: boolean, signedAt: string | null, organization: { id: string, name: string } };

export type MouCardFragment = { id: string, number: string, state: MouState, validUntil: string, sentAt: string | null, signedAt: string | null, title: { vi: string, en: string }, parties: Array<{ position: number, signatoryName: string | null, signatoryTitle: string | null, authority: string | null, isMe: boolean, signedAt: string | null, organization: { id: string, name: string } }> };

export type MemorandaQueryVariables = Exact<{
  state?: MouState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MemorandaQuery = { mous: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: MouState, validUntil: string, sentAt: string | null, signedAt: string | null, title: { vi: string, en: string }, parties: Array<{ position: number, signatoryName: string | null, signatoryTitle: string | null, authority: string | null, isMe: boolean, signedAt: string | null, organization: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MemorandumQueryVariables = Exact<{
  id: string | number;
}>;


export type MemorandumQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou', contentHash: string | null, documentUrl: string | null, id: string, number: string, state: MouState, validUntil: string, sentAt: string | null, signedAt: string | null, articles: Array<{ heading: { vi: string, en: string }, text: { vi: string, en: string } }>, quote: { id: string, request: { id: string, title: string, buyer: { id: string } } } | null, history: Array<{ at: string, act: MouActKind, personName: string, organizationName: string, reason: string | null }>, title: { vi: string, en: string }, parties: Array<{ position: number, signatoryName: string | null, signatoryTitle: string | null, authority: string | null, isMe: boolean, signedAt: string | null, organization: { id: string, name: string } }> }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type MemorandaOfQuotesQueryVariables = Exact<{ [key: string]: never; }>;


export type MemorandaOfQuotesQuery = { mous: { edges: Array<{ node: { id: string, number: string, state: MouState, quote: { id: string } | null } }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, role: MembershipRole, person: { id: string, fullName: string, email: string } }> };

export type NameSignatoryMutationVariables = Exact<{
  input: NameSignatoryInput;
}>;


export type NameSignatoryMutation = { nameSignatory: { id: string } };

export type SendMouMutationVariables = Exact<{
  mouId: string | number;
}>;


export type SendMouMutation = { sendMou: { id: string, state: MouState } };

export type RequestSigningCodeMutationVariables = Exact<{
  mouId: string | number;
}>;


export type RequestSigningCodeMutation = { requestSigningCode: { id: string } };

export type SignMouMutationVariables = Exact<{
  input: SignMouInput;
}>;


export type SignMouMutation = { signMou: { id: string, state: MouState } };

export type DeclineMouMutationVariables = Exact<{
  mouId: string | number;
  reason: string;
}>;


export type DeclineMouMutation = { declineMou: { id: string, state: MouState } };

export type VoidMouMutationVariables = Exact<{
  mouId: string | number;
  reason: string;
}>;


export type VoidMouMutation = { voidMou: { id: string, state: MouState } };

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
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product', id: string, name: string, group2018: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, recognitions: Array<{ productName: string, decisionNumber: string | null, issuer: string | null, sourceUrl: string | null, id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } }>, remarks: Array<{ vi: string, en: string }>, producer: { id: string, name: string, kind: OrganizationKind, state: OrganizationState } | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type ParticipantTypeCardFragment = { id: string, capacity: number, confirmed: number, waitlisted: number, name: { vi: string, en: string } };

export type ConferenceCardFragment = { id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string }, participantTypes: Array<{ id: string, capacity: number, confirmed: number, waitlisted: number, name: { vi: string, en: string } }> };

export type RegistrationRowFragment = { id: string, fullName: string, email: string, state: RegistrationState, waitlistPosition: number | null, createdAt: string, participantType: { id: string, name: { vi: string, en: string } }, organization: { id: string, name: string } };

export type ConferencesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConferencesQuery = { conferences: { totalCount: number, edges: Array<{ node: { id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string }, participantTypes: Array<{ id: string, capacity: number, confirmed: number, waitlisted: number, name: { vi: string, en: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConferenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ConferenceQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference', id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, description: { vi: string, en: string }, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string }, participantTypes: Array<{ id: string, capacity: number, confirmed: number, waitlisted: number, name: { vi: string, en: string } }> }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type ConferenceDeskQueryVariables = Exact<{
  id: string | number;
  state?: RegistrationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConferenceDeskQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference', id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, registrations: { totalCount: number, edges: Array<{ node: { id: string, fullName: string, email: string, state: RegistrationState, waitlistPosition: number | null, createdAt: string, participantType: { id: string, name: { vi: string, en: string } }, organization: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string }, participantTypes: Array<{ id: string, capacity: number, confirmed: number, waitlisted: number, name: { vi: string, en: string } }> }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type MyRegistrationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRegistrationsQuery = { myRegistrations: { totalCount: number, edges: Array<{ node: { id: string, fullName: string, email: string, state: RegistrationState, waitlistPosition: number | null, createdAt: string, ticket: { token: string, qrSvg: string } | null, conference: { id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } }, participantType: { id: string, name: { vi: string, en: string } }, organization: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CheckTicketQueryVariables = Exact<{
  conferenceId: string | number;
  token: string;
}>;


export type CheckTicketQuery = { checkTicket: { valid: boolean, refusal: TicketRefusal | null, registration: { id: string, fullName: string, email: string, state: RegistrationState, waitlistPosition: number | null, createdAt: string, participantType: { id: string, name: { vi: string, en: string } }, organization: { id: string, name: string } } | null } };

export type DraftConferenceMutationVariables = Exact<{
  input: DraftConferenceInput;
}>;


export type DraftConferenceMutation = { draftConference: { id: string, state: ConferenceState } };

export type PublishConferenceMutationVariables = Exact<{
  conferenceId: string | number;
}>;


export type PublishConferenceMutation = { publishConference: { id: string, state: ConferenceState } };

export type OpenConferenceMutationVariables = Exact<{
  conferenceId: string | number;
}>;


export type OpenConferenceMutation = { openConference: { id: string, state: ConferenceState } };

export type CloseConferenceMutationVariables = Exact<{
  conferenceId: string | number;
}>;


export type CloseConferenceMutation = { closeConference: { id: string, state: ConferenceState } };

export type CancelConferenceMutationVariables = Exact<{
  conferenceId: string | number;
}>;


export type CancelConferenceMutation = { cancelConference: { id: string, state: ConferenceState } };

export type RegisterDelegatesMutationVariables = Exact<{
  input: RegisterDelegatesInput;
}>;


export type RegisterDelegatesMutation = { registerDelegates: Array<{ id: string, fullName: string, email: string, state: RegistrationState, waitlistPosition: number | null, createdAt: string, participantType: { id: string, name: { vi: string, en: string } }, organization: { id: string, name: string } }> };

export type WithdrawRegistrationMutationVariables = Exact<{
  registrationId: string | number;
}>;


export type WithdrawRegistrationMutation = { withdrawRegistration: { id: string, state: RegistrationState } };

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
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization', stateReason: string | null, address: string | null, taxCode: string | null, phone: string | null, email: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { email: string, handle: string } };

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

export type HomeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCountsQuery = { products: { totalCount: number }, producers: { totalCount: number }, buyers: { totalCount: number } };

export type HomeConferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeConferencesQuery = { conferences: { totalCount: number, edges: Array<{ node: { id: string, state: ConferenceState, venue: string, startsOn: string, endsOn: string, name: { vi: string, en: string }, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, organizer: { id: string, name: string } } }> } };

export type HomeOpportunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeOpportunitiesQuery = { opportunities: { edges: Array<{ node: { id: string, score: number, request: { id: string, title: string, state: BuyerRequestState, deadline: string, buyer: { id: string, name: string }, quotes: Array<{ id: string, state: QuoteState }> } } }>, pageInfo: { hasNextPage: boolean } } };

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

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

export type InvitationPreviewQueryVariables = Exact<{
  secret: string;
}>;


export type InvitationPreviewQuery = { invitationPreview: { organizationName: string, role: MembershipRole, email: string, hasAccount: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { unreadNotifications: number, person: { id: string, fullName: string, email: string, locale: Locale }, membership: { id: string, role: MembershipRole, organization: { stateReason: string | null, id: string, name: string, kind: OrganizationKind, capabilities: Array<Capability>, state: OrganizationState, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null } } | null, memberships: Array<{ id: string, role: MembershipRole, organization: { id: string, name: string, kind: OrganizationKind } }> } };

export type TeamMemberFragment = { id: string, role: MembershipRole, authorityPaper: string | null, createdAt: string, person: { id: string, fullName: string, email: string } };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { team: Array<{ id: string, role: MembershipRole, authorityPaper: string | null, createdAt: string, person: { id: string, fullName: string, email: string } }> };

export type InvitationRowFragment = { id: string, email: string, fullName: string, role: MembershipRole, expiresAt: string, state: InvitationState };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, email: string, fullName: string, role: MembershipRole, expiresAt: string, state: InvitationState }> };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { id: string } };

export type RevokeInvitationMutationVariables = Exact<{
  invitationId: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { id: string, state: InvitationState } };

export type ChangeRoleMutationVariables = Exact<{
  membershipId: string | number;
  role: MembershipRole;
  authorityPaper?: string | null | undefined;
}>;


export type ChangeRoleMutation = { changeRole: { id: string, role: MembershipRole } };

export type RemoveMemberMutationVariables = Exact<{
  membershipId: string | number;
}>;


export type RemoveMemberMutation = { removeMember: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, device: string, address: string | null, createdAt: string, lastSeenAt: string, isCurrent: boolean }> };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { person: { id: string } } };

export type EndSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: boolean };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { myConsents: Array<{ purpose: ConsentPurpose, granted: boolean, decidedAt: string | null, label: { vi: string, en: string } }> };

export type SetConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
  granted: boolean;
}>;


export type SetConsentMutation = { setConsent: { purpose: ConsentPurpose, granted: boolean } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: Array<{ category: string, values: Array<string>, count: number, erasable: boolean, label: { vi: string, en: string }, purpose: { vi: string, en: string }, basis: { vi: string, en: string } }> };

export type EraseMeMutationVariables = Exact<{
  password: string;
}>;


export type EraseMeMutation = { eraseMe: { erased: Array<{ vi: string, en: string }>, kept: Array<{ vi: string, en: string }> } };

export type StatisticsQueryVariables = Exact<{
  source: StatisticsSource;
  provinceScheme: ProvinceScheme;
  groupScheme: GroupScheme;
}>;


export type StatisticsQuery = { statistics: { total: number, proposedFiveStar: number, starsUnknown: number, groupUnknown: number, byStars: Array<{ stars: number, count: number }>, byProvince: Array<{ total: number, proposedFiveStar: number, starsUnknown: number, province: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, byStars: Array<{ stars: number, count: number }> }>, byGroup: Array<{ total: number, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } }>, byState: Array<{ state: RecognitionState, count: number }> } };

export type ReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationQuery = { reconciliation: { agreeing: number, differing: number, provinces: Array<{ fiveStar: number, proposedFiveStar: number, fourStar: number, threeStar: number, statedTotal: number, computedTotal: number, agrees: boolean, province: { scheme: ProvinceScheme, code: string, current: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, name: { vi: string, en: string } } }>, lines: Array<{ key: string, stated: string, computed: string | null, difference: string | null, agrees: boolean | null, label: { vi: string, en: string } }> } };

export type ImportRunCardFragment = { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, outcome: ImportOutcome, rowsRead: number, rowsCreated: number, rowsUpdated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number };

export type ImportRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, edges: Array<{ node: { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, outcome: ImportOutcome, rowsRead: number, rowsCreated: number, rowsUpdated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest' }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun', id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, outcome: ImportOutcome, rowsRead: number, rowsCreated: number, rowsUpdated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number, issues: Array<{ row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } }> }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type ImportIssueRowFragment = { row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } };

export type ImportFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;


export type ImportFileMutation = { importFile: { id: string, kind: ImportKind, fileName: string, fileHash: string, createdAt: string, dryRun: boolean, outcome: ImportOutcome, rowsRead: number, rowsCreated: number, rowsUpdated: number, rowsUnchanged: number, rowsMarked: number, rowsRefused: number, issues: Array<{ row: number, column: string | null, value: string | null, severity: ImportIssueSeverity, code: string, message: { vi: string, en: string } }> } };

export type RequestCardFragment = { id: string, title: string, state: BuyerRequestState, deadline: string, deliveryFrom: string, deliveryTo: string, deliveryProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, buyer: { id: string, name: string, kind: OrganizationKind } };

export type RequestLineFragment = { id: string, position: number, description: string, quantity: string, unit: UnitCode, targetPrice: number | null, minimumStars: number | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null };

export type MatchReasonsFragment = { id: string, rank: number | null, score: number, reasons: Array<{ part: string, points: number, outOf: number, sentence: { vi: string, en: string } }>, products: Array<{ id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null }> };

export type QuoteCardFragment = { id: string, version: number, state: QuoteState, validUntil: string, total: number, totalWithVat: number, submittedAt: string };

export type QuoteFullFragment = { note: string | null, awardReason: string | null, id: string, version: number, state: QuoteState, validUntil: string, total: number, totalWithVat: number, submittedAt: string, producer: { id: string, name: string, kind: OrganizationKind, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null }, lines: Array<{ quantity: string, unitPrice: number, vat: VatClass, leadTimeDays: number, requestLine: { id: string }, product: { id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null } }> };

export type MyBuyerRequestsQueryVariables = Exact<{
  state?: BuyerRequestState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyBuyerRequestsQuery = { myBuyerRequests: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: BuyerRequestState, deadline: string, deliveryFrom: string, deliveryTo: string, lines: Array<{ id: string }>, quotes: Array<{ id: string, state: QuoteState }>, deliveryProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, buyer: { id: string, name: string, kind: OrganizationKind } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpportunitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunitiesQuery = { opportunities: { totalCount: number, edges: Array<{ node: { id: string, rank: number | null, score: number, request: { id: string, title: string, state: BuyerRequestState, deadline: string, deliveryFrom: string, deliveryTo: string, lines: Array<{ id: string, position: number, description: string, quantity: string, unit: UnitCode, targetPrice: number | null, minimumStars: number | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null }>, quotes: Array<{ id: string, version: number, state: QuoteState, validUntil: string, total: number, totalWithVat: number, submittedAt: string }>, deliveryProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, buyer: { id: string, name: string, kind: OrganizationKind } }, reasons: Array<{ part: string, points: number, outOf: number, sentence: { vi: string, en: string } }>, products: Array<{ id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyQuotesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyQuotesQuery = { myQuotes: { totalCount: number, edges: Array<{ node: { id: string, version: number, state: QuoteState, validUntil: string, total: number, totalWithVat: number, submittedAt: string, request: { id: string, title: string, state: BuyerRequestState, deadline: string, deliveryFrom: string, deliveryTo: string, deliveryProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, buyer: { id: string, name: string, kind: OrganizationKind } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestRoomQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestRoomQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'BuyerRequest', note: string | null, publishedAt: string | null, stateReason: string | null, id: string, title: string, state: BuyerRequestState, deadline: string, deliveryFrom: string, deliveryTo: string, lines: Array<{ id: string, position: number, description: string, quantity: string, unit: UnitCode, targetPrice: number | null, minimumStars: number | null, group: { scheme: GroupScheme, code: string, name: { vi: string, en: string } } | null }>, matches: Array<{ id: string, rank: number | null, score: number, producer: { id: string, name: string, kind: OrganizationKind, state: OrganizationState, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null }, reasons: Array<{ part: string, points: number, outOf: number, sentence: { vi: string, en: string } }>, products: Array<{ id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null }> }>, quotes: Array<{ note: string | null, awardReason: string | null, id: string, version: number, state: QuoteState, validUntil: string, total: number, totalWithVat: number, submittedAt: string, producer: { id: string, name: string, kind: OrganizationKind, currentProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } } | null }, lines: Array<{ quantity: string, unitPrice: number, vat: VatClass, leadTimeDays: number, requestLine: { id: string }, product: { id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null } }> }>, deliveryProvince: { scheme: ProvinceScheme, code: string, name: { vi: string, en: string } }, buyer: { id: string, name: string, kind: OrganizationKind } }
    | { __typename: 'BuyerRequestLine' }
    | { __typename: 'Conference' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Match' }
    | { __typename: 'Membership' }
    | { __typename: 'Mou' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OrganizationPaper' }
    | { __typename: 'ParticipantType' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Quote' }
    | { __typename: 'Recognition' }
    | { __typename: 'Registration' }
    | { __typename: 'Session' }
   | null };

export type OwnProductsQueryVariables = Exact<{
  producerId: string | number;
  after?: string | null | undefined;
}>;


export type OwnProductsQuery = { products: { edges: Array<{ node: { id: string, name: string, recognition: { id: string, stars: number | null, state: RecognitionState, year: number | null, decidedOn: string | null, validUntil: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftBuyerRequestMutationVariables = Exact<{
  input: DraftBuyerRequestInput;
}>;


export type DraftBuyerRequestMutation = { draftBuyerRequest: { id: string, state: BuyerRequestState } };

export type PublishBuyerRequestMutationVariables = Exact<{
  requestId: string | number;
}>;


export type PublishBuyerRequestMutation = { publishBuyerRequest: { id: string, state: BuyerRequestState } };

export type CancelBuyerRequestMutationVariables = Exact<{
  requestId: string | number;
  reason: string;
}>;


export type CancelBuyerRequestMutation = { cancelBuyerRequest: { id: string, state: BuyerRequestState } };

export type SubmitQuoteMutationVariables = Exact<{
  input: SubmitQuoteInput;
}>;


export type SubmitQuoteMutation = { submitQuote: { id: string, version: number, state: QuoteState } };

export type WithdrawQuoteMutationVariables = Exact<{
  quoteId: string | number;
}>;


export type WithdrawQuoteMutation = { withdrawQuote: { id: string, state: QuoteState } };

export type AcceptQuoteMutationVariables = Exact<{
  input: AcceptQuoteInput;
}>;


export type AcceptQuoteMutation = { acceptQuote: { id: string, state: QuoteState } };

export const MouPartyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MouPartyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MouParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryTitle"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]} as unknown as DocumentNode<MouPartyCardFragment, unknown>;
export const MouCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MouCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mou"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MouPartyCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MouPartyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MouParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryTitle"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]} as unknown as DocumentNode<MouCardFragment, unknown>;
export const ProvinceLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ProvinceLabelFragment, unknown>;
export const RecognitionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RecognitionCardFragment, unknown>;
export const ProductCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognitionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ProductCardFragment, unknown>;
export const ParticipantTypeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantTypeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"waitlisted"}}]}}]} as unknown as DocumentNode<ParticipantTypeCardFragment, unknown>;
export const ConferenceCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantTypeCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantTypeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"waitlisted"}}]}}]} as unknown as DocumentNode<ConferenceCardFragment, unknown>;
export const RegistrationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegistrationRowFragment, unknown>;
export const OrganizationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<OrganizationCardFragment, unknown>;
export const ViewerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationCard"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}}]}}]} as unknown as DocumentNode<ViewerCardFragment, unknown>;
export const HomeRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BuyerRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<HomeRequestFragment, unknown>;
export const HomeMouFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMou"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mou"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMe"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomeMouFragment, unknown>;
export const NotificationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<NotificationRowFragment, unknown>;
export const TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"authorityPaper"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<TeamMemberFragment, unknown>;
export const InvitationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<InvitationRowFragment, unknown>;
export const ImportRunCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsMarked"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}}]} as unknown as DocumentNode<ImportRunCardFragment, unknown>;
export const ImportIssueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIssueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ImportIssueRowFragment, unknown>;
export const RequestCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BuyerRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryTo"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<RequestCardFragment, unknown>;
export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BuyerRequestLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"targetPrice"}},{"kind":"Field","name":{"kind":"Name","value":"minimumStars"}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const MatchReasonsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchReasons"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognitionCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<MatchReasonsFragment, unknown>;
export const QuoteCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalWithVat"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<QuoteCardFragment, unknown>;
export const QuoteFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"awardReason"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currentProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognitionCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"leadTimeDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalWithVat"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<QuoteFullFragment, unknown>;
export * from './agreement.documents';
export * from './catalogue.documents';
export * from './conference.documents';
export * from './directory.documents';
export * from './home.documents';
export * from './notification.documents';
export * from './people.documents';
export * from './privacy.documents';
export * from './programme.documents';
export * from './sourcing.documents';