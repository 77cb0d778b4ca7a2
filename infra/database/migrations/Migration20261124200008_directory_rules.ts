import { Migration } from '@mikro-orm/migrations';

/** What follows an organization that is merged into another. */
export class Migration20261124200008_directory_rules extends Migration {
  override up(): void {
    /*
     * Every foreign key to organization, read from the catalogue: a table that a domain adds later is not forgotten. All
     * rows of a reference follow in one statement; where one of them may not (a unique constraint, a trigger that keeps
     * it) the rows are tried one by one, and what may not follow stays with the duplicate, which leads on. Any other
     * error ends the merge.
     */
    this.addSql(`
      create function organization_references_follow(duplicate uuid, stays uuid)
      returns table (reference text, followed int, kept int) language plpgsql as $$
      declare
        ref record;
        row_id uuid;
        command text;
      begin
        for ref in
          select con.conrelid::regclass as tab, att.attname as col
          from pg_constraint con join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
          where con.contype = 'f' and con.confrelid = 'organization'::regclass and cardinality(con.conkey) = 1
            and not (con.conrelid = 'organization'::regclass and att.attname = 'merged_into_id')
          order by 1, 2
        loop
          reference := ref.tab || '.' || ref.col;
          kept := 0;
          command := format('update %s set %I = $1 where %I = $2', ref.tab, ref.col, ref.col);
          begin
            execute command using stays, duplicate;
            get diagnostics followed = row_count;
          exception when unique_violation or exclusion_violation or raise_exception then
            followed := 0;
            for row_id in execute format('select id from %s where %I = $1', ref.tab, ref.col) using duplicate loop
              begin
                execute command || ' and id = $3' using stays, duplicate, row_id;
                followed := followed + 1;
              exception when unique_violation or exclusion_violation or raise_exception then
                kept := kept + 1;
              end;
            end loop;
          end;
          if followed > 0 or kept > 0 then return next; end if;
        end loop;
      end $$`);
  }

  override down(): void {
    this.addSql('drop function organization_references_follow(uuid, uuid)');
  }
}
