// A lead learns which activity it came of; its history follows the table's new shape.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

export class LeadsOfActivities extends Migration {
  override up(): void {
    this.addSql('alter table "lead" add "activity_id" text null');
    this.addSql('create index "lead_activity_id_index" on "lead" ("activity_id")');
    this.addSql(trackHistory('lead'));
  }
}
