import { Migration } from '@mikro-orm/migrations';

export class Migration20261124150240_initial extends Migration {

  override name = 'Migration20261124150240_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entry" ("id" uuid not null, "at" timestamptz(3) not null, "person_id" uuid null, "token_id" uuid null, "organization_id" uuid null, "action" text not null, "subject_type" text not null, "subject_id" uuid not null, "reason" text null, "before" jsonb null, "after" jsonb null, "request_id" text not null, "address" text null, "sequence" int null, "hash" text null, primary key ("id"));`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_sequence_unique" unique ("sequence");`);
    this.addSql(`create index "audit_entry_organization_id_id_index" on "audit_entry" ("organization_id", "id");`);
    this.addSql(`create index "audit_entry_person_id_id_index" on "audit_entry" ("person_id", "id");`);
    this.addSql(`create index "audit_entry_subject_type_subject_id_index" on "audit_entry" ("subject_type", "subject_id");`);
    this.addSql(`create index audit_entry_unchained on audit_entry (id) where sequence is null;`);

    this.addSql(`create table "delivery" ("id" uuid not null, "recipient" text not null, "locale" text not null, "channel" text not null, "type" text not null, "subject_id" uuid not null, "version" uuid not null, "facts" jsonb not null, "path" text not null, "state" text not null default 'QUEUED', "attempts" int not null default 0, "claimed_at" timestamptz(3) null, "claimed_by" int null, "sent_at" timestamptz(3) null, "smtp_response" text null, "last_error" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "delivery" add constraint "delivery_once" unique ("recipient", "type", "subject_id", "version", "channel");`);

    this.addSql(`create table "event_handling" ("event_id" uuid not null, "handler" text not null, "at" timestamptz(3) not null, primary key ("event_id", "handler"));`);

    this.addSql(`create table "group_figure" ("id" uuid not null, "position" int not null, "group_scheme" text not null, "group_code" text not null, "survey_products" int not null, "target_products" int not null, primary key ("id"));`);
    this.addSql(`alter table "group_figure" add constraint "group_figure_group_scheme_group_code_unique" unique ("group_scheme", "group_code");`);

    this.addSql(`create table "import_run" ("id" uuid not null, "kind" text not null, "file_name" text not null, "file_hash" text not null, "created_at" timestamptz(3) not null, "dry_run" boolean not null, "outcome" text not null, "rows_read" int not null, "rows_created" int not null, "rows_updated" int not null, "rows_unchanged" int not null, "rows_marked" int not null, "rows_refused" int not null, "issues" jsonb not null, primary key ("id"));`);

    this.addSql(`create table "mou_counter" ("year" int not null, "last_number" int not null, primary key ("year"));`);

    this.addSql(`create table "organization" ("id" uuid not null, "name" text not null, "name_folded" text not null, "kind" text not null, "capabilities" text[] not null, "state" text not null default 'DRAFT', "state_reason" text null, "province_scheme" text null, "province_code" text null, "address" text null, "tax_code" text null, "phone" text null, "email" text null, "website" text null, "created_at" timestamptz(3) not null, "submitted_at" timestamptz(3) null, "onboarding" text not null default 'SELF', "drafted_by_id" uuid null, "merged_into_id" uuid null, "merged_at" timestamptz(3) null, "leads_on" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "organization_name_folded_index" on "organization" ("name_folded");`);
    this.addSql(`create index "organization_tax_code_index" on "organization" ("tax_code");`);
    this.addSql(`create index "organization_merged_into_id_index" on "organization" ("merged_into_id");`);
    this.addSql(`create unique index organization_tax_code_standing on organization (tax_code) where state in ('SUBMITTED','VERIFIED','SUSPENDED');`);

    this.addSql(`create table "conference" ("id" uuid not null, "organizer_id" uuid not null, "state" text not null default 'DRAFT', "name_vi" text not null, "name_en" text null, "description_vi" text not null, "description_en" text null, "province_scheme" text not null, "province_code" text not null, "venue" text not null, "starts_on" date not null, "ends_on" date not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "conference_organizer_id_index" on "conference" ("organizer_id");`);
    this.addSql(`create index "conference_starts_on_id_index" on "conference" ("starts_on", "id");`);

