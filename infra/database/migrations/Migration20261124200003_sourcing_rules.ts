import { Migration } from '@mikro-orm/migrations';

/** A version of a quote is what the producer offered: its content cannot be changed or taken away afterwards, not even by SQL. */
export class Migration20261124200003_sourcing_rules extends Migration {
  override up(): void {
    this.addSql(`
      create function quote_is_immutable() returns trigger language plpgsql as $$
      begin
        if (old.request_id, old.version, old.valid_until, old.note, old.total, old.total_with_vat, old.submitted_at)
           is distinct from
           (new.request_id, new.version, new.valid_until, new.note, new.total, new.total_with_vat, new.submitted_at)
           -- a quote follows a duplicate to the organization that it was merged into, and no other
           or new.producer_id <> old.producer_id
             and not exists (select from organization where id = old.producer_id and merged_into_id = new.producer_id) then
          raise exception 'a version of a quote is never changed';
        end if;
        return new;
      end $$;
      create trigger quote_is_immutable before update on quote for each row execute function quote_is_immutable();
      create function quote_line_is_immutable() returns trigger language plpgsql as $$
      begin
        raise exception 'a line of a quote is never changed';
      end $$;
      create trigger quote_line_is_immutable before update or delete on quote_line for each row execute function quote_line_is_immutable();
    `);
  }

  override down(): void {
    this.addSql('drop trigger quote_is_immutable on quote; drop function quote_is_immutable();');
    this.addSql('drop trigger quote_line_is_immutable on quote_line; drop function quote_line_is_immutable();');
  }
}
