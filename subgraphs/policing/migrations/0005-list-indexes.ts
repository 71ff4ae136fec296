// Days that lists are filtered and ordered by.
import { Migration } from '@mikro-orm/migrations';

export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index "dispute_occurred_on_index" on "dispute" ("occurred_on")');
  }
}
