// Leads can be worked on: events with their history, keys that make a request count once, notices to the submitter.
import { trackHistory } from '@jinyun/kit/history';
import { LIFECYCLE_TABLES } from '@jinyun/kit/lifecycle/tables';
import { ALLOW_RECORDED } from '@jinyun/kit/provenance';
import { Migration } from '@mikro-orm/migrations';

export class LeadLifecycle extends Migration {
  override up(): void {
    for (const statement of [ALLOW_RECORDED, ...LIFECYCLE_TABLES, CHANGE_TABLES]) this.addSql(statement);
    for (const table of ['lead', 'lead_assessment', 'lead_notice']) this.addSql(trackHistory(table));
  }
}

const CHANGE_TABLES = `
alter table "lead" add "version" int not null default 1, add "filing_proposal" text null, add "transferred_to" text null, add "submitter_digest" text null, add "tracking_hash" text null, add "evidence_hashes" text[] not null default '{}';
alter table "lead" add constraint "lead_filing_proposal_check" check ("filing_proposal" in ('FILE', 'DECLINE'));
alter table "lead" add constraint "lead_tracking_hash_unique" unique ("tracking_hash");
alter table "lead_assessment" add "assessor_digest" text null;
create table "lead_notice" (
  "id" text not null,
  "lead_id" text not null,
  "kind" text not null,
  "detail" text null,
  "noticed_at" timestamptz not null,
  primary key ("id")
);
create index "lead_notice_lead_id_index" on "lead_notice" ("lead_id");
alter table "lead_notice" add constraint "lead_notice_lead_id_foreign" foreign key ("lead_id") references "lead" ("id");
alter table "lead_notice" add constraint "lead_notice_kind_check" check ("kind" in ('REGISTERED', 'INFO_REQUESTED', 'FILED', 'NOT_FILED', 'TRANSFERRED', 'MERGED'));
`;
