// Days that lists are filtered and ordered by.
import { Migration } from '@mikro-orm/migrations';

export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index "lead_submitted_at_index" on "lead" ("submitted_at")');
    this.addSql('create index "public_interest_case_filed_on_index" on "public_interest_case" ("filed_on")');
    this.addSql(
      'create index "procuratorial_recommendation_served_on_index" on "procuratorial_recommendation" ("served_on")',
    );
  }
}
