// A patrol report learns which lead it became; nothing in the graph tells it.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

export class B1Gaps extends Migration {
  override up(): void {
    this.addSql('alter table "patrol_report" add "lead_id" text null');
    this.addSql('create index "patrol_report_lead_id_index" on "patrol_report" ("lead_id")');
    this.addSql(trackHistory('patrol_report'));
  }
}
