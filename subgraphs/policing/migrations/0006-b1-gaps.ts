// Posts are found by the services they offer; posts escort activities.
import { trackHistory } from '@jinyun/kit/history';
import { searchIndex } from '@jinyun/kit/search';
import { Migration } from '@mikro-orm/migrations';

export class B1Gaps extends Migration {
  override up(): void {
    this.addSql(searchIndex('police_post', (alias) => `search.text(${alias}services)`));
    this.addSql(CREATE_ESCORTS);
    this.addSql(trackHistory('activity_escort'));
  }
}

const CREATE_ESCORTS = `
create table "activity_escort" (
  "id" text not null,
  "activity_id" text not null,
  "post_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "activity_escort" add constraint "activity_escort_activity_id_unique" unique ("activity_id");
create index "activity_escort_post_id_index" on "activity_escort" ("post_id");
alter table "activity_escort" add constraint "activity_escort_post_id_foreign" foreign key ("post_id") references "police_post" ("id");
alter table "activity_escort" add constraint "activity_escort_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "activity_escort" add constraint "activity_escort_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC', 'RECORDED'));
`;
