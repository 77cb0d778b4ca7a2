import { Migration } from '@mikro-orm/migrations';

/** A memorandum is unalterable in the database itself, whoever holds the connection. */
export class Migration20261124200005_agreement_rules extends Migration {
  override up(): void {
    this.#memorandum();
    this.#parties();
    this.#records();
  }

  /** Content is frozen with its hash; after the end nothing changes but where the document lies, and that once. */
  #memorandum(): void {
    this.addSql(`
      create function mou_is_frozen() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) = to_jsonb(old) then return new; end if;
        if new.id <> old.id or new.number <> old.number or new.quote_id <> old.quote_id or new.created_at <> old.created_at then
          raise exception 'a memorandum keeps its number and its quote';
        end if;
        if old.document_key is not null and new.document_key is distinct from old.document_key then
          raise exception 'the document of % is kept already', old.number;
        end if;
        if old.state in ('SIGNED', 'DECLINED', 'VOIDED') and to_jsonb(new) - 'document_key' <> to_jsonb(old) - 'document_key' then
          raise exception 'memorandum % is at its end', old.number;
        end if;
        if old.content_hash is not null and (new.content_hash, new.title, new.articles, new.valid_until, new.sent_at)
          is distinct from (old.content_hash, old.title, old.articles, old.valid_until, old.sent_at) then
          raise exception 'the content of memorandum % is frozen', old.number;
        end if;
        if old.content_hash is null and new.content_hash is not null and (
          select count(*) < 2 or count(*) <> count(signatory_id) from mou_party where mou_id = new.id) then
          raise exception 'memorandum % is sent with two parties or more, each with a signatory', old.number;
        end if;
        if new.state = 'SIGNED' and exists (select 1 from mou_party where mou_id = new.id and signed_at is null) then
          raise exception 'memorandum % is signed when every party has signed', old.number;
        end if;
        return new;
      end $$`);
    this.addSql('create trigger mou_frozen before update on mou for each row execute function mou_is_frozen()');
  }

  /**
   * Parties and signatories are content. The memorandum's row is locked for the look at it, so that a party cannot slip
   * past while another transaction freezes the content.
   */
  #parties(): void {
    this.addSql(`
      create function mou_party_is_frozen() returns trigger language plpgsql as $$
      declare memorandum mou;
      begin
        select * into memorandum from mou where id = new.mou_id for share;
        if tg_op = 'UPDATE' then
          if to_jsonb(new) = to_jsonb(old) then return new; end if;
          if new.mou_id <> old.mou_id then raise exception 'a party stays with its memorandum'; end if;
          if old.signed_at is not null then raise exception 'a signature is never changed'; end if;
        end if;
        if memorandum.content_hash is null then
          if new.signed_at is not null then raise exception 'what is not frozen cannot be signed'; end if;
          return new;
        end if;
        if tg_op = 'INSERT' or to_jsonb(new) - array['signed_at', 'confirmed_to'] <> to_jsonb(old) - array['signed_at', 'confirmed_to'] then
          raise exception 'the parties of memorandum % are frozen', memorandum.number;
        end if;
        if memorandum.state not in ('SENT', 'PARTLY_SIGNED') then
          raise exception 'memorandum % takes no signatures', memorandum.number;
        end if;
        return new;
      end $$`);
    this.addSql('create trigger mou_party_frozen before insert or update on mou_party for each row execute function mou_party_is_frozen()');
  }

  /** History is append-only, codes only count up and are used once, and nothing of all this is deleted. */
  #records(): void {
    this.addSql(`
      create function mou_record_is_kept() returns trigger language plpgsql as $$
      begin raise exception 'records of memoranda are kept: % on %', tg_op, tg_table_name; end $$`);
    this.addSql('create trigger mou_act_append_only before update on mou_act for each row execute function mou_record_is_kept()');
    this.addSql(`
      create function signing_code_counts_up() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array['wrong_tries', 'used_at'] <> to_jsonb(old) - array['wrong_tries', 'used_at']
          or new.wrong_tries < old.wrong_tries
          or old.used_at is not null and new.used_at is distinct from old.used_at then
          raise exception 'a signing code only counts up and is used once';
        end if;
        return new;
      end $$`);
    this.addSql('create trigger signing_code_counts_up before update on signing_code for each row execute function signing_code_counts_up()');
    for (const table of ['mou', 'mou_party', 'mou_act', 'signing_code']) {
      this.addSql(`create trigger ${table}_kept before delete on ${table} for each row execute function mou_record_is_kept()`);
      this.addSql(`create trigger ${table}_not_emptied before truncate on ${table} for each statement execute function mou_record_is_kept()`);
    }
  }
}
