import type { ProvinceScheme } from '@ocop/values';
import type { GroupScheme } from '@ocop/values';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organization as OrganizationRow, OrganizationPaper as OrganizationPaperRow, Person as PersonRow, Membership as MembershipRow, Viewer as ViewerRow, Invitation as InvitationRow, Session as SessionRow, ApiToken as ApiTokenRow } from '@ocop/directory';
import type { AuditEntry as AuditEntryRow } from '@ocop/platform';
import type { Province as ProvinceRow, ProductGroup as ProductGroupRow } from '@ocop/values';
import type { Recognition as RecognitionRow, ImportRun as ImportRunRow } from '@ocop/programme';
import type { Product as ProductRow } from '@ocop/catalogue';
import type { BuyerRequest as BuyerRequestRow, BuyerRequestLine as BuyerRequestLineRow, Match as MatchRow, Quote as QuoteRow, QuoteLine as QuoteLineRow } from '@ocop/sourcing';
import type { Mou as MouRow, MouParty as MouPartyRow, MouAct as MouActRow } from '@ocop/agreement';
import type { Conference as ConferenceRow, ParticipantType as ParticipantTypeRow, Registration as RegistrationRow } from '@ocop/conference';
import type { Notification as NotificationRow } from '@ocop/notification';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Viet Nam (Asia/Ho_Chi_Minh), written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, written in ISO 8601 with a trailing Z. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number written as text, so that no digit is lost: 12.5 */
  Decimal: { input: string; output: string; }
  /** An amount of Vietnamese dong: a whole number, never a fraction. */
  Vnd: { input: number; output: number; }
};

/** Accepts an invitation. */
export type AcceptInvitationInput = {
  /** Name of the new account; the name in the invitation otherwise. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** The account's password, unless one is logged in with it; where the address has no account yet, a new one of at least 10 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Opaque secret from the mail's link. */
  secret: Scalars['String']['input'];
};

/** The buyer's choice. */
export type AcceptQuoteInput = {
  /** The quote. */
  quoteId: Scalars['ID']['input'];
  /** Why this one; kept with the award. */
  reason: Scalars['String']['input'];
};

/** Hands in a paper. */
export type AddPaperInput = {
  /** PDF, PNG or JPEG of 5 MB at most, in Base64; 20 papers an organization. */
  contentBase64: Scalars['String']['input'];
  /** Name of the file. */
  fileName: Scalars['String']['input'];
  /** What the paper shows. */
  kind: PaperKind;
  /** One's own organization. */
  organizationId: Scalars['ID']['input'];
};

/** A key with which a machine acts for an organization: `Authorization: Bearer ocop_…`. Seen by the organization's owners and managers. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** When it was last used, to five minutes. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** First characters, to recognise it. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null while it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<TokenScope>;
};

/** Something that was done. The trail only grows; no secret, e-mail address or personal number stands in it. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** What was done, for example buyer-request.published. */
  action: Scalars['String']['output'];
  /** Network address it came from; null for jobs. */
  address: Maybe<Scalars['String']['output']>;
  /** What it is since, as JSON. */
  after: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was before, as JSON. */
  before: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The organization it was done for, by the name of today. */
  organizationName: Maybe<Scalars['String']['output']>;
  /** Who acted, by the name of today: a pseudonym after an erasure, API and the token's name for a machine; null for the system. */
  personName: Maybe<Scalars['String']['output']>;
  /** Why, where somebody said so. */
  reason: Maybe<Scalars['String']['output']>;
  /** The request or job it was done in. */
  requestId: Scalars['String']['output'];
  /** Place in the chain of hashes, from 1; null for the moments until it is chained. */
  sequence: Maybe<Scalars['Int']['output']>;
  /** The record; its own field of the API may not be the caller's to see. */
  subjectId: Scalars['ID']['output'];
  /** Kind of the record it was done with. */
  subjectType: Scalars['String']['output'];
};

