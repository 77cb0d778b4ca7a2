import { Migration } from '@mikro-orm/migrations';

/** A registration and its participant type belong to the same conference, whatever the code above them does. */
export class Migration20261124200004_conference_rules extends Migration {
  override up(): void {
    this.addSql('alter table participant_type add constraint participant_type_of_conference unique (id, conference_id)');
    this.addSql(
      `alter table registration add constraint registration_type_of_conference
         foreign key (participant_type_id, conference_id) references participant_type (id, conference_id)`,
    );
  }

  override down(): void {
    this.addSql('alter table registration drop constraint registration_type_of_conference');
    this.addSql('alter table participant_type drop constraint participant_type_of_conference');
  }
}
