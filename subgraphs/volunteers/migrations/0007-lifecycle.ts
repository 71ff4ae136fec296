// What happens to rows is kept, with keys that make a request count once; rows may be entered by work in the graph.
import { LIFECYCLE_TABLES } from '@jinyun/kit/lifecycle/tables';
import { ALLOW_RECORDED } from '@jinyun/kit/provenance';
import { Migration } from '@mikro-orm/migrations';

export class Lifecycle extends Migration {
  override up(): void {
    for (const statement of [ALLOW_RECORDED, ...LIFECYCLE_TABLES]) this.addSql(statement);
  }
}