/** A page of the audit trail, the newest entries first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** Rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the audit trail in a list. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries of the audit trail; all conditions must hold. */
export type AuditFilter = {
  /** Exactly this act. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** First day, in Viet Nam. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only for this organization. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only by this person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the act, of who acted, for which organization, or with which person or organization; with or without diacritics. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only with this record. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day, in Viet Nam. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The same words in both languages of the product. */
export type BilingualText = {
  __typename?: 'BilingualText';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Vietnamese. */
  vi: Scalars['String']['output'];
};

/** The same words in both languages; English may follow later. */
export type BilingualTextInput = {
  /** In English; the Vietnamese text stands in while it is missing. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In Vietnamese. */
  vi: Scalars['String']['input'];
};

/** What a buyer needs, with a deadline for quotes. */
export type BuyerRequest = Node & {
  __typename?: 'BuyerRequest';
  /** Who buys. */
  buyer: Organization;
  /** Until when quotes are taken. */
  deadline: Scalars['DateTime']['output'];
  /** First day of delivery. */
  deliveryFrom: Scalars['Date']['output'];
  /** Province of delivery. */
  deliveryProvince: Province;
  /** Last day of delivery. */
  deliveryTo: Scalars['Date']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What is needed. */
  lines: Array<BuyerRequestLine>;
  /** Matched producers with reasons, the best first: all for the buyer, its own for a producer. */
  matches: Array<Match>;
  /** Anything else a supplier must know. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Quotes with all their versions, the oldest first: all for the buyer, its own for a producer. */
  quotes: Array<Quote>;
  /** Where it stands. */
  state: BuyerRequestState;
  /** Why it was called off or ended without an award. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
};

/** A page of requests. */
export type BuyerRequestConnection = {
  __typename?: 'BuyerRequestConnection';
  /** Rows with their cursors. */
  edges: Array<BuyerRequestEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A request in a list. */
export type BuyerRequestEdge = {
  __typename?: 'BuyerRequestEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: BuyerRequest;
};

/** One thing that is needed. */
export type BuyerRequestLine = Node & {
  __typename?: 'BuyerRequestLine';
  /** What, in the buyer's words. */
  description: Scalars['String']['output'];
  /** Product group, 2022 scheme. */
  group: Maybe<ProductGroup>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Least stars, valid on the first day of delivery. */
  minimumStars: Maybe<Scalars['Int']['output']>;
  /** Place in the request, from 1. */
  position: Scalars['Int']['output'];
  /** How much. */
  quantity: Scalars['Decimal']['output'];
  /** Price the buyer hopes for, per unit, without VAT. */
  targetPrice: Maybe<Scalars['Vnd']['output']>;
  /** In which unit. */
  unit: UnitCode;
};

/** A line of a new request. */
export type BuyerRequestLineInput = {
  /** What, in the buyer's words. */
  description: Scalars['String']['input'];
  /** Group code of the 2022 scheme. */
  groupCode?: InputMaybe<Scalars['String']['input']>;
  /** Least stars: 3, 4 or 5. */
  minimumStars?: InputMaybe<Scalars['Int']['input']>;
  /** How much, more than zero. */
  quantity: Scalars['Decimal']['input'];
  /** Price hoped for, per unit, without VAT. */
  targetPrice?: InputMaybe<Scalars['Vnd']['input']>;
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

/** What checking the chain of the audit trail found. */
export type ChainReport = {
  __typename?: 'ChainReport';
  /** Sequence number of the first entry that does not fit. */
  brokenAt: Maybe<Scalars['Int']['output']>;
  /** Chained entries that were read, up to the first that does not fit. */
  entries: Scalars['Int']['output'];
  /** Whether nothing was altered, removed or reordered. */
  intact: Scalars['Boolean']['output'];
  /** Entries written and not chained yet; they follow within seconds. */
  waiting: Scalars['Int']['output'];
};

/** Changes one's password. */
export type ChangePasswordInput = {
  /** The password of now. */
  currentPassword: Scalars['String']['input'];
  /** At least 10 characters. */
  newPassword: Scalars['String']['input'];
};

/** A connection conference (hội nghị kết nối cung cầu). */
export type Conference = Node & {
  __typename?: 'Conference';
  /** What it is about. */
  description: BilingualText;
  /** Last day. */
  endsOn: Scalars['Date']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: BilingualText;
  /** Who organizes. */
  organizer: Organization;
  /** Who may come, with capacities. */
  participantTypes: Array<ParticipantType>;
  /** Province of the venue. */
  province: Province;
  /** Registrations the caller may see: all for the organizer, one's own organization's for others. */
  registrations: RegistrationConnection;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: ConferenceState;
  /** Venue. */
  venue: Scalars['String']['output'];
};


/** A connection conference (hội nghị kết nối cung cầu). */
export type ConferenceRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RegistrationState>;
};

/** A page of conferences. */
export type ConferenceConnection = {
  __typename?: 'ConferenceConnection';
  /** Rows with their cursors. */
  edges: Array<ConferenceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A conference in a list. */
export type ConferenceEdge = {
  __typename?: 'ConferenceEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The conference. */
  node: Conference;
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
  code: Scalars['String']['input'];
  /** The handle that the sign-up was answered with. */
  handle: Scalars['String']['input'];
};

/** Where the caller's consent to a purpose stands. Nothing is agreed to until somebody agrees. */
export type Consent = {
  __typename?: 'Consent';
  /** Since when; null when it was never decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is given now. */
  granted: Scalars['Boolean']['output'];
  /** The words that are agreed to. */
  label: BilingualText;
  /** To what. */
  purpose: ConsentPurpose;
};

/** What somebody can agree to. */
export type ConsentPurpose =
  /** News by e-mail, for example of conferences that open for registration. */
  | 'NEWS_BY_MAIL'
  /** People of verified organizations see name and e-mail address on the page of the person's organization. */
  | 'SHOW_CONTACT_TO_PARTNERS'
  /** Everybody sees name and role on the page of the person's organization. */
  | 'SHOW_NAME_IN_DIRECTORY';

/** What a new API token needs. */
export type CreateApiTokenInput = {
  /** Its last day; tomorrow at the earliest, a year from today at the latest. */
  expiresOn: Scalars['Date']['input'];
  /** What it is for. */
  name: Scalars['String']['input'];
  /** What it may do. */
  scopes: Array<TokenScope>;
};

/** The officer's answer to an organization's papers. */
export type DecideOrganizationInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Needed to refuse; told to the organization. 1,000 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The submittedAt that the officer looked at: when the organization was corrected since, nothing is decided and the error is CONFLICT. */
  submittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True verifies, false refuses. */
  verified: Scalars['Boolean']['input'];
};

/** One who comes. */
export type DelegateInput = {
  /** Where the ticket goes. */
  email: Scalars['String']['input'];
  /** Full name. */
  fullName: Scalars['String']['input'];
};

/** A new request, kept as a draft. */
export type DraftBuyerRequestInput = {
  /** Last local day on which quotes are taken; it ends at 23:59:59. */
  deadlineOn: Scalars['Date']['input'];
  /** First day of delivery. */
  deliveryFrom: Scalars['Date']['input'];
  /** Province of delivery, scheme of 34. */
  deliveryProvinceCode: Scalars['String']['input'];
  /** Last day of delivery. */
  deliveryTo: Scalars['Date']['input'];
  /** 1 to 50 lines. */
  lines: Array<BuyerRequestLineInput>;
  /** Anything else. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
};

/** A new conference, kept as a draft. */
export type DraftConferenceInput = {
  /** What it is about. */
  description: BilingualTextInput;
  /** Last day. */
  endsOn: Scalars['Date']['input'];
  /** Name. */
  name: BilingualTextInput;
  /** 1 to 20 kinds of participants. */
  participantTypes: Array<ParticipantTypeInput>;
  /** Province of the venue, scheme of 34. */
  provinceCode: Scalars['String']['input'];
  /** First day. */
  startsOn: Scalars['Date']['input'];
  /** Venue. */
  venue: Scalars['String']['input'];
};

/** What an organizer knows of a producer. */
export type DraftOrganizationInput = {
  /** Street address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of that person; the invitation goes there. */
  contactEmail: Scalars['String']['input'];
  /** Full name of the person who is invited to confirm the profile. */
  contactName: Scalars['String']['input'];
  /** Legal form. */
  kind: OrganizationKind;
  /** Full name as registered. */
  name: Scalars['String']['input'];
  /** Vietnamese telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Code of the province in the scheme of 34. */
  provinceCode: Scalars['String']['input'];
  /** Tax code: 10 digits, 10-3 or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** What an erasure did. */
export type ErasureReport = {
  __typename?: 'ErasureReport';
  /** What is gone. */
  erased: Array<BilingualText>;
  /** What law or signed memoranda require to stay, under a pseudonym where it can be. */
  kept: Array<BilingualText>;
};

export type { GroupScheme };

/** Counts of one product group. */
export type GroupStatistic = {
  __typename?: 'GroupStatistic';
  /** The group. */
  group: ProductGroup;
  /** How many. */
  total: Scalars['Int']['output'];
};

/** A CSV file to load. */
export type ImportFileInput = {
  /** The bytes in Base64; 5 MB at most, UTF-8. */
  contentBase64: Scalars['String']['input'];
  /** True: check and report only. */
  dryRun?: Scalars['Boolean']['input'];
  /** Name of the file. */
  fileName: Scalars['String']['input'];
  /** What it holds. */
  kind: ImportKind;
};

/** Something to know about one cell or row of an imported file. */
export type ImportIssue = {
  __typename?: 'ImportIssue';
  /** Typed reason. */
  code: Scalars['String']['output'];
  /** Column name; null when the whole row is meant. */
  column: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do. */
  message: BilingualText;
  /** Line in the file; the header is line 1. */
  row: Scalars['Int']['output'];
  /** Taken with a remark, or not taken. */
  severity: ImportIssueSeverity;
  /** What stood there. */
  value: Maybe<Scalars['String']['output']>;
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

/** One import of one file, kept for good. */
export type ImportRun = Node & {
  __typename?: 'ImportRun';
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** True when it was only checked. */
  dryRun: Scalars['Boolean']['output'];
  /** SHA-256 of its bytes; the same file twice changes nothing. */
  fileHash: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Each remark and refusal. */
  issues: Array<ImportIssue>;
  /** What was loaded. */
  kind: ImportKind;
  /** What became of it. */
  outcome: ImportOutcome;
  /** Rows stored anew; in a dry run, that would be. */
  rowsCreated: Scalars['Int']['output'];
  /** Rows taken with a remark. */
  rowsMarked: Scalars['Int']['output'];
  /** Rows read: created, updated, unchanged and refused together, unless something is refused; then the others are held back and not counted. */
  rowsRead: Scalars['Int']['output'];
  /** Rows not taken. */
  rowsRefused: Scalars['Int']['output'];
  /** Rows that were there already. */
  rowsUnchanged: Scalars['Int']['output'];
  /** Rows that were there and differed; in a dry run, that would be updated. */
  rowsUpdated: Scalars['Int']['output'];
};

/** A page of imports, the newest first. */
export type ImportRunConnection = {
  __typename?: 'ImportRunConnection';
  /** Rows with their cursors. */
  edges: Array<ImportRunEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An import in a list. */
export type ImportRunEdge = {
  __typename?: 'ImportRunEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: ImportRun;
};

/** The offer of a place in an organization, mailed to an address. Seen by the organization's owners and managers. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** Paper that gives a signatory its authority. */
  authorityPaper: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** Address the link was sent to. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted: 14 days. */
  expiresAt: Scalars['DateTime']['output'];
  /** Full name as the inviter knows it. */
  fullName: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who invited; null when that person does not belong to the organization any more. */
  invitedBy: Maybe<Person>;
  /** Where. */
  organization: Organization;
  /** As what. */
  role: MembershipRole;
  /** Where it stands. */
  state: InvitationState;
};

/** What an invitation says to the one who holds its link. */
export type InvitationPreview = {
  __typename?: 'InvitationPreview';
  /** Address the link was sent to. */
  email: Scalars['String']['output'];
  /** Whether the address has an account: its password is asked for then, a new one otherwise. */
  hasAccount: Scalars['Boolean']['output'];
  /** The organization that invites. */
  organizationName: Scalars['String']['output'];
  /** The place it offers. */
  role: MembershipRole;
};

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
  authorityPaper?: InputMaybe<Scalars['String']['input']>;
  /** Address the link goes to. */
  email: Scalars['String']['input'];
  /** Full name. */
  fullName: Scalars['String']['input'];
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
  email: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** A producer that fits a request, and why. */
export type Match = Node & {
  __typename?: 'Match';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The producer. */
  producer: Organization;
  /** The products that fit. */
  products: Array<Product>;
  /** Place in the ranking, from 1; only for the buyer, since it tells how many others there are. */
  rank: Maybe<Scalars['Int']['output']>;
  /** The parts of the score. */
  reasons: Array<MatchReason>;
  /** The request. */
  request: BuyerRequest;
  /** Points of 100. */
  score: Scalars['Int']['output'];
};

/** A page of matches. */
export type MatchConnection = {
  __typename?: 'MatchConnection';
  /** Rows with their cursors. */
  edges: Array<MatchEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A match in a list. */
export type MatchEdge = {
  __typename?: 'MatchEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The match. */
  node: Match;
};

/** A part of the score, said in words. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** Points possible. */
  outOf: Scalars['Int']['output'];
  /** Which part, for example text or group. */
  part: Scalars['String']['output'];
  /** Points given. */
  points: Scalars['Int']['output'];
  /** Said in one sentence. */
  sentence: BilingualText;
};

/** A person's place in an organization. */
export type Membership = Node & {
  __typename?: 'Membership';
  /** Number or name of the paper that gives a signatory its authority. */
  authorityPaper: Maybe<Scalars['String']['output']>;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where. */
  organization: Organization;
  /** Who. */
  person: Person;
  /** As what. */
  role: MembershipRole;
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

/** A memorandum of understanding (biên bản ghi nhớ). */
export type Mou = Node & {
  __typename?: 'Mou';
  /** What was agreed, article by article. */
  articles: Array<MouArticle>;
  /** SHA-256 of the frozen content, set when it is sent; what one signs. */
  contentHash: Maybe<Scalars['String']['output']>;
  /** Where to download the document; needs the same session. */
  documentUrl: Maybe<Scalars['String']['output']>;
  /** The acts so far, the oldest first. */
  history: Array<MouAct>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number, for example BBGN-2026-000012. */
  number: Scalars['String']['output'];
  /** Who signs. */
  parties: Array<MouParty>;
  /** The quote it came from. */
  quote: Maybe<Quote>;
  /** When it was sent. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** When the last party signed. */
  signedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: MouState;
  /** Title. */
  title: BilingualText;
  /** Last day of its term. */
  validUntil: Scalars['Date']['output'];
};

/** Something that was done with a memorandum. */
export type MouAct = {
  __typename?: 'MouAct';
  /** What. */
  act: MouActKind;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** For whom. */
  organizationName: Scalars['String']['output'];
  /** Who, as recorded. */
  personName: Scalars['String']['output'];
  /** Why it was declined or called back. */
  reason: Maybe<Scalars['String']['output']>;
};

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

/** One article of the text. */
export type MouArticle = {
  __typename?: 'MouArticle';
  /** Heading. */
  heading: BilingualText;
  /** Text, a paragraph a line; goods are paragraphs of it. */
  text: BilingualText;
};

/** A page of memoranda. */
export type MouConnection = {
  __typename?: 'MouConnection';
  /** Rows with their cursors. */
  edges: Array<MouEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A memorandum in a list. */
export type MouEdge = {
  __typename?: 'MouEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The memorandum. */
  node: Mou;
};

/** An organization that signs. */
export type MouParty = {
  __typename?: 'MouParty';
  /** By which authority: charter, power of attorney and its number. */
  authority: Maybe<Scalars['String']['output']>;
  /** Whether the caller is this signatory. */
  isMe: Scalars['Boolean']['output'];
  /** The organization. */
  organization: Organization;
  /** Its place in the text, from 1. */
  position: Scalars['Int']['output'];
  /** Named signatory; null until named. */
  signatoryName: Maybe<Scalars['String']['output']>;
  /** Position of the signatory. */
  signatoryTitle: Maybe<Scalars['String']['output']>;
  /** When it signed. */
  signedAt: Maybe<Scalars['DateTime']['output']>;
};

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

/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts an invitation, logs in and acts for the organization from now on. Access: whoever holds the link. */
  acceptInvitation: Viewer;
  /** Accepts a quote for the whole request; the others are told; a memorandum is drafted. Access: its buyer. */
  acceptQuote: Quote;
  /** Acts for another of one's organizations from now on. Access: every person. */
  actFor: Viewer;
  /** Hands in a paper. Access: owners and managers. */
  addPaper: Organization;
  /** Calls a request off, or after its deadline ends it without an award; who quoted is told. Access: its buyer. */
  cancelBuyerRequest: BuyerRequest;
  /** Calls an announced conference off and withdraws every registration. Access: its organizer. */
  cancelConference: Conference;
  /** Changes one's password, ends every other session and renews this one. Access: every person. */
  changePassword: Viewer;
  /** Changes what a colleague is. An organization keeps at least one owner. Access: owners. */
  changeRole: Membership;
  /** Ends registration; seats given back still go to the next in line. Access: its organizer. */
  closeConference: Conference;
  /** Confirms the profile that was drafted for one's organization, which then waits for an officer. Access: its owners. */
  confirmDraftedOrganization: Organization;
  /** Confirms the address and logs in. The organization then waits for an officer; where another one stands under its tax code it stays a draft, and both are told. Access: everybody. */
  confirmSignUp: Viewer;
  /** Makes a key for a machine. Access: owners and managers. */
  createApiToken: NewApiToken;
  /** Verifies or refuses an organization. Access: officers of its province, administrators. */
  decideOrganization: Organization;
  /** Declines with a reason. Access: the named signatory. */
  declineMou: Mou;
  /** Writes a draft. Access: buyers. */
  draftBuyerRequest: BuyerRequest;
  /** Writes a draft. Access: organizers. */
  draftConference: Conference;
  /** Drafts a producer's profile; its contact is invited to own it, correct it and confirm it. Access: organizers. */
  draftOrganization: Organization;
  /** Ends all of one's sessions but this one. Access: every person. */
  endOtherSessions: Scalars['Boolean']['output'];
  /** Ends one of one's sessions. Access: every person. */
  endSession: Scalars['Boolean']['output'];
  /** Erases the caller for good and ends every session. Refused for the last owner of an organization with others in it. Access: every person. */
  eraseMe: ErasureReport;
  /** Checks or loads a file: all of it or nothing. Access: officers. */
  importFile: ImportRun;
  /** Invites an address into the organization acted for; inviting it again replaces the open invitation. Access: owners; managers for MEMBER and SIGNATORY. */
  invitePerson: Invitation;
  /** Logs in with a cookie. Access: everybody. */
  logIn: Viewer;
  /** Ends this session. Access: everybody. */
  logOut: Scalars['Boolean']['output'];
  /** Marks all up to now as read. Access: every person. */
  markAllNotificationsRead: Viewer;
  /** Marks one as read. Access: every person. */
  markNotificationRead: Notification;
  /** Merges a duplicate into the one that stays. All records follow, its people come with their roles, and it leads on from then on; frozen memoranda keep naming it. Access: administrators. */
  mergeOrganizations: Organization;
  /** Names the signatory of one's own party. Access: owners and managers of a party. */
  nameSignatory: Mou;
  /** Opens registration. Access: its organizer. */
  openConference: Conference;
  /** Publishes a draft: producers are matched and told. Access: verified buyers. */
  publishBuyerRequest: BuyerRequest;
  /** Announces a draft. Access: its organizer. */
  publishConference: Conference;
  /** Registers delegates of one's organization, who may be split between seats and waiting list. Access: every member of a verified organization. */
  registerDelegates: Array<Registration>;
  /** Takes a colleague out of the organization; his or her sessions act for it no more. An organization keeps at least one owner. Access: owners. */
  removeMember: Scalars['Boolean']['output'];
  /** Takes a paper back. Access: owners and managers. */
  removePaper: Organization;
  /** Mails a link for a new password, if the address has an account; the answer is always true. Access: everybody. */
  requestPasswordReset: Scalars['Boolean']['output'];
  /** Mails a one-time code to the named signatory. Access: that signatory. */
  requestSigningCode: Mou;
  /** Sets a new password over the newest link, once and within an hour; ends every session of the person. Access: whoever holds the link. */
  resetPassword: Scalars['Boolean']['output'];
  /** Lets a suspended organization act again. Access: officers of its province, administrators. */
  restoreOrganization: Organization;
  /** Revokes a key at once. Access: owners and managers. */
  revokeApiToken: ApiToken;
  /** Takes an invitation back. Access: owners; managers for MEMBER and SIGNATORY. */
  revokeInvitation: Invitation;
  /** Freezes the content and sends it to the signatories. Access: the buyer's owners and managers. */
  sendMou: Mou;
  /** Agrees to a purpose, or takes it back; the same answer again changes nothing. Access: every person. */
  setConsent: Consent;
  /** Sets the language of one's mails and notifications. Access: every person. */
  setMyLocale: Person;
  /** Signs. Access: the named signatory. */
  signMou: Mou;
  /** Starts an account; a code is mailed. Access: everybody. */
  signUp: SignUpReceipt;
  /** Hands the organization in, also again after a refusal. Access: owners and managers. */
  submitOrganization: Organization;
  /** Answers a request, or replaces one's answer. Access: verified producers. */
  submitQuote: Quote;
  /** Suspends a verified organization. Access: officers of its province, administrators; nobody their own. */
  suspendOrganization: Organization;
  /** Corrects an organization; a verified one whose name, tax code, kind or province is changed by its own people goes back to the officer. Access: its owners and managers, officers of its province, administrators, its drafter until its people confirm. */
  updateOrganization: Organization;
  /** Calls it back before the last signature, with a reason. Access: the buyer's owners and managers. */
  voidMou: Mou;
  /** Takes one's quote back before the deadline. Access: its producer. */
  withdrawQuote: Quote;
  /** Gives a seat or a place in the waiting list back; the next in line moves up. Access: the organization and the organizer. */
  withdrawRegistration: Registration;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationAcceptQuoteArgs = {
  input: AcceptQuoteInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationActForArgs = {
  organizationId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationAddPaperArgs = {
  input: AddPaperInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationCancelBuyerRequestArgs = {
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationCancelConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationChangeRoleArgs = {
  authorityPaper?: InputMaybe<Scalars['String']['input']>;
  membershipId: Scalars['ID']['input'];
  role: MembershipRole;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationCloseConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationConfirmDraftedOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationDecideOrganizationArgs = {
  input: DecideOrganizationInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationDeclineMouArgs = {
  mouId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationDraftBuyerRequestArgs = {
  input: DraftBuyerRequestInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationDraftConferenceArgs = {
  input: DraftConferenceInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationDraftOrganizationArgs = {
  input: DraftOrganizationInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationEndSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationEraseMeArgs = {
  password: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationImportFileArgs = {
  input: ImportFileInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationLogInArgs = {
  input: LogInInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationMarkNotificationReadArgs = {
  notificationId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationMergeOrganizationsArgs = {
  duplicateId: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationNameSignatoryArgs = {
  input: NameSignatoryInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationOpenConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationPublishBuyerRequestArgs = {
  requestId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationPublishConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRegisterDelegatesArgs = {
  input: RegisterDelegatesInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRemoveMemberArgs = {
  membershipId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRemovePaperArgs = {
  paperId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRequestSigningCodeArgs = {
  mouId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRestoreOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRevokeApiTokenArgs = {
  tokenId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationRevokeInvitationArgs = {
  invitationId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSendMouArgs = {
  mouId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSetConsentArgs = {
  granted: Scalars['Boolean']['input'];
  purpose: ConsentPurpose;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSetMyLocaleArgs = {
  locale: Locale;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSignMouArgs = {
  input: SignMouInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSubmitOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSubmitQuoteArgs = {
  input: SubmitQuoteInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationSuspendOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationVoidMouArgs = {
  mouId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationWithdrawQuoteArgs = {
  quoteId: Scalars['ID']['input'];
};


/** Changes. Each one happens wholly or not at all, and may be repeated safely. */
export type MutationWithdrawRegistrationArgs = {
  registrationId: Scalars['ID']['input'];
};

/** Who signs for one's organization. */
export type NameSignatoryInput = {
  /** By which authority. */
  authority: Scalars['String']['input'];
  /** One's colleague who signs. */
  membershipId: Scalars['ID']['input'];
  /** The memorandum. */
  mouId: Scalars['ID']['input'];
  /** Position, for example Giám đốc. */
  title: Scalars['String']['input'];
};

/** A token right after its making: the secret is shown once. */
export type NewApiToken = {
  __typename?: 'NewApiToken';
  /** What the machine sends after `Bearer`; it is not kept and cannot be shown again. */
  secret: Scalars['String']['output'];
  /** The token. */
  token: ApiToken;
};

/** Anything that can be fetched again by its opaque id. */
export type Node = {
  /** Opaque identifier, unique over all types. */
  id: Scalars['ID']['output'];
};

/** Something that concerns one. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** A sentence or two in the reader's language. */
  body: Scalars['String']['output'];
  /** When it happened. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Path in the web application that leads to it. */
  path: Scalars['String']['output'];
  /** When it was read. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Headline in the reader's language. */
  title: Scalars['String']['output'];
  /** Type of the event. */
  type: Scalars['String']['output'];
};

/** A page of notifications, the newest first. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** Rows with their cursors. */
  edges: Array<NotificationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A notification in a list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** How an organization came here and who stands behind it. */
export type OnboardingState =
  /** Drafted by an organizer and confirmed by its own people. */
  | 'ASSISTED_CONFIRMED'
  /** Drafted by an organizer; its own people have not confirmed it yet. */
  | 'ASSISTED_DRAFT'
  /** Signed up itself. */
  | 'SELF';

/** An enterprise, cooperative, household business, supermarket system, department or other body. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** Street address, when given. Only for insiders unless the organization is verified. */
  address: Maybe<Scalars['String']['output']>;
  /** Whether the caller may decide on it: an officer of its province or an administrator, while it waits. */
  canDecide: Scalars['Boolean']['output'];
  /** What it may do here. */
  capabilities: Array<Capability>;
  /** People who agreed to be shown: with address to people of verified organizations, with the name alone to everybody. Empty for API tokens, and for all but insiders unless the organization is verified. */
  contacts: Array<OrganizationContact>;
  /** Province as of today. */
  currentProvince: Maybe<Province>;
  /** Who drafted it for the producer; null for those that signed up themselves. Only for insiders. */
  draftedBy: Maybe<Organization>;
  /** Others of the same tax code that were not merged; empty for all but officers (of their own province) and administrators. */
  duplicates: Array<Organization>;
  /** Public e-mail address. Only for insiders unless the organization is verified. */
  email: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Legal form or trade. */
  kind: OrganizationKind;
  /** The organization that this one was merged into; null unless merged. */
  mergedInto: Maybe<Organization>;
  /** Full name as registered. */
  name: Scalars['String']['output'];
  /** How it came here. */
  onboarding: OnboardingState;
  /** Papers handed in; empty for all but its own people, officers of its province and administrators. */
  papers: Array<OrganizationPaper>;
  /** Public telephone in the form +84… Only for insiders unless the organization is verified. */
  phone: Maybe<Scalars['String']['output']>;
  /** Province as recorded when the organization was entered; null when its source names none. */
  province: Maybe<Province>;
  /** Where it stands in its life. */
  state: OrganizationState;
  /** Why it was refused or suspended; only for insiders: its own people, officers of its province, administrators, and its drafter until its people confirm. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** When it was submitted, or last changed while it waited. Only for insiders. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Tax code; twelve-digit codes are personal data and masked for all but insiders. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** Website, when given; always https. Only for insiders unless the organization is verified. */
  website: Maybe<Scalars['String']['output']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** Rows with their cursors. */
  edges: Array<OrganizationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody of an organization who agreed to be shown to the caller. */
export type OrganizationContact = {
  __typename?: 'OrganizationContact';
  /** E-mail address; null where the person agreed to the name only, or the caller is nobody's partner. */
  email: Maybe<Scalars['String']['output']>;
  /** Full name. */
  fullName: Scalars['String']['output'];
  /** As what. */
  role: MembershipRole;
};

/** An organization in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
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

/** A paper that an organization hands in, for example its business registration. Seen by its own people, officers of its province and administrators. */
export type OrganizationPaper = Node & {
  __typename?: 'OrganizationPaper';
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it shows. */
  kind: PaperKind;
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** When it was handed in. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Path of the download, with the same session. */
  url: Scalars['String']['output'];
};

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

/** A position in a list, as the Relay connection specification has it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row of this page; hand it in as after. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** What a paper of an organization shows. */
export type PaperKind =
  /** Giấy uỷ quyền, quyết định bổ nhiệm */
  | 'AUTHORITY'
  /** Giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã, hộ kinh doanh */
  | 'BUSINESS_REGISTRATION'
  /** Giấy chứng nhận an toàn thực phẩm */
  | 'FOOD_SAFETY'
  /** Giấy tờ khác */
  | 'OTHER'
  /** Giấy chứng nhận đăng ký thuế */
  | 'TAX_REGISTRATION';

/** A kind of participant with its own capacity. */
export type ParticipantType = Node & {
  __typename?: 'ParticipantType';
  /** Seats. */
  capacity: Scalars['Int']['output'];
  /** Seats taken. */
  confirmed: Scalars['Int']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: BilingualText;
  /** Waiting. */
  waitlisted: Scalars['Int']['output'];
};

/** A kind of participant. */
export type ParticipantTypeInput = {
  /** Seats, 1 to 100,000. */
  capacity: Scalars['Int']['input'];
  /** Name. */
  name: BilingualTextInput;
};

/** Somebody with an account. Seen by colleagues only. */
export type Person = Node & {
  __typename?: 'Person';
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** Full name. */
  fullName: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Language of mails and notifications. */
  locale: Locale;
};

/** One kind of personal data kept about the caller. */
export type PersonalDataEntry = {
  __typename?: 'PersonalDataEntry';
  /** Why it may be kept: consent, contract or law. */
  basis: BilingualText;
  /** Name of the kind, and of its file in the export. */
  category: Scalars['String']['output'];
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** Whether erasing removes it. */
  erasable: Scalars['Boolean']['output'];
  /** What it is called. */
  label: BilingualText;
  /** What it is kept for. */
  purpose: BilingualText;
  /** What is kept, readable, in the caller's language; of a long list the newest hundred. The export has everything. */
  values: Array<Scalars['String']['output']>;
};

/** A product of a producer: the unit that OCOP rates. */
export type Product = Node & {
  __typename?: 'Product';
  /** Province of today. */
  currentProvince: Province;
  /** Group in the scheme of 2018 or 2022. */
  group: Maybe<ProductGroup>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Whose product it is; null when the source names no producer. */
  producer: Maybe<Organization>;
  /** Province as recorded. */
  province: Province;
  /** The newest recognition; null for a candidate. */
  recognition: Maybe<Recognition>;
  /** All recognitions, the newest first. */
  recognitions: Array<Recognition>;
  /** What the import remarked about this row. */
  remarks: Array<BilingualText>;
};


/** A product of a producer: the unit that OCOP rates. */
export type ProductGroupArgs = {
  scheme?: GroupScheme;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** Rows with their cursors. */
  edges: Array<ProductEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A product in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** How to narrow a list of products. All given parts must hold. */
export type ProductFilter = {
  /** Group. */
  groupCode?: InputMaybe<Scalars['String']['input']>;
  /** Scheme of the group code. */
  groupScheme?: InputMaybe<GroupScheme>;
  /** Only this producer's. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Province, old or new by the scheme. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Scheme of the province code. */
  provinceScheme?: InputMaybe<ProvinceScheme>;
  /** Words of name, producer or province, with or without diacritics. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these stars, as last recognised. */
  stars?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only products whose last recognition is surely in force on this day; one of which only the year is known counts from 1 January. */
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A product group in one scheme. */
export type ProductGroup = {
  __typename?: 'ProductGroup';
  /** Short code, for example food. */
  code: Scalars['String']['output'];
  /** Name. */
  name: BilingualText;
  /** Which cut. */
  scheme: GroupScheme;
};

/** A province or centrally-run city in one scheme. Codes are reused between schemes: scheme and code together are the key. */
export type Province = {
  __typename?: 'Province';
  /** Two digits. */
  code: Scalars['String']['output'];
  /** The province of today that holds it; itself in the scheme of 34. */
  current: Province;
  /** Name. */
  name: BilingualText;
  /** Which division. */
  scheme: ProvinceScheme;
};

/** A province's row of the register of 2020 and whether it adds up. */
export type ProvinceFigure = {
  __typename?: 'ProvinceFigure';
  /** Whether both agree. */
  agrees: Scalars['Boolean']['output'];
  /** Sum of the four columns. */
  computedTotal: Scalars['Int']['output'];
  /** Five-star products. */
  fiveStar: Scalars['Int']['output'];
  /** Four-star products. */
  fourStar: Scalars['Int']['output'];
  /** Products proposed for five stars, counted apart. */
  proposedFiveStar: Scalars['Int']['output'];
  /** Province as recorded. */
  province: Province;
  /** Total as the row states it. */
  statedTotal: Scalars['Int']['output'];
  /** Three-star products. */
  threeStar: Scalars['Int']['output'];
};

export type { ProvinceScheme };

/** Counts of one province. */
export type ProvinceStatistic = {
  __typename?: 'ProvinceStatistic';
  /** By stars. */
  byStars: Array<StarCount>;
  /** Proposed for five stars. */
  proposedFiveStar: Scalars['Int']['output'];
  /** The province in the scheme asked for. */
  province: Province;
  /** Recognised, but the source does not say with how many stars. */
  starsUnknown: Scalars['Int']['output'];
  /** All counted products, proposals included. */
  total: Scalars['Int']['output'];
};

/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type Query = {
  __typename?: 'Query';
  /** API tokens of the organization acted for, the newest first; nothing for others than owners and managers. Access: every member. */
  apiTokens: Array<ApiToken>;
  /** Checks the whole chain of the audit trail; takes a while. Access: administrators; no API token. */
  auditChain: ChainReport;
  /** What was done: officers read what concerns the organizations of their province, administrators everything. Access: officers, administrators; no API token. */
  auditTrail: AuditEntryConnection;
  /** Checks a ticket's signature and registration. Access: the organizer of the conference. */
  checkTicket: TicketCheck;
  /** People of one's organization who can be named. Access: every member. */
  colleagues: Array<Membership>;
  /** Conferences that are announced; organizers also see their drafts. Access: everybody. */
  conferences: ConferenceConnection;
  /** Imports, the newest first. Access: officers. */
  importRuns: ImportRunConnection;
  /** What an invitation says; null when its secret is unknown, used, revoked or too old. Access: everybody. */
  invitationPreview: Maybe<InvitationPreview>;
  /** Invitations of the organization acted for, the newest first; nothing for others than owners and managers. Access: every member. */
  invitations: Array<Invitation>;
  /** Memoranda of the organization one acts for. Access: every member. */
  mous: MouConnection;
  /** Requests of the buyer one acts for, the newest first. Access: buyers. */
  myBuyerRequests: BuyerRequestConnection;
  /** What the caller agreed to, a line for each purpose. Access: every person. */
  myConsents: Array<Consent>;
  /** Everything that is kept about the caller, with purpose and legal basis. Access: every person. */
  myData: Array<PersonalDataEntry>;
  /** Quotes of the producer one acts for, the newest first; replaced versions are left out. Access: producers. */
  myQuotes: QuoteConnection;
  /** Registrations of the organization one acts for. Access: every member. */
  myRegistrations: RegistrationConnection;
  /** Where one is logged in, the last used first. Access: every person. */
  mySessions: Array<Session>;
  /** Any record by its id, if the caller may see it; null otherwise. */
  node: Maybe<Node>;
  /** Several records by their ids, in the same order; null where the caller may not see one. */
  nodes: Array<Maybe<Node>>;
  /** What I was told. Access: every person. */
  notifications: NotificationConnection;
  /** Requests that the producer one acts for was matched with: open ones first, then the newest. Access: producers. */
  opportunities: MatchConnection;
  /** Verified organizations; officers also see the others of their province, administrators all. Access: everybody. */
  organizations: OrganizationConnection;
  /** All groups of a scheme. Access: everybody. */
  productGroups: Array<ProductGroup>;
  /** Products of the directory: best match first when words are given, else by name. Access: everybody. */
  products: ProductConnection;
  /** All provinces of a scheme in Vietnamese order. Access: everybody. */
  provinces: Array<Province>;
  /** Stated totals of 2020 against their rows. Access: everybody. */
  reconciliation: Reconciliation;
  /** Counts for charts. Access: everybody. */
  statistics: Statistics;
  /** The people of the organization acted for, those who came first first. Access: every member. */
  team: Array<Membership>;
  /** The logged-in person; null when nobody is. Access: everybody. */
  viewer: Maybe<Viewer>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryCheckTicketArgs = {
  conferenceId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryImportRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryInvitationPreviewArgs = {
  secret: Scalars['String']['input'];
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MouState>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryMyBuyerRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<BuyerRequestState>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryMyQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryMyRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capability?: InputMaybe<Capability>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<OrganizationState>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryProductGroupsArgs = {
  scheme?: GroupScheme;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryProvincesArgs = {
  scheme?: ProvinceScheme;
};


/** Reads. Each field says who may ask; what one may not see is answered as not found. */
export type QueryStatisticsArgs = {
  groupScheme?: GroupScheme;
  provinceScheme?: ProvinceScheme;
  source?: StatisticsSource;
};

/** A producer's answer to a request. A version is never changed; a new one replaces it. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** Why the buyer accepted it. */
  awardReason: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Line by line. */
  lines: Array<QuoteLine>;
  /** Words to the buyer. */
  note: Maybe<Scalars['String']['output']>;
  /** Who offers. */
  producer: Organization;
  /** The request it answers. */
  request: BuyerRequest;
  /** Where it stands. */
  state: QuoteState;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Sum of quantity times price of all lines, without VAT. */
  total: Scalars['Vnd']['output'];
  /** The same with VAT. */
  totalWithVat: Scalars['Vnd']['output'];
  /** Last day on which it can be accepted. */
  validUntil: Scalars['Date']['output'];
  /** Version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** Rows with their cursors. */
  edges: Array<QuoteEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A quote in a list. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The quote. */
  node: Quote;
};

/** The offer for one line of the request. */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** Days from order to delivery. */
  leadTimeDays: Scalars['Int']['output'];
  /** The product offered. */
  product: Product;
  /** How much, in the line's unit. */
  quantity: Scalars['Decimal']['output'];
  /** The line it answers. */
  requestLine: BuyerRequestLine;
  /** Price per unit, without VAT. */
  unitPrice: Scalars['Vnd']['output'];
  /** VAT class. */
  vat: VatClass;
};

/** A line of a quote. */
export type QuoteLineInput = {
  /** Days from order to delivery. */
  leadTimeDays: Scalars['Int']['input'];
  /** One's own product. */
  productId: Scalars['ID']['input'];
  /** How much, in the line's unit, more than zero. */
  quantity: Scalars['Decimal']['input'];
  /** The line of the request. */
  requestLineId: Scalars['ID']['input'];
  /** Price per unit, without VAT. */
  unitPrice: Scalars['Vnd']['input'];
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

/** A dated act by which a product of a producer was given stars. */
export type Recognition = Node & {
  __typename?: 'Recognition';
  /** Day of the decision, when known. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Number of the decision, when known. */
  decisionNumber: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who issued it, as text with the name of that time. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Name of the product as the act or its source has it. */
  productName: Scalars['String']['output'];
  /** Province as it was at the act. */
  province: Province;
  /** Address of the page the fact was read from. */
  sourceUrl: Maybe<Scalars['String']['output']>;
  /** Stars given: 3, 4 or 5; null when the source does not say or for a proposal. */
  stars: Maybe<Scalars['Int']['output']>;
  /** State on the day of the request. */
  state: RecognitionState;
  /** Last day in force; null when the day of the decision is not known. */
  validUntil: Maybe<Scalars['Date']['output']>;
  /** Year of the act, when known. */
  year: Maybe<Scalars['Int']['output']>;
};

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

/** Stated totals against rows. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** How many stated totals agree. */
  agreeing: Scalars['Int']['output'];
  /** How many do not. */
  differing: Scalars['Int']['output'];
  /** Total by total. */
  lines: Array<ReconciliationLine>;
  /** Row by row. */
  provinces: Array<ProvinceFigure>;
};

/** A stated total beside what the rows give. */
export type ReconciliationLine = {
  __typename?: 'ReconciliationLine';
  /** Whether both agree; null when not computed. */
  agrees: Maybe<Scalars['Boolean']['output']>;
  /** Computed from the rows; null when there is nothing to compute from. */
  computed: Maybe<Scalars['Decimal']['output']>;
  /** Stated less computed; null when not computed. */
  difference: Maybe<Scalars['Decimal']['output']>;
  /** Key of the figure, for example four_star. */
  key: Scalars['String']['output'];
  /** What the figure is. */
  label: BilingualText;
  /** As the source states it. */
  stated: Scalars['Decimal']['output'];
};

/** Delegates of one's organization. */
export type RegisterDelegatesInput = {
  /** The conference. */
  conferenceId: Scalars['ID']['input'];
  /** 1 to 50 people; each gets a seat or a place in the waiting list. */
  delegates: Array<DelegateInput>;
  /** As what. */
  participantTypeId: Scalars['ID']['input'];
};

/** A delegate at a conference. */
export type Registration = Node & {
  __typename?: 'Registration';
  /** The conference. */
  conference: Conference;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where the ticket goes. */
  email: Scalars['String']['output'];
  /** Name of the delegate. */
  fullName: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** For whom. */
  organization: Organization;
  /** As what. */
  participantType: ParticipantType;
  /** Where it stands. */
  state: RegistrationState;
  /** The ticket of a confirmed registration. */
  ticket: Maybe<Ticket>;
  /** Place in the waiting list, from 1; null when not waiting. */
  waitlistPosition: Maybe<Scalars['Int']['output']>;
};

/** A page of registrations. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** Rows with their cursors. */
  edges: Array<RegistrationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A registration in a list. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** Position of this row. */
  cursor: Scalars['String']['output'];
  /** The registration. */
  node: Registration;
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
  password: Scalars['String']['input'];
  /** Opaque secret from the mail's link. */
  secret: Scalars['String']['input'];
};

/** A log-in on one device. Seen by its person only. */
export type Session = Node & {
  __typename?: 'Session';
  /** Address it was opened from. */
  address: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Browser and system, as far as it says. */
  device: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether this request runs in it. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, to five minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** A signature. */
export type SignMouInput = {
  /** Six digits from the mail. */
  code: Scalars['String']['input'];
  /** The hash one has read; must be the frozen one. */
  contentHash: Scalars['String']['input'];
  /** The memorandum. */
  mouId: Scalars['ID']['input'];
};

/** What a new account and its organization need. */
export type SignUpInput = {
  /** Buys, sells or both: BUYER and PRODUCER are open to sign-up. */
  capabilities: Array<Capability>;
  /** E-mail address; the confirmation code goes there. */
  email: Scalars['String']['input'];
  /** Full name of the person. */
  fullName: Scalars['String']['input'];
  /** Language of mails and notifications. */
  locale?: Locale;
  /** Legal form or trade of the organization. */
  organizationKind: OrganizationKind;
  /** Name of the organization as registered. */
  organizationName: Scalars['String']['input'];
  /** At least 10 characters. */
  password: Scalars['String']['input'];
  /** Code of the province in the scheme of 34. */
  provinceCode: Scalars['String']['input'];
  /** Tax code: 10 digits, 10-3 or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to a sign-up: the same whether or not the address is known. */
export type SignUpReceipt = {
  __typename?: 'SignUpReceipt';
  /** Where the confirmation code was sent. */
  email: Scalars['String']['output'];
  /** Names this sign-up: only whoever began it can confirm it, with the code from its mail. It stands in no mail. */
  handle: Scalars['String']['output'];
};

/** A count of recognised products by stars. */
export type StarCount = {
  __typename?: 'StarCount';
  /** How many; proposals are not in it. */
  count: Scalars['Int']['output'];
  /** 3, 4 or 5. */
  stars: Scalars['Int']['output'];
};

/** Counts of one state. */
export type StateCount = {
  __typename?: 'StateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** State on the day of the request. */
  state: RecognitionState;
};

/** Counts for charts; each sum, with what is not known, equals the total. */
export type Statistics = {
  __typename?: 'Statistics';
  /** By group; empty where the source has no groups. */
  byGroup: Array<GroupStatistic>;
  /** By province, the largest first. */
  byProvince: Array<ProvinceStatistic>;
  /** By stars. */
  byStars: Array<StarCount>;
  /** By state today; empty where the source has no dates. */
  byState: Array<StateCount>;
  /** Products whose group the source does not give, or that have no counterpart in this scheme. */
  groupUnknown: Scalars['Int']['output'];
  /** Proposed for five stars. */
  proposedFiveStar: Scalars['Int']['output'];
  /** Recognised, but the source does not say with how many stars. */
  starsUnknown: Scalars['Int']['output'];
  /** All counted products, proposals included. */
  total: Scalars['Int']['output'];
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
  note?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Last local day on which it can be accepted. */
  validUntil: Scalars['Date']['input'];
};

/** A signed ticket; it holds nothing personal. */
export type Ticket = {
  __typename?: 'Ticket';
  /** The QR code as SVG. */
  qrSvg: Scalars['String']['output'];
  /** The signed token in the QR code. */
  token: Scalars['String']['output'];
};

/** What a ticket says when it is checked. */
export type TicketCheck = {
  __typename?: 'TicketCheck';
  /** Why it does not; null when it does. */
  refusal: Maybe<TicketRefusal>;
  /** The registration when it admits. */
  registration: Maybe<Registration>;
  /** Whether it admits. */
  valid: Scalars['Boolean']['output'];
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

/** What an API token may do. None reaches people, tokens, sessions or passwords. */
export type TokenScope =
  /** Asks: queries only. */
  | 'READ'
  /** Asks and trades: queries, and the mutations of requests and quotes, conferences and memoranda, but for signatures, which are people's. */
  | 'TRADE';

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

/** Corrects an organization. What is left out stays; null or blank clears what need not be there. */
export type UpdateOrganizationInput = {
  /** Street address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** BUYER, PRODUCER or both; others are given and taken by administrators only. */
  capabilities?: InputMaybe<Array<Capability>>;
  /** Public e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Legal form or trade. */
  kind?: InputMaybe<OrganizationKind>;
  /** Full name as registered. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Vietnamese telephone number, also one of the eleven digits before 2018. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Code of the province in the scheme of 34; the province recorded stays when it became part of this one. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Tax code: 10 digits, 10-3 or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Website; https only. */
  website?: InputMaybe<Scalars['String']['input']>;
};

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

/** Who is logged in, and for whom he or she acts. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The place from which the person acts now; null without any organization. */
  membership: Maybe<Membership>;
  /** All places the person may act from. */
  memberships: Array<Membership>;
  /** The person. */
  person: Person;
  /** Number of unread notifications. */
  unreadNotifications: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiTokenRow )
    | ( AuditEntryRow )
    | ( BuyerRequestRow )
    | ( BuyerRequestLineRow )
    | ( ConferenceRow )
    | ( ImportRunRow )
    | ( InvitationRow )
    | ( MatchRow )
    | ( MembershipRow )
    | ( MouRow )
    | ( NotificationRow )
    | ( OrganizationRow )
    | ( OrganizationPaperRow )
    | ( ParticipantTypeRow )
    | ( PersonRow )
    | ( ProductRow )
    | ( QuoteRow )
    | ( RecognitionRow )
    | ( RegistrationRow )
    | ( SessionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: ResolverTypeWrapper<Partial<AcceptInvitationInput>>;
  AcceptQuoteInput: ResolverTypeWrapper<Partial<AcceptQuoteInput>>;
  AddPaperInput: ResolverTypeWrapper<Partial<AddPaperInput>>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Partial<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>>;
  AuditEntryEdge: ResolverTypeWrapper<Partial<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>>;
  AuditFilter: ResolverTypeWrapper<Partial<AuditFilter>>;
  BilingualText: ResolverTypeWrapper<Partial<BilingualText>>;
  BilingualTextInput: ResolverTypeWrapper<Partial<BilingualTextInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BuyerRequest: ResolverTypeWrapper<BuyerRequestRow>;
  BuyerRequestConnection: ResolverTypeWrapper<Partial<Omit<BuyerRequestConnection, 'edges'> & { edges: Array<ResolversTypes['BuyerRequestEdge']> }>>;
  BuyerRequestEdge: ResolverTypeWrapper<Partial<Omit<BuyerRequestEdge, 'node'> & { node: ResolversTypes['BuyerRequest'] }>>;
  BuyerRequestLine: ResolverTypeWrapper<BuyerRequestLineRow>;
  BuyerRequestLineInput: ResolverTypeWrapper<Partial<BuyerRequestLineInput>>;
  BuyerRequestState: ResolverTypeWrapper<Partial<BuyerRequestState>>;
  Capability: ResolverTypeWrapper<Partial<Capability>>;
  ChainReport: ResolverTypeWrapper<Partial<ChainReport>>;
  ChangePasswordInput: ResolverTypeWrapper<Partial<ChangePasswordInput>>;
  Conference: ResolverTypeWrapper<ConferenceRow>;
  ConferenceConnection: ResolverTypeWrapper<Partial<Omit<ConferenceConnection, 'edges'> & { edges: Array<ResolversTypes['ConferenceEdge']> }>>;
  ConferenceEdge: ResolverTypeWrapper<Partial<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>>;
  ConferenceState: ResolverTypeWrapper<Partial<ConferenceState>>;
  ConfirmSignUpInput: ResolverTypeWrapper<Partial<ConfirmSignUpInput>>;
  Consent: ResolverTypeWrapper<Partial<Consent>>;
  ConsentPurpose: ResolverTypeWrapper<Partial<ConsentPurpose>>;
  CreateApiTokenInput: ResolverTypeWrapper<Partial<CreateApiTokenInput>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DecideOrganizationInput: ResolverTypeWrapper<Partial<DecideOrganizationInput>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DelegateInput: ResolverTypeWrapper<Partial<DelegateInput>>;
  DraftBuyerRequestInput: ResolverTypeWrapper<Partial<DraftBuyerRequestInput>>;
  DraftConferenceInput: ResolverTypeWrapper<Partial<DraftConferenceInput>>;
  DraftOrganizationInput: ResolverTypeWrapper<Partial<DraftOrganizationInput>>;
  ErasureReport: ResolverTypeWrapper<Partial<ErasureReport>>;
  GroupScheme: ResolverTypeWrapper<Partial<GroupScheme>>;
  GroupStatistic: ResolverTypeWrapper<Partial<Omit<GroupStatistic, 'group'> & { group: ResolversTypes['ProductGroup'] }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ImportFileInput: ResolverTypeWrapper<Partial<ImportFileInput>>;
  ImportIssue: ResolverTypeWrapper<Partial<ImportIssue>>;
  ImportIssueSeverity: ResolverTypeWrapper<Partial<ImportIssueSeverity>>;
  ImportKind: ResolverTypeWrapper<Partial<ImportKind>>;
  ImportOutcome: ResolverTypeWrapper<Partial<ImportOutcome>>;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  ImportRunConnection: ResolverTypeWrapper<Partial<Omit<ImportRunConnection, 'edges'> & { edges: Array<ResolversTypes['ImportRunEdge']> }>>;
  ImportRunEdge: ResolverTypeWrapper<Partial<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationPreview: ResolverTypeWrapper<Partial<InvitationPreview>>;
  InvitationState: ResolverTypeWrapper<Partial<InvitationState>>;
  InvitePersonInput: ResolverTypeWrapper<Partial<InvitePersonInput>>;
  Locale: ResolverTypeWrapper<Partial<Locale>>;
  LogInInput: ResolverTypeWrapper<Partial<LogInInput>>;
  Match: ResolverTypeWrapper<MatchRow>;
  MatchConnection: ResolverTypeWrapper<Partial<Omit<MatchConnection, 'edges'> & { edges: Array<ResolversTypes['MatchEdge']> }>>;
  MatchEdge: ResolverTypeWrapper<Partial<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>>;
  MatchReason: ResolverTypeWrapper<Partial<MatchReason>>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipRole: ResolverTypeWrapper<Partial<MembershipRole>>;
  Mou: ResolverTypeWrapper<MouRow>;
  MouAct: ResolverTypeWrapper<MouActRow>;
  MouActKind: ResolverTypeWrapper<Partial<MouActKind>>;
  MouArticle: ResolverTypeWrapper<Partial<MouArticle>>;
  MouConnection: ResolverTypeWrapper<Partial<Omit<MouConnection, 'edges'> & { edges: Array<ResolversTypes['MouEdge']> }>>;
  MouEdge: ResolverTypeWrapper<Partial<Omit<MouEdge, 'node'> & { node: ResolversTypes['Mou'] }>>;
  MouParty: ResolverTypeWrapper<MouPartyRow>;
  MouState: ResolverTypeWrapper<Partial<MouState>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSignatoryInput: ResolverTypeWrapper<Partial<NameSignatoryInput>>;
  NewApiToken: ResolverTypeWrapper<Partial<Omit<NewApiToken, 'token'> & { token: ResolversTypes['ApiToken'] }>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<Partial<Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationEdge']> }>>;
  NotificationEdge: ResolverTypeWrapper<Partial<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>>;
  OnboardingState: ResolverTypeWrapper<Partial<OnboardingState>>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<Partial<Omit<OrganizationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganizationEdge']> }>>;
  OrganizationContact: ResolverTypeWrapper<Partial<OrganizationContact>>;
  OrganizationEdge: ResolverTypeWrapper<Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>>;
  OrganizationKind: ResolverTypeWrapper<Partial<OrganizationKind>>;
  OrganizationPaper: ResolverTypeWrapper<OrganizationPaperRow>;
  OrganizationState: ResolverTypeWrapper<Partial<OrganizationState>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PaperKind: ResolverTypeWrapper<Partial<PaperKind>>;
  ParticipantType: ResolverTypeWrapper<ParticipantTypeRow>;
  ParticipantTypeInput: ResolverTypeWrapper<Partial<ParticipantTypeInput>>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonalDataEntry: ResolverTypeWrapper<Partial<PersonalDataEntry>>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductConnection: ResolverTypeWrapper<Partial<Omit<ProductConnection, 'edges'> & { edges: Array<ResolversTypes['ProductEdge']> }>>;
  ProductEdge: ResolverTypeWrapper<Partial<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>>;
  ProductFilter: ResolverTypeWrapper<Partial<ProductFilter>>;
  ProductGroup: ResolverTypeWrapper<ProductGroupRow>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceFigure: ResolverTypeWrapper<Partial<Omit<ProvinceFigure, 'province'> & { province: ResolversTypes['Province'] }>>;
  ProvinceScheme: ResolverTypeWrapper<Partial<ProvinceScheme>>;
  ProvinceStatistic: ResolverTypeWrapper<Partial<Omit<ProvinceStatistic, 'province'> & { province: ResolversTypes['Province'] }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteConnection: ResolverTypeWrapper<Partial<Omit<QuoteConnection, 'edges'> & { edges: Array<ResolversTypes['QuoteEdge']> }>>;
  QuoteEdge: ResolverTypeWrapper<Partial<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>>;
  QuoteLine: ResolverTypeWrapper<QuoteLineRow>;
  QuoteLineInput: ResolverTypeWrapper<Partial<QuoteLineInput>>;
  QuoteState: ResolverTypeWrapper<Partial<QuoteState>>;
  Recognition: ResolverTypeWrapper<RecognitionRow>;
  RecognitionState: ResolverTypeWrapper<Partial<RecognitionState>>;
  Reconciliation: ResolverTypeWrapper<Partial<Omit<Reconciliation, 'provinces'> & { provinces: Array<ResolversTypes['ProvinceFigure']> }>>;
  ReconciliationLine: ResolverTypeWrapper<Partial<ReconciliationLine>>;
  RegisterDelegatesInput: ResolverTypeWrapper<Partial<RegisterDelegatesInput>>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationConnection: ResolverTypeWrapper<Partial<Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversTypes['RegistrationEdge']> }>>;
  RegistrationEdge: ResolverTypeWrapper<Partial<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>>;
  RegistrationState: ResolverTypeWrapper<Partial<RegistrationState>>;
  ResetPasswordInput: ResolverTypeWrapper<Partial<ResetPasswordInput>>;
  Session: ResolverTypeWrapper<SessionRow>;
  SignMouInput: ResolverTypeWrapper<Partial<SignMouInput>>;
  SignUpInput: ResolverTypeWrapper<Partial<SignUpInput>>;
  SignUpReceipt: ResolverTypeWrapper<Partial<SignUpReceipt>>;
  StarCount: ResolverTypeWrapper<Partial<StarCount>>;
  StateCount: ResolverTypeWrapper<Partial<StateCount>>;
  Statistics: ResolverTypeWrapper<Partial<Omit<Statistics, 'byGroup' | 'byProvince'> & { byGroup: Array<ResolversTypes['GroupStatistic']>, byProvince: Array<ResolversTypes['ProvinceStatistic']> }>>;
  StatisticsSource: ResolverTypeWrapper<Partial<StatisticsSource>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SubmitQuoteInput: ResolverTypeWrapper<Partial<SubmitQuoteInput>>;
  Ticket: ResolverTypeWrapper<Partial<Ticket>>;
  TicketCheck: ResolverTypeWrapper<Partial<Omit<TicketCheck, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>>;
  TicketRefusal: ResolverTypeWrapper<Partial<TicketRefusal>>;
  TokenScope: ResolverTypeWrapper<Partial<TokenScope>>;
  UnitCode: ResolverTypeWrapper<Partial<UnitCode>>;
  UpdateOrganizationInput: ResolverTypeWrapper<Partial<UpdateOrganizationInput>>;
  VatClass: ResolverTypeWrapper<Partial<VatClass>>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Vnd: ResolverTypeWrapper<Partial<Scalars['Vnd']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: Partial<AcceptInvitationInput>;
  AcceptQuoteInput: Partial<AcceptQuoteInput>;
  AddPaperInput: Partial<AddPaperInput>;
  ApiToken: ApiTokenRow;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Partial<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: Partial<Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] }>;
  AuditFilter: Partial<AuditFilter>;
  BilingualText: Partial<BilingualText>;
  BilingualTextInput: Partial<BilingualTextInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BuyerRequest: BuyerRequestRow;
  BuyerRequestConnection: Partial<Omit<BuyerRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['BuyerRequestEdge']> }>;
  BuyerRequestEdge: Partial<Omit<BuyerRequestEdge, 'node'> & { node: ResolversParentTypes['BuyerRequest'] }>;
  BuyerRequestLine: BuyerRequestLineRow;
  BuyerRequestLineInput: Partial<BuyerRequestLineInput>;
  ChainReport: Partial<ChainReport>;
  ChangePasswordInput: Partial<ChangePasswordInput>;
  Conference: ConferenceRow;
  ConferenceConnection: Partial<Omit<ConferenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConferenceEdge']> }>;
  ConferenceEdge: Partial<Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] }>;
  ConfirmSignUpInput: Partial<ConfirmSignUpInput>;
  Consent: Partial<Consent>;
  CreateApiTokenInput: Partial<CreateApiTokenInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DecideOrganizationInput: Partial<DecideOrganizationInput>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  DelegateInput: Partial<DelegateInput>;
  DraftBuyerRequestInput: Partial<DraftBuyerRequestInput>;
  DraftConferenceInput: Partial<DraftConferenceInput>;
  DraftOrganizationInput: Partial<DraftOrganizationInput>;
  ErasureReport: Partial<ErasureReport>;
  GroupStatistic: Partial<Omit<GroupStatistic, 'group'> & { group: ResolversParentTypes['ProductGroup'] }>;
  ID: Partial<Scalars['ID']['output']>;
  ImportFileInput: Partial<ImportFileInput>;
  ImportIssue: Partial<ImportIssue>;
  ImportRun: ImportRunRow;
  ImportRunConnection: Partial<Omit<ImportRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImportRunEdge']> }>;
  ImportRunEdge: Partial<Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] }>;
  Int: Partial<Scalars['Int']['output']>;
  Invitation: InvitationRow;
  InvitationPreview: Partial<InvitationPreview>;
  InvitePersonInput: Partial<InvitePersonInput>;
  LogInInput: Partial<LogInInput>;
  Match: MatchRow;
  MatchConnection: Partial<Omit<MatchConnection, 'edges'> & { edges: Array<ResolversParentTypes['MatchEdge']> }>;
  MatchEdge: Partial<Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] }>;
  MatchReason: Partial<MatchReason>;
  Membership: MembershipRow;
  Mou: MouRow;
  MouAct: MouActRow;
  MouArticle: Partial<MouArticle>;
  MouConnection: Partial<Omit<MouConnection, 'edges'> & { edges: Array<ResolversParentTypes['MouEdge']> }>;
  MouEdge: Partial<Omit<MouEdge, 'node'> & { node: ResolversParentTypes['Mou'] }>;
  MouParty: MouPartyRow;
  Mutation: Record<PropertyKey, never>;
  NameSignatoryInput: Partial<NameSignatoryInput>;
  NewApiToken: Partial<Omit<NewApiToken, 'token'> & { token: ResolversParentTypes['ApiToken'] }>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notification: NotificationRow;
  NotificationConnection: Partial<Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotificationEdge']> }>;
  NotificationEdge: Partial<Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] }>;
  Organization: OrganizationRow;
  OrganizationConnection: Partial<Omit<OrganizationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganizationEdge']> }>;
  OrganizationContact: Partial<OrganizationContact>;
  OrganizationEdge: Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }>;
  OrganizationPaper: OrganizationPaperRow;
  PageInfo: Partial<PageInfo>;
  ParticipantType: ParticipantTypeRow;
  ParticipantTypeInput: Partial<ParticipantTypeInput>;
  Person: PersonRow;
  PersonalDataEntry: Partial<PersonalDataEntry>;
  Product: ProductRow;
  ProductConnection: Partial<Omit<ProductConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProductEdge']> }>;
  ProductEdge: Partial<Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }>;
  ProductFilter: Partial<ProductFilter>;
  ProductGroup: ProductGroupRow;
  Province: ProvinceRow;
  ProvinceFigure: Partial<Omit<ProvinceFigure, 'province'> & { province: ResolversParentTypes['Province'] }>;
  ProvinceStatistic: Partial<Omit<ProvinceStatistic, 'province'> & { province: ResolversParentTypes['Province'] }>;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteConnection: Partial<Omit<QuoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['QuoteEdge']> }>;
  QuoteEdge: Partial<Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] }>;
  QuoteLine: QuoteLineRow;
  QuoteLineInput: Partial<QuoteLineInput>;
  Recognition: RecognitionRow;
  Reconciliation: Partial<Omit<Reconciliation, 'provinces'> & { provinces: Array<ResolversParentTypes['ProvinceFigure']> }>;
  ReconciliationLine: Partial<ReconciliationLine>;
  RegisterDelegatesInput: Partial<RegisterDelegatesInput>;
  Registration: RegistrationRow;
  RegistrationConnection: Partial<Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistrationEdge']> }>;
  RegistrationEdge: Partial<Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] }>;
  ResetPasswordInput: Partial<ResetPasswordInput>;
  Session: SessionRow;
  SignMouInput: Partial<SignMouInput>;
  SignUpInput: Partial<SignUpInput>;
  SignUpReceipt: Partial<SignUpReceipt>;
  StarCount: Partial<StarCount>;
  StateCount: Partial<StateCount>;
  Statistics: Partial<Omit<Statistics, 'byGroup' | 'byProvince'> & { byGroup: Array<ResolversParentTypes['GroupStatistic']>, byProvince: Array<ResolversParentTypes['ProvinceStatistic']> }>;
  String: Partial<Scalars['String']['output']>;
  SubmitQuoteInput: Partial<SubmitQuoteInput>;
  Ticket: Partial<Ticket>;
  TicketCheck: Partial<Omit<TicketCheck, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> }>;
  UpdateOrganizationInput: Partial<UpdateOrganizationInput>;
  Viewer: ViewerRow;
  Vnd: Partial<Scalars['Vnd']['output']>;
};

export type ApiTokenResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuyerRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['BuyerRequest'] = ResolversParentTypes['BuyerRequest']> = {
  buyer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveryFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveryProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  deliveryTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BuyerRequestLine']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BuyerRequestState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyerRequestConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BuyerRequestConnection'] = ResolversParentTypes['BuyerRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuyerRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuyerRequestEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BuyerRequestEdge'] = ResolversParentTypes['BuyerRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType>;
};

export type BuyerRequestLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['BuyerRequestLine'] = ResolversParentTypes['BuyerRequestLine']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProductGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumStars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  targetPrice?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChainReport'] = ResolversParentTypes['ChainReport']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference']> = {
  description?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  organizer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  participantTypes?: Resolver<Array<ResolversTypes['ParticipantType']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<ConferenceRegistrationsArgs, 'first'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConferenceState'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ErasureReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureReport'] = ResolversParentTypes['ErasureReport']> = {
  erased?: Resolver<Array<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['BilingualText']>, ParentType, ContextType>;
};

export type GroupSchemeResolvers = EnumResolverSignature<{ G2018?: any, G2022?: any }, ResolversTypes['GroupScheme']>;

export type GroupStatisticResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupStatistic'] = ResolversParentTypes['GroupStatistic']> = {
  group?: Resolver<ResolversTypes['ProductGroup'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportIssueResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportIssue'] = ResolversParentTypes['ImportIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ImportIssueSeverity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['ImportIssue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  rowsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsMarked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  authorityPaper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  authorityPaper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mou'] = ResolversParentTypes['Mou']> = {
  articles?: Resolver<Array<ResolversTypes['MouArticle']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MouAct']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MouParty']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MouState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouActResolvers<ContextType = any, ParentType extends ResolversParentTypes['MouAct'] = ResolversParentTypes['MouAct']> = {
  act?: Resolver<ResolversTypes['MouActKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MouArticleResolvers<ContextType = any, ParentType extends ResolversParentTypes['MouArticle'] = ResolversParentTypes['MouArticle']> = {
  heading?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type MouConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MouConnection'] = ResolversParentTypes['MouConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MouEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MouEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MouEdge'] = ResolversParentTypes['MouEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
};

export type MouPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MouParty'] = ResolversParentTypes['MouParty']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatoryTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptQuote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType, RequireFields<MutationAcceptQuoteArgs, 'input'>>;
  actFor?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationActForArgs, 'organizationId'>>;
  addPaper?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationAddPaperArgs, 'input'>>;
  cancelBuyerRequest?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType, RequireFields<MutationCancelBuyerRequestArgs, 'reason' | 'requestId'>>;
  cancelConference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType, RequireFields<MutationCancelConferenceArgs, 'conferenceId'>>;
  changePassword?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeRole?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'membershipId' | 'role'>>;
  closeConference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType, RequireFields<MutationCloseConferenceArgs, 'conferenceId'>>;
  confirmDraftedOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationConfirmDraftedOrganizationArgs, 'organizationId'>>;
  confirmSignUp?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationConfirmSignUpArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['NewApiToken'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  decideOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationDecideOrganizationArgs, 'input'>>;
  declineMou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationDeclineMouArgs, 'mouId' | 'reason'>>;
  draftBuyerRequest?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType, RequireFields<MutationDraftBuyerRequestArgs, 'input'>>;
  draftConference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType, RequireFields<MutationDraftConferenceArgs, 'input'>>;
  draftOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationDraftOrganizationArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'sessionId'>>;
  eraseMe?: Resolver<ResolversTypes['ErasureReport'], ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'password'>>;
  importFile?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType, RequireFields<MutationImportFileArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  logIn?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markAllNotificationsRead?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  markNotificationRead?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationMarkNotificationReadArgs, 'notificationId'>>;
  mergeOrganizations?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'duplicateId' | 'intoId' | 'reason'>>;
  nameSignatory?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationNameSignatoryArgs, 'input'>>;
  openConference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType, RequireFields<MutationOpenConferenceArgs, 'conferenceId'>>;
  publishBuyerRequest?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType, RequireFields<MutationPublishBuyerRequestArgs, 'requestId'>>;
  publishConference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType, RequireFields<MutationPublishConferenceArgs, 'conferenceId'>>;
  registerDelegates?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<MutationRegisterDelegatesArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'membershipId'>>;
  removePaper?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationRemovePaperArgs, 'paperId'>>;
  requestPasswordReset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email'>>;
  requestSigningCode?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationRequestSigningCodeArgs, 'mouId'>>;
  resetPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  restoreOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationRestoreOrganizationArgs, 'organizationId' | 'reason'>>;
  revokeApiToken?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'tokenId'>>;
  revokeInvitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'invitationId'>>;
  sendMou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationSendMouArgs, 'mouId'>>;
  setConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationSetConsentArgs, 'granted' | 'purpose'>>;
  setMyLocale?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationSetMyLocaleArgs, 'locale'>>;
  signMou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationSignMouArgs, 'input'>>;
  signUp?: Resolver<ResolversTypes['SignUpReceipt'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  submitOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationSubmitOrganizationArgs, 'organizationId'>>;
  submitQuote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType, RequireFields<MutationSubmitQuoteArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'organizationId' | 'reason'>>;
  updateOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  voidMou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType, RequireFields<MutationVoidMouArgs, 'mouId' | 'reason'>>;
  withdrawQuote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType, RequireFields<MutationWithdrawQuoteArgs, 'quoteId'>>;
  withdrawRegistration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'registrationId'>>;
};

export type NewApiTokenResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewApiToken'] = ResolversParentTypes['NewApiToken']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiToken' | 'AuditEntry' | 'BuyerRequest' | 'BuyerRequestLine' | 'Conference' | 'ImportRun' | 'Invitation' | 'Match' | 'Membership' | 'Mou' | 'Notification' | 'Organization' | 'OrganizationPaper' | 'ParticipantType' | 'Person' | 'Product' | 'Quote' | 'Recognition' | 'Registration' | 'Session', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['OrganizationContact']>, ParentType, ContextType>;
  currentProvince?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onboarding?: Resolver<ResolversTypes['OnboardingState'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['OrganizationPaper']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationContact'] = ResolversParentTypes['OrganizationContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationPaperResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPaper'] = ResolversParentTypes['OrganizationPaper']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantType'] = ResolversParentTypes['ParticipantType']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  waitlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonalDataEntry'] = ResolversParentTypes['PersonalDataEntry']> = {
  basis?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  currentProvince?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProductGroup']>, ParentType, ContextType, RequireFields<ProductGroupArgs, 'scheme'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType>;
  recognitions?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroup'] = ResolversParentTypes['ProductGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['GroupScheme'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ProvinceScheme'], ParentType, ContextType>;
};

export type ProvinceFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvinceFigure'] = ResolversParentTypes['ProvinceFigure']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  computedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiveStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fourStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedFiveStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  statedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threeStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceSchemeResolvers = EnumResolverSignature<{ P34?: any, P63?: any }, ResolversTypes['ProvinceScheme']>;

export type ProvinceStatisticResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvinceStatistic'] = ResolversParentTypes['ProvinceStatistic']> = {
  byStars?: Resolver<Array<ResolversTypes['StarCount']>, ParentType, ContextType>;
  proposedFiveStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  starsUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  auditChain?: Resolver<ResolversTypes['ChainReport'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  checkTicket?: Resolver<ResolversTypes['TicketCheck'], ParentType, ContextType, RequireFields<QueryCheckTicketArgs, 'conferenceId' | 'token'>>;
  colleagues?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, RequireFields<QueryConferencesArgs, 'first'>>;
  importRuns?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryImportRunsArgs, 'first'>>;
  invitationPreview?: Resolver<Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<QueryInvitationPreviewArgs, 'secret'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<QueryMousArgs, 'first'>>;
  myBuyerRequests?: Resolver<ResolversTypes['BuyerRequestConnection'], ParentType, ContextType, RequireFields<QueryMyBuyerRequestsArgs, 'first'>>;
  myConsents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  myData?: Resolver<Array<ResolversTypes['PersonalDataEntry']>, ParentType, ContextType>;
  myQuotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryMyQuotesArgs, 'first'>>;
  myRegistrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryMyRegistrationsArgs, 'first'>>;
  mySessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>>;
  opportunities?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<QueryOpportunitiesArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  productGroups?: Resolver<Array<ResolversTypes['ProductGroup']>, ParentType, ContextType, RequireFields<QueryProductGroupsArgs, 'scheme'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvincesArgs, 'scheme'>>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'groupScheme' | 'provinceScheme' | 'source'>>;
  team?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  awardReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['BuyerRequest'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuoteState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  leadTimeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  requestLine?: Resolver<ResolversTypes['BuyerRequestLine'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['VatClass'], ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  agreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReconciliationLine']>, ParentType, ContextType>;
  provinces?: Resolver<Array<ResolversTypes['ProvinceFigure']>, ParentType, ContextType>;
};

export type ReconciliationLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReconciliationLine'] = ResolversParentTypes['ReconciliationLine']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  participantType?: Resolver<ResolversTypes['ParticipantType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignUpReceipt'] = ResolversParentTypes['SignUpReceipt']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StarCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StarCount'] = ResolversParentTypes['StarCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  byGroup?: Resolver<Array<ResolversTypes['GroupStatistic']>, ParentType, ContextType>;
  byProvince?: Resolver<Array<ResolversTypes['ProvinceStatistic']>, ParentType, ContextType>;
  byStars?: Resolver<Array<ResolversTypes['StarCount']>, ParentType, ContextType>;
  byState?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  groupUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedFiveStar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  starsUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  qrSvg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['TicketCheck'] = ResolversParentTypes['TicketCheck']> = {
  refusal?: Resolver<Maybe<ResolversTypes['TicketRefusal']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}

export type Resolvers<ContextType = any> = {
  ApiToken?: ApiTokenResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  BuyerRequest?: BuyerRequestResolvers<ContextType>;
  BuyerRequestConnection?: BuyerRequestConnectionResolvers<ContextType>;
  BuyerRequestEdge?: BuyerRequestEdgeResolvers<ContextType>;
  BuyerRequestLine?: BuyerRequestLineResolvers<ContextType>;
  ChainReport?: ChainReportResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ErasureReport?: ErasureReportResolvers<ContextType>;
  GroupScheme?: GroupSchemeResolvers;
  GroupStatistic?: GroupStatisticResolvers<ContextType>;
  ImportIssue?: ImportIssueResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouAct?: MouActResolvers<ContextType>;
  MouArticle?: MouArticleResolvers<ContextType>;
  MouConnection?: MouConnectionResolvers<ContextType>;
  MouEdge?: MouEdgeResolvers<ContextType>;
  MouParty?: MouPartyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewApiToken?: NewApiTokenResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationContact?: OrganizationContactResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationPaper?: OrganizationPaperResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantType?: ParticipantTypeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalDataEntry?: PersonalDataEntryResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductGroup?: ProductGroupResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceFigure?: ProvinceFigureResolvers<ContextType>;
  ProvinceScheme?: ProvinceSchemeResolvers;
  ProvinceStatistic?: ProvinceStatisticResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignUpReceipt?: SignUpReceiptResolvers<ContextType>;
  StarCount?: StarCountResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketCheck?: TicketCheckResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vnd?: GraphQLScalarType;
};