    this.addSql(`create table "buyer_request" ("id" uuid not null, "buyer_id" uuid not null, "title" text not null, "state" text not null default 'DRAFT', "is_open" boolean generated always as (state = 'PUBLISHED') stored not null, "state_reason" text null, "deadline" timestamptz(3) not null, "delivery_province_code" text not null, "delivery_from" date not null, "delivery_to" date not null, "note" text null, "created_at" timestamptz(3) not null, "published_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "buyer_request_buyer_id_id_index" on "buyer_request" ("buyer_id", "id");`);
    this.addSql(`create index buyer_request_open on buyer_request (deadline) where state = 'PUBLISHED';`);

    this.addSql(`create table "match" ("id" uuid not null, "request_id" uuid not null, "producer_id" uuid not null, "rank" int not null, "score" int not null, "reasons" jsonb not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "match_producer_id_id_index" on "match" ("producer_id", "id");`);
    this.addSql(`alter table "match" add constraint "match_request_id_producer_id_unique" unique ("request_id", "producer_id");`);
    this.addSql(`alter table "match" add constraint "match_request_id_rank_unique" unique ("request_id", "rank");`);

    this.addSql(`create table "buyer_request_line" ("id" uuid not null, "request_id" uuid not null, "position" int not null, "description" text not null, "group_code" text null, "quantity" numeric(18,6) not null, "unit" text not null, "target_price" bigint null, "minimum_stars" int null, primary key ("id"));`);
    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_request_id_position_unique" unique ("request_id", "position");`);

    this.addSql(`create table "api_token" ("id" uuid not null, "organization_id" uuid not null, "name" text not null, "scopes" text[] not null, "prefix" text not null, "secret_hash" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "api_token" add constraint "api_token_prefix_unique" unique ("prefix");`);
    this.addSql(`alter table "api_token" add constraint "api_token_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "organization_paper" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "file_name" text not null, "content_type" text not null, "size" int not null, "file_key" text not null, "hash" text not null, "uploaded_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "organization_paper_organization_id_index" on "organization_paper" ("organization_id");`);
    this.addSql(`alter table "organization_paper" add constraint "organization_paper_file_key_unique" unique ("file_key");`);

    this.addSql(`create table "outbox_event" ("id" uuid not null, "type" text not null, "queue" text not null, "subject_id" uuid not null, "payload" jsonb not null, "request_id" text not null, "created_at" timestamptz(3) not null, "dispatched_at" timestamptz(3) null, "completed_at" timestamptz(3) null, "dead_at" timestamptz(3) null, "last_error" text null, primary key ("id"));`);
    this.addSql(`create index outbox_event_open on outbox_event (id) where completed_at is null and dead_at is null;`);

    this.addSql(`create table "participant_type" ("id" uuid not null, "conference_id" uuid not null, "position" int not null, "name_vi" text not null, "name_en" text null, "capacity" int not null, "confirmed" int not null default 0, "waitlisted" int not null default 0, "last_place" int not null default 0, primary key ("id"));`);
    this.addSql(`alter table "participant_type" add constraint "participant_type_conference_id_position_unique" unique ("conference_id", "position");`);

    this.addSql(`create table "password_reset" ("id" uuid not null, "email" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "password_reset_email_created_at_index" on "password_reset" ("email", "created_at");`);

