// The tables of the doorstep room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['service_capability', 'service_request', 'service_step'];

export class Doorstep extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "service_capability" (
  "id" text not null,
  "post_id" text not null,
  "item" text not null,
  "mode" text null,
  "device" text null,
  "since" date null,
  "out_of_order_since" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "service_capability_post_id_index" on "service_capability" ("post_id");
create index "service_capability_item_index" on "service_capability" ("item");
alter table "service_capability" add constraint "service_capability_post_id_item_unique" unique ("post_id", "item");
create table "service_request" (
  "id" text not null,
  "request_no" text null,
  "item" text not null,
  "post_id" text null,
  "applicant_name" text null,
  "village" text null,
  "status" text null,
  "submitted_on" date null,
  "due_on" date null,
  "delivered_on" date null,
  "intake_minutes" jsonb null,
  "walk_minutes" jsonb null,
  "missing_papers" text[] not null default '{}',
  "redirected_to_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "service_request" add constraint "service_request_request_no_unique" unique ("request_no");
create index "service_request_item_index" on "service_request" ("item");
create index "service_request_post_id_index" on "service_request" ("post_id");
create index "service_request_status_index" on "service_request" ("status");
create index "service_request_submitted_on_index" on "service_request" ("submitted_on");
create index "service_request_redirected_to_id_index" on "service_request" ("redirected_to_id");
create table "service_step" (
  "id" text not null,
  "request_id" text not null,
  "position" int not null,
  "status" text not null,
  "reached_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "service_step_request_id_index" on "service_step" ("request_id");
alter table "service_capability" add constraint "service_capability_post_id_foreign" foreign key ("post_id") references "police_post" ("id");
alter table "service_capability" add constraint "service_capability_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "service_capability" add constraint "service_capability_item_check" check ("item" in ('ID_RENEWAL', 'HOUSEHOLD', 'EXIT_ENTRY', 'TRAFFIC', 'TRAFFIC_VIOLATION'));
alter table "service_capability" add constraint "service_capability_mode_check" check ("mode" in ('STAFFED', 'KIOSK'));
alter table "service_capability" add constraint "service_capability_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "service_request" add constraint "service_request_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "service_request" add constraint "service_request_redirected_to_id_foreign" foreign key ("redirected_to_id") references "police_post" ("id") on delete set null;
alter table "service_request" add constraint "service_request_order_check" check (submitted_on <= delivered_on);
alter table "service_request" add constraint "service_request_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "service_request" add constraint "service_request_item_check" check ("item" in ('ID_RENEWAL', 'HOUSEHOLD', 'EXIT_ENTRY', 'TRAFFIC', 'TRAFFIC_VIOLATION'));
alter table "service_request" add constraint "service_request_status_check" check ("status" in ('SUBMITTED', 'CHECKED', 'ACCEPTED', 'PROCESSING', 'READY', 'DELIVERED', 'RETURNED_ONCE', 'REDIRECTED'));
alter table "service_request" add constraint "service_request_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "service_step" add constraint "service_step_request_id_foreign" foreign key ("request_id") references "service_request" ("id");
alter table "service_step" add constraint "service_step_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "service_step" add constraint "service_step_status_check" check ("status" in ('SUBMITTED', 'CHECKED', 'ACCEPTED', 'PROCESSING', 'READY', 'DELIVERED', 'RETURNED_ONCE', 'REDIRECTED'));
alter table "service_step" add constraint "service_step_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
