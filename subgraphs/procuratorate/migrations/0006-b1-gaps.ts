// A reply's evidence by its hashes, a lead's way back to a patrol report, and observers' leads added up by months: none of it in the
// graph.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

export class B1Gaps extends Migration {
  override up(): void {
    this.addSql('alter table "lead" add "patrol_report_id" text null');
    this.addSql('create index "lead_patrol_report_id_index" on "lead" ("patrol_report_id")');
    this.addSql(`alter table "agency_reply" add "evidence_hashes" text[] not null default '{}'`);
    this.addSql(CREATE_TALLIES);
    for (const table of ['lead', 'agency_reply', 'observer_lead_tally']) this.addSql(trackHistory(table));
  }
}

const CREATE_TALLIES = `
create table "observer_lead_tally" (
  "id" text not null,
  "observer_id" text not null,
  "month" text not null,
  "lead_count" int not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "observer_lead_tally_observer_id_index" on "observer_lead_tally" ("observer_id");
alter table "observer_lead_tally" add constraint "observer_lead_tally_observer_id_month_unique" unique ("observer_id", "month");
alter table "observer_lead_tally" add constraint "observer_lead_tally_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "observer_lead_tally" add constraint "observer_lead_tally_count_check" check (lead_count > 0);
alter table "observer_lead_tally" add constraint "observer_lead_tally_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "observer_lead_tally" add constraint "observer_lead_tally_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC', 'RECORDED'));
`;
