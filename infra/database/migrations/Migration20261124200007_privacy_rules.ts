import { Migration } from '@mikro-orm/migrations';

/** Consents are proof of what somebody agreed to and when: decisions are added, never changed or taken away. */
export class Migration20261124200007_privacy_rules extends Migration {
  override up(): void {
    this.addSql(`
      create function consent_decision_is_append_only() returns trigger language plpgsql as $$
      begin raise exception 'decisions about consent are append-only'; end $$`);
    this.addSql('create trigger consent_decision_append_only before update or delete on consent_decision for each row execute function consent_decision_is_append_only()');
  }

  override down(): void {
    this.addSql('drop trigger consent_decision_append_only on consent_decision');
    this.addSql('drop function consent_decision_is_append_only');
  }
}
