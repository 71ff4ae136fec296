// Days that lists are filtered and ordered by.
import { Migration } from '@mikro-orm/migrations';

export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index "activity_from_on_index" on "activity" ("from_on")');
  }
}