    this.addSql(`create table "person" ("id" uuid not null, "full_name" text not null, "email" text not null, "password_hash" text not null, "locale" text not null default 'VI', "created_at" timestamptz(3) not null, "erased_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);

    this.addSql(`create table "notification" ("id" uuid not null, "person_id" uuid not null, "type" text not null, "subject_id" uuid not null, "version" uuid not null, "facts" jsonb not null, "path" text not null, "created_at" timestamptz(3) not null, "read_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "notification_newest" on "notification" ("person_id", "id");`);
    this.addSql(`create index "notification_unread" on "notification" ("person_id") where read_at is null;`);
    this.addSql(`alter table "notification" add constraint "notification_once" unique ("person_id", "type", "subject_id", "version");`);

    this.addSql(`create table "membership" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid not null, "role" text not null, "authority_paper" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "membership" add constraint "membership_person_id_organization_id_unique" unique ("person_id", "organization_id");`);

    this.addSql(`create table "invitation" ("id" uuid not null, "organization_id" uuid not null, "email" text not null, "full_name" text not null, "role" text not null, "authority_paper" text null, "invited_by_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create unique index invitation_one_open on invitation (organization_id, email) where accepted_at is null and revoked_at is null;`);

    this.addSql(`create table "consent_decision" ("id" uuid not null, "person_id" uuid not null, "purpose" text not null, "granted" boolean not null, "decided_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "consent_decision_person_id_purpose_id_index" on "consent_decision" ("person_id", "purpose", "id");`);

    this.addSql(`create table "plan_figure" ("id" uuid not null, "position" int not null, "status" text not null, "provinces" int not null, primary key ("id"));`);
    this.addSql(`alter table "plan_figure" add constraint "plan_figure_status_unique" unique ("status");`);

    this.addSql(`create table "product" ("id" uuid not null, "name" text not null, "name_folded" text not null, "search_text" text not null, "producer_id" uuid null, "group_scheme" text null, "group_code" text null, "province_scheme" text not null, "province_code" text not null, "current_province_code" text not null, "remark_codes" text[] not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "product_current_province_code_index" on "product" ("current_province_code");`);
    this.addSql(`create index "product_province_scheme_province_code_index" on "product" ("province_scheme", "province_code");`);
    this.addSql(`create index "product_group_scheme_group_code_index" on "product" ("group_scheme", "group_code");`);

    this.addSql(`create table "match_products" ("id" serial primary key, "match_id" uuid not null, "product_id" uuid not null);`);

    this.addSql(`create table "province_figure" ("id" uuid not null, "position" int not null, "province_scheme" text not null, "province_code" text not null, "five_star" int not null, "proposed_five_star" int not null, "four_star" int not null, "three_star" int not null, "stated_total" int not null, primary key ("id"));`);
    this.addSql(`alter table "province_figure" add constraint "province_figure_province_scheme_province_code_unique" unique ("province_scheme", "province_code");`);

    this.addSql(`create table "quote" ("id" uuid not null, "request_id" uuid not null, "producer_id" uuid not null, "version" int not null, "state" text not null default 'SUBMITTED', "valid_until" date not null, "note" text null, "total" bigint not null, "total_with_vat" bigint not null, "submitted_at" timestamptz(3) not null, "award_reason" text null, primary key ("id"));`);
    this.addSql(`create index "quote_producer_id_id_index" on "quote" ("producer_id", "id");`);
    this.addSql(`create unique index quote_one_standing on quote (request_id, producer_id) where state = 'SUBMITTED';`);
    this.addSql(`create unique index quote_one_awarded on quote (request_id) where state = 'AWARDED';`);
    this.addSql(`alter table "quote" add constraint "quote_request_id_producer_id_version_unique" unique ("request_id", "producer_id", "version");`);

    this.addSql(`create table "mou" ("id" uuid not null, "number" text not null, "title" jsonb not null, "state" text not null default 'DRAFTING', "quote_id" uuid not null, "articles" jsonb not null, "valid_until" date not null, "content_hash" text null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "signed_at" timestamptz(3) null, "document_key" text null, primary key ("id"));`);
    this.addSql(`alter table "mou" add constraint "mou_number_unique" unique ("number");`);
    this.addSql(`alter table "mou" add constraint "mou_quote_id_unique" unique ("quote_id");`);

    this.addSql(`create table "mou_party" ("id" uuid not null, "mou_id" uuid not null, "position" int not null, "organization_id" uuid not null, "organization_name" text not null, "signatory_id" uuid null, "signatory_name" text null, "signatory_title" text null, "authority" text null, "signed_at" timestamptz(3) null, "confirmed_to" text null, primary key ("id"));`);
    this.addSql(`create index "mou_party_organization_id_index" on "mou_party" ("organization_id");`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_mou_id_position_unique" unique ("mou_id", "position");`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_mou_id_organization_id_unique" unique ("mou_id", "organization_id");`);

    this.addSql(`create table "mou_act" ("id" uuid not null, "mou_id" uuid not null, "position" int not null, "at" timestamptz(3) not null, "act" text not null, "person_id" uuid null, "person_name" text not null, "organization_id" uuid null, "organization_name" text not null, "reason" text null, primary key ("id"));`);
    this.addSql(`alter table "mou_act" add constraint "mou_act_mou_id_position_unique" unique ("mou_id", "position");`);

    this.addSql(`create table "quote_line" ("id" uuid not null, "quote_id" uuid not null, "request_line_id" uuid not null, "product_id" uuid not null, "quantity" numeric(18,6) not null, "unit_price" bigint not null, "vat" text not null, "lead_time_days" int not null, primary key ("id"));`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_quote_id_request_line_id_unique" unique ("quote_id", "request_line_id");`);

    this.addSql(`create table "recognition" ("id" uuid not null, "product_id" uuid not null, "product_name" text not null, "act" text not null, "stars" smallint null, "decision_number" text null, "decided_on" date null, "year" smallint null, "issuer" text null, "province_scheme" text not null, "province_code" text not null, "group_scheme" text null, "group_code" text null, "source_url" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "recognition_product_id_index" on "recognition" ("product_id");`);

    this.addSql(`create table "registration" ("id" uuid not null, "conference_id" uuid not null, "participant_type_id" uuid not null, "organization_id" uuid not null, "full_name" text not null, "email" text not null, "state" text not null, "place" int not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "registration_conference_id_participant_type_id_place_index" on "registration" ("conference_id", "participant_type_id", "place");`);
    this.addSql(`create index "registration_organization_id_created_at_id_index" on "registration" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "registration_waiting" on "registration" ("participant_type_id", "place") where state = 'WAITLISTED';`);
    this.addSql(`alter table "registration" add constraint "registration_participant_type_id_place_unique" unique ("participant_type_id", "place");`);
    this.addSql(`create unique index "registration_one_live" on "registration" ("conference_id", "email") where state <> 'WITHDRAWN';`);

    this.addSql(`create table "session" ("id" uuid not null, "token_hash" text not null, "person_id" uuid not null, "membership_id" uuid null, "device" text not null default '—', "address" text null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "signing_code" ("id" uuid not null, "mou_id" uuid not null, "party_id" uuid not null, "person_id" uuid not null, "content_hash" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "wrong_tries" int not null default 0, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "signing_code_party_id_created_at_index" on "signing_code" ("party_id", "created_at");`);

    this.addSql(`create table "sign_up" ("id" uuid not null, "email" text not null, "full_name" text not null, "password_hash" text not null, "locale" text not null, "organization" jsonb not null, "wrong_codes" int not null default 0, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "sign_up_email_index" on "sign_up" ("email");`);

    this.addSql(`create table "stated_total" ("id" uuid not null, "position" int not null, "key" text not null, "value" numeric not null, primary key ("id"));`);
    this.addSql(`alter table "stated_total" add constraint "stated_total_key_unique" unique ("key");`);

    this.addSql(`create table "throttle" ("key" text not null, "attempts" int not null, "until" timestamptz(3) not null, primary key ("key"));`);

    this.addSql(`alter table "delivery" add constraint "delivery_sent_has_answer" check (state <> 'SENT' or (sent_at is not null and smtp_response is not null));`);
    this.addSql(`alter table "delivery" add constraint "delivery_sending_is_claimed" check (state <> 'SENDING' or claimed_at is not null);`);
    this.addSql(`alter table "delivery" add constraint "delivery_dead_has_reason" check (state <> 'DEAD' or last_error is not null);`);
    this.addSql(`alter table "delivery" add constraint "delivery_locale_check" check ("locale" in ('VI', 'EN'));`);
    this.addSql(`alter table "delivery" add constraint "delivery_channel_check" check ("channel" in ('MAIL'));`);
    this.addSql(`alter table "delivery" add constraint "delivery_state_check" check ("state" in ('QUEUED', 'SENDING', 'RETRY', 'SENT', 'DEAD'));`);

    this.addSql(`alter table "group_figure" add constraint "group_figure_counts" check (survey_products >= 0 and target_products >= 0);`);
    this.addSql(`alter table "group_figure" add constraint "group_figure_group_scheme_check" check ("group_scheme" in ('2018', '2022'));`);

    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('REGISTER', 'STATED_TOTALS', 'GROUP_FIGURES', 'PLAN_FIGURES', 'PRODUCTS'));`);
    this.addSql(`alter table "import_run" add constraint "import_run_outcome_check" check ("outcome" in ('CHECKED', 'LOADED', 'UNCHANGED', 'REFUSED'));`);

    this.addSql(`alter table "organization" add constraint "organization_drafted_by_id_foreign" foreign key ("drafted_by_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_merged_into_id_foreign" foreign key ("merged_into_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_capabilities" check (capabilities <@ array['BUYER','PRODUCER','ORGANIZER','OFFICER','EXPERT','ADMINISTRATOR']::text[]);`);
    this.addSql(`alter table "organization" add constraint "organization_refusal_has_reason" check (state <> 'REFUSED' or state_reason is not null);`);
    this.addSql(`alter table "organization" add constraint "organization_merged_leads_on" check ((state = 'MERGED') = (merged_into_id is not null) and merged_into_id is distinct from id);`);
    this.addSql(`alter table "organization" add constraint "organization_assisted_has_drafter" check ((onboarding = 'SELF') = (drafted_by_id is null));`);
    this.addSql(`alter table "organization" add constraint "organization_kind_check" check ("kind" in ('ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD_BUSINESS', 'COMMUNITY_BOARD', 'DISTRIBUTOR', 'SUPERMARKET_SYSTEM', 'POINT_OF_SALE', 'DEPARTMENT', 'EXPERT_BODY'));`);
    this.addSql(`alter table "organization" add constraint "organization_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED', 'MERGED'));`);
    this.addSql(`alter table "organization" add constraint "organization_province_scheme_check" check ("province_scheme" in ('63', '34'));`);
    this.addSql(`alter table "organization" add constraint "organization_onboarding_check" check ("onboarding" in ('SELF', 'ASSISTED_DRAFT', 'ASSISTED_CONFIRMED'));`);

    this.addSql(`alter table "conference" add constraint "conference_organizer_id_foreign" foreign key ("organizer_id") references "organization" ("id");`);
    this.addSql(`alter table "conference" add constraint "conference_days" check (ends_on >= starts_on);`);
    this.addSql(`alter table "conference" add constraint "conference_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'CANCELLED'));`);
    this.addSql(`alter table "conference" add constraint "conference_province_scheme_check" check ("province_scheme" in ('63', '34'));`);

    this.addSql(`alter table "buyer_request" add constraint "buyer_request_buyer_id_foreign" foreign key ("buyer_id") references "organization" ("id");`);
    this.addSql(`alter table "buyer_request" add constraint "buyer_request_delivery" check (delivery_from <= delivery_to);`);
    this.addSql(`alter table "buyer_request" add constraint "buyer_request_end_has_reason" check (state not in ('CANCELLED', 'NO_AWARD') or state_reason is not null);`);
    this.addSql(`alter table "buyer_request" add constraint "buyer_request_published_at" check (published_at is not null or state in ('DRAFT', 'CANCELLED'));`);
    this.addSql(`alter table "buyer_request" add constraint "buyer_request_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'CLOSED', 'AWARDED', 'NO_AWARD', 'CANCELLED'));`);

    this.addSql(`alter table "match" add constraint "match_request_id_foreign" foreign key ("request_id") references "buyer_request" ("id");`);
    this.addSql(`alter table "match" add constraint "match_producer_id_foreign" foreign key ("producer_id") references "organization" ("id");`);
    this.addSql(`alter table "match" add constraint "match_score" check (score between 0 and 100);`);

    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_request_id_foreign" foreign key ("request_id") references "buyer_request" ("id");`);
    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_quantity" check (quantity > 0);`);
    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_target_price" check (target_price > 0);`);
    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_stars" check (minimum_stars between 3 and 5);`);
    this.addSql(`alter table "buyer_request_line" add constraint "buyer_request_line_unit_check" check ("unit" in ('KGM', 'GRM', 'MGM', 'HGM', 'DTN', 'TNE', 'LTR', 'MLT', 'HLT', 'MTQ', 'MTR', 'CMT', 'MTK', 'H87', 'C62', 'SET', 'PR', 'NIU', 'XBX', 'XCT', 'XCR', 'XBG', 'XSA', 'XPK', 'XBO', 'XJR', 'XCA', 'XTB', 'XTU', 'XBH', 'XBK', 'XRO', 'XPX'));`);

    this.addSql(`alter table "api_token" add constraint "api_token_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "api_token" add constraint "api_token_has_scope" check (cardinality(scopes) > 0);`);
    this.addSql(`alter table "api_token" add constraint "api_token_scopes_check" check ("scopes" <@ array['READ'::text, 'TRADE'::text]);`);

    this.addSql(`alter table "organization_paper" add constraint "organization_paper_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "organization_paper" add constraint "organization_paper_kind_check" check ("kind" in ('BUSINESS_REGISTRATION', 'TAX_REGISTRATION', 'AUTHORITY', 'FOOD_SAFETY', 'OTHER'));`);

    this.addSql(`alter table "participant_type" add constraint "participant_type_conference_id_foreign" foreign key ("conference_id") references "conference" ("id");`);
    this.addSql(`alter table "participant_type" add constraint "participant_type_capacity" check (capacity between 1 and 100000);`);
    this.addSql(`alter table "participant_type" add constraint "participant_type_never_oversold" check (confirmed between 0 and capacity);`);
    this.addSql(`alter table "participant_type" add constraint "participant_type_no_seat_lost" check (waitlisted = 0 or (waitlisted > 0 and confirmed = capacity));`);

    this.addSql(`alter table "person" add constraint "person_locale_check" check ("locale" in ('VI', 'EN'));`);

    this.addSql(`alter table "notification" add constraint "notification_person_id_foreign" foreign key ("person_id") references "person" ("id");`);

    this.addSql(`alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_signatory_has_authority" check (role <> 'SIGNATORY' or authority_paper is not null);`);
    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'));`);

    this.addSql(`alter table "invitation" add constraint "invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_signatory_has_authority" check (role <> 'SIGNATORY' or authority_paper is not null);`);
    this.addSql(`alter table "invitation" add constraint "invitation_role_check" check ("role" in ('OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'));`);

    this.addSql(`alter table "consent_decision" add constraint "consent_decision_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "consent_decision" add constraint "consent_decision_purpose_check" check ("purpose" in ('SHOW_CONTACT_TO_PARTNERS', 'NEWS_BY_MAIL', 'SHOW_NAME_IN_DIRECTORY'));`);

    this.addSql(`alter table "plan_figure" add constraint "plan_figure_count" check (provinces >= 0);`);
    this.addSql(`alter table "plan_figure" add constraint "plan_figure_status_check" check ("status" in ('plan_only', 'scheme_only', 'plan_and_scheme', 'not_yet_approved'));`);

    this.addSql(`alter table "product" add constraint "product_producer_id_foreign" foreign key ("producer_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "product" add constraint "product_group_scheme_check" check ("group_scheme" in ('2018', '2022'));`);
    this.addSql(`alter table "product" add constraint "product_province_scheme_check" check ("province_scheme" in ('63', '34'));`);

    this.addSql(`alter table "match_products" add constraint "match_products_match_id_foreign" foreign key ("match_id") references "match" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "match_products" add constraint "match_products_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "province_figure" add constraint "province_figure_counts" check (five_star >= 0 and proposed_five_star >= 0 and four_star >= 0 and three_star >= 0 and stated_total >= 0);`);
    this.addSql(`alter table "province_figure" add constraint "province_figure_province_scheme_check" check ("province_scheme" in ('63', '34'));`);

    this.addSql(`alter table "quote" add constraint "quote_request_id_foreign" foreign key ("request_id") references "buyer_request" ("id");`);
    this.addSql(`alter table "quote" add constraint "quote_producer_id_foreign" foreign key ("producer_id") references "organization" ("id");`);
    this.addSql(`alter table "quote" add constraint "quote_award_has_reason" check ((state = 'AWARDED') = (award_reason is not null));`);
    this.addSql(`alter table "quote" add constraint "quote_state_check" check ("state" in ('SUBMITTED', 'WITHDRAWN', 'SUPERSEDED', 'AWARDED', 'REJECTED'));`);

    this.addSql(`alter table "mou" add constraint "mou_quote_id_foreign" foreign key ("quote_id") references "quote" ("id");`);
    this.addSql(`alter table "mou" add constraint "mou_frozen_when_sent" check ((content_hash is null) = (sent_at is null) and (state <> 'DRAFTING' or content_hash is null) and (state in ('DRAFTING', 'VOIDED') or content_hash is not null));`);
    this.addSql(`alter table "mou" add constraint "mou_signed_at" check ((state = 'SIGNED') = (signed_at is not null));`);
    this.addSql(`alter table "mou" add constraint "mou_state_check" check ("state" in ('DRAFTING', 'SENT', 'PARTLY_SIGNED', 'SIGNED', 'DECLINED', 'VOIDED'));`);

    this.addSql(`alter table "mou_party" add constraint "mou_party_mou_id_foreign" foreign key ("mou_id") references "mou" ("id");`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_signatory_id_foreign" foreign key ("signatory_id") references "person" ("id") on delete restrict;`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_signatory_whole" check (num_nonnulls(signatory_id, signatory_name, signatory_title, authority) in (0, 4));`);
    this.addSql(`alter table "mou_party" add constraint "mou_party_signature_whole" check (num_nonnulls(signed_at, confirmed_to) in (0, 2) and (signed_at is null or signatory_id is not null));`);

    this.addSql(`alter table "mou_act" add constraint "mou_act_mou_id_foreign" foreign key ("mou_id") references "mou" ("id");`);
    this.addSql(`alter table "mou_act" add constraint "mou_act_act_check" check ("act" in ('DRAFTED', 'SIGNATORY_NAMED', 'SENT', 'CODE_SENT', 'SIGNED', 'DECLINED', 'VOIDED'));`);

    this.addSql(`alter table "quote_line" add constraint "quote_line_quote_id_foreign" foreign key ("quote_id") references "quote" ("id");`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_request_line_id_foreign" foreign key ("request_line_id") references "buyer_request_line" ("id");`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_product_id_foreign" foreign key ("product_id") references "product" ("id");`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_quantity" check (quantity > 0);`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_unit_price" check (unit_price > 0);`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_lead_time" check (lead_time_days between 0 and 365);`);
    this.addSql(`alter table "quote_line" add constraint "quote_line_vat_check" check ("vat" in ('NOT_TAXED', 'VAT_0', 'VAT_5', 'VAT_8', 'VAT_10'));`);

    this.addSql(`alter table "recognition" add constraint "recognition_stars" check (stars between 3 and 5);`);
    this.addSql(`alter table "recognition" add constraint "recognition_stars_of_act" check (stars is null or act in ('RECOGNISED', 'REVOKED'));`);
    this.addSql(`alter table "recognition" add constraint "recognition_year_of_day" check (decided_on is null or year = extract(year from decided_on));`);
    this.addSql(`alter table "recognition" add constraint "recognition_act_check" check ("act" in ('PROPOSED_FIVE_STAR', 'REFUSED', 'RECOGNISED', 'REVOKED'));`);
    this.addSql(`alter table "recognition" add constraint "recognition_province_scheme_check" check ("province_scheme" in ('63', '34'));`);
    this.addSql(`alter table "recognition" add constraint "recognition_group_scheme_check" check ("group_scheme" in ('2018', '2022'));`);

    this.addSql(`alter table "registration" add constraint "registration_conference_id_foreign" foreign key ("conference_id") references "conference" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_participant_type_id_foreign" foreign key ("participant_type_id") references "participant_type" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_state_check" check ("state" in ('CONFIRMED', 'WAITLISTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "session" add constraint "session_membership_id_foreign" foreign key ("membership_id") references "membership" ("id") on delete set null;`);

    this.addSql(`alter table "signing_code" add constraint "signing_code_mou_id_foreign" foreign key ("mou_id") references "mou" ("id");`);
    this.addSql(`alter table "signing_code" add constraint "signing_code_party_id_foreign" foreign key ("party_id") references "mou_party" ("id");`);
    this.addSql(`alter table "signing_code" add constraint "signing_code_person_id_foreign" foreign key ("person_id") references "person" ("id");`);

    this.addSql(`alter table "sign_up" add constraint "sign_up_locale_check" check ("locale" in ('VI', 'EN'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organization" drop constraint "organization_drafted_by_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_merged_into_id_foreign";`);
    this.addSql(`alter table "conference" drop constraint "conference_organizer_id_foreign";`);
    this.addSql(`alter table "buyer_request" drop constraint "buyer_request_buyer_id_foreign";`);
    this.addSql(`alter table "match" drop constraint "match_producer_id_foreign";`);
    this.addSql(`alter table "api_token" drop constraint "api_token_organization_id_foreign";`);
    this.addSql(`alter table "organization_paper" drop constraint "organization_paper_organization_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_organization_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_organization_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_producer_id_foreign";`);
    this.addSql(`alter table "quote" drop constraint "quote_producer_id_foreign";`);
    this.addSql(`alter table "mou_party" drop constraint "mou_party_organization_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_organization_id_foreign";`);
    this.addSql(`alter table "participant_type" drop constraint "participant_type_conference_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_conference_id_foreign";`);
    this.addSql(`alter table "match" drop constraint "match_request_id_foreign";`);
    this.addSql(`alter table "buyer_request_line" drop constraint "buyer_request_line_request_id_foreign";`);
    this.addSql(`alter table "quote" drop constraint "quote_request_id_foreign";`);
    this.addSql(`alter table "match_products" drop constraint "match_products_match_id_foreign";`);
    this.addSql(`alter table "quote_line" drop constraint "quote_line_request_line_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_participant_type_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_person_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_invited_by_id_foreign";`);
    this.addSql(`alter table "consent_decision" drop constraint "consent_decision_person_id_foreign";`);
    this.addSql(`alter table "mou_party" drop constraint "mou_party_signatory_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_person_id_foreign";`);
    this.addSql(`alter table "signing_code" drop constraint "signing_code_person_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_membership_id_foreign";`);
    this.addSql(`alter table "match_products" drop constraint "match_products_product_id_foreign";`);
    this.addSql(`alter table "quote_line" drop constraint "quote_line_product_id_foreign";`);
    this.addSql(`alter table "mou" drop constraint "mou_quote_id_foreign";`);
    this.addSql(`alter table "quote_line" drop constraint "quote_line_quote_id_foreign";`);
    this.addSql(`alter table "mou_party" drop constraint "mou_party_mou_id_foreign";`);
    this.addSql(`alter table "mou_act" drop constraint "mou_act_mou_id_foreign";`);
    this.addSql(`alter table "signing_code" drop constraint "signing_code_mou_id_foreign";`);
    this.addSql(`alter table "signing_code" drop constraint "signing_code_party_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "delivery" cascade;`);
    this.addSql(`drop table if exists "event_handling" cascade;`);
    this.addSql(`drop table if exists "group_figure" cascade;`);
    this.addSql(`drop table if exists "import_run" cascade;`);
    this.addSql(`drop table if exists "mou_counter" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "conference" cascade;`);
    this.addSql(`drop table if exists "buyer_request" cascade;`);
    this.addSql(`drop table if exists "match" cascade;`);
    this.addSql(`drop table if exists "buyer_request_line" cascade;`);
    this.addSql(`drop table if exists "api_token" cascade;`);
    this.addSql(`drop table if exists "organization_paper" cascade;`);
    this.addSql(`drop table if exists "outbox_event" cascade;`);
    this.addSql(`drop table if exists "participant_type" cascade;`);
    this.addSql(`drop table if exists "password_reset" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "notification" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "consent_decision" cascade;`);
    this.addSql(`drop table if exists "plan_figure" cascade;`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop table if exists "match_products" cascade;`);
    this.addSql(`drop table if exists "province_figure" cascade;`);
    this.addSql(`drop table if exists "quote" cascade;`);
    this.addSql(`drop table if exists "mou" cascade;`);
    this.addSql(`drop table if exists "mou_party" cascade;`);
    this.addSql(`drop table if exists "mou_act" cascade;`);
    this.addSql(`drop table if exists "quote_line" cascade;`);
    this.addSql(`drop table if exists "recognition" cascade;`);
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "signing_code" cascade;`);
    this.addSql(`drop table if exists "sign_up" cascade;`);
    this.addSql(`drop table if exists "stated_total" cascade;`);
    this.addSql(`drop table if exists "throttle" cascade;`);
  }

}
