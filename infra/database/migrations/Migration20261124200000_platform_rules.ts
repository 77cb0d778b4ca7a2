import { Migration } from '@mikro-orm/migrations';

/** What the entities cannot say: the extension, the append-only audit trail, and the outbox's call to the relay. */
export class Migration20261124200000_platform_rules extends Migration {
  override up(): void {
    this.addSql('create extension if not exists unaccent');
    this.addSql(`
      create function audit_entry_is_append_only() returns trigger language plpgsql as $$
      begin
        -- the one change an entry goes through: it gets its place in the chain
        if tg_op = 'UPDATE' and old.sequence is null and new.sequence is not null and new.hash is not null
           and to_jsonb(new) - 'sequence' - 'hash' = to_jsonb(old) - 'sequence' - 'hash' then
          return new;
        end if;
        raise exception 'the audit trail is append-only';
      end $$`);
    this.addSql('create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function audit_entry_is_append_only()');
    this.addSql(`
      create function outbox_event_notify() returns trigger language plpgsql as $$
      begin perform pg_notify('outbox', ''); return null; end $$`);
    this.addSql('create trigger outbox_event_notify after insert on outbox_event for each statement execute function outbox_event_notify()');
  }
}
