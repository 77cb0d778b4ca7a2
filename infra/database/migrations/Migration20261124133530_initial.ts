import { Migration } from '@mikro-orm/migrations';

export class Migration20261124133530_initial extends Migration {

  override name = 'Migration20261124133530_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entry" ("id" uuid not null, "at" timestamptz(3) not null, "person_id" uuid null, "organization_id" uuid null, "action" text not null, "subject_type" text not null, "subject_id" uuid not null, "reason" text null, "before" jsonb null, "after" jsonb null, "request_id" text not null, primary key ("id"));`);
    this.addSql(`create index "audit_entry_subject_type_subject_id_index" on "audit_entry" ("subject_type", "subject_id");`);

    this.addSql(`create table "event_handling" ("event_id" uuid not null, "handler" text not null, "at" timestamptz(3) not null, primary key ("event_id", "handler"));`);

    this.addSql(`create table "organization" ("id" uuid not null, "name" text not null, "name_folded" text not null, "kind" text not null, "capabilities" text[] not null, "state" text not null default 'DRAFT', "state_reason" text null, "province_scheme" text null, "province_code" text null, "address" text null, "tax_code" text null, "phone" text null, "email" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "organization_name_folded_index" on "organization" ("name_folded");`);
    this.addSql(`alter table "organization" add constraint "organization_tax_code_unique" unique ("tax_code");`);

    this.addSql(`create table "outbox_event" ("id" uuid not null, "type" text not null, "queue" text not null, "subject_id" uuid not null, "payload" jsonb not null, "request_id" text not null, "created_at" timestamptz(3) not null, "dispatched_at" timestamptz(3) null, "completed_at" timestamptz(3) null, "dead_at" timestamptz(3) null, "last_error" text null, primary key ("id"));`);
    this.addSql(`create index outbox_event_open on outbox_event (id) where completed_at is null and dead_at is null;`);

    this.addSql(`create table "person" ("id" uuid not null, "full_name" text not null, "email" text not null, "password_hash" text not null, "locale" text not null default 'VI', "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);

    this.addSql(`create table "membership" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid not null, "role" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "membership" add constraint "membership_person_id_organization_id_unique" unique ("person_id", "organization_id");`);

    this.addSql(`create table "session" ("id" uuid not null, "token_hash" text not null, "person_id" uuid not null, "membership_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "sign_up" ("id" uuid not null, "email" text not null, "full_name" text not null, "password_hash" text not null, "locale" text not null, "organization" jsonb not null, "wrong_codes" int not null default 0, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "sign_up_email_index" on "sign_up" ("email");`);

    this.addSql(`alter table "organization" add constraint "organization_capabilities" check (capabilities <@ array['BUYER','PRODUCER','ORGANIZER','OFFICER','EXPERT','ADMINISTRATOR']::text[]);`);
    this.addSql(`alter table "organization" add constraint "organization_refusal_has_reason" check (state <> 'REFUSED' or state_reason is not null);`);
    this.addSql(`alter table "organization" add constraint "organization_kind_check" check ("kind" in ('ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD_BUSINESS', 'COMMUNITY_BOARD', 'DISTRIBUTOR', 'SUPERMARKET_SYSTEM', 'POINT_OF_SALE', 'DEPARTMENT', 'EXPERT_BODY'));`);
    this.addSql(`alter table "organization" add constraint "organization_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED'));`);
    this.addSql(`alter table "organization" add constraint "organization_province_scheme_check" check ("province_scheme" in ('63', '34'));`);

    this.addSql(`alter table "person" add constraint "person_locale_check" check ("locale" in ('VI', 'EN'));`);

    this.addSql(`alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'));`);

    this.addSql(`alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "session" add constraint "session_membership_id_foreign" foreign key ("membership_id") references "membership" ("id") on delete set null;`);

    this.addSql(`alter table "sign_up" add constraint "sign_up_locale_check" check ("locale" in ('VI', 'EN'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "membership" drop constraint "membership_organization_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_person_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_membership_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "event_handling" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "outbox_event" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "sign_up" cascade;`);
  }

}
