// The tables of the service desk room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['service_desk', 'service_desk_request'];

export class ServiceDesks extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "service_desk" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "sides" text[] not null default '{}',
  "opened_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "service_desk_post_id_index" on "service_desk" ("post_id");
create table "service_desk_request" (
  "id" text not null,
  "desk_id" text not null,
  "from" text null,
  "need" text null,
  "requester_name" text null,
  "details" text null,
  "filed_on" date null,
  "status" text null,
  "matched_request_id" text null,
  "matched_property_id" text null,
  "match_proposed_on" date null,
  "match_accepted_on" date null,
  "helper_organisation_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "service_desk_request_desk_id_index" on "service_desk_request" ("desk_id");
create index "service_desk_request_filed_on_index" on "service_desk_request" ("filed_on");
create index "service_desk_request_status_index" on "service_desk_request" ("status");
create index "service_desk_request_matched_request_id_index" on "service_desk_request" ("matched_request_id");
create index "service_desk_request_matched_property_id_index" on "service_desk_request" ("matched_property_id");
create index "service_desk_request_helper_organisation_id_index" on "service_desk_request" ("helper_organisation_id");
alter table "service_desk" add constraint "service_desk_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "service_desk" add constraint "service_desk_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "service_desk" add constraint "service_desk_sides_check" check ("sides" <@ array['WORKER'::text, 'LANDLORD'::text, 'EMPLOYER'::text]);
alter table "service_desk" add constraint "service_desk_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "service_desk_request" add constraint "service_desk_request_desk_id_foreign" foreign key ("desk_id") references "service_desk" ("id");
alter table "service_desk_request" add constraint "service_desk_request_matched_property_id_foreign" foreign key ("matched_property_id") references "rental_property" ("id") on delete set null;
alter table "service_desk_request" add constraint "service_desk_request_match_check" check (match_proposed_on <= match_accepted_on);
alter table "service_desk_request" add constraint "service_desk_request_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "service_desk_request" add constraint "service_desk_request_from_check" check ("from" in ('WORKER', 'LANDLORD', 'EMPLOYER'));
alter table "service_desk_request" add constraint "service_desk_request_need_check" check ("need" in ('HOUSING', 'WORK', 'STAFF', 'PERMIT'));
alter table "service_desk_request" add constraint "service_desk_request_status_check" check ("status" in ('FILED', 'MATCH_PROPOSED', 'MATCHED', 'CLOSED'));
alter table "service_desk_request" add constraint "service_desk_request_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
