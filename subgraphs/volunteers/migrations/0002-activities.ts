// The tables of the activities room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['activity', 'sign_up', 'check_in', 'checklist_item', 'activity_post', 'activity_area'];

export class Activities extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "activity" (
  "id" text not null,
  "name" text null,
  "platform" text null,
  "topic" text null,
  "status" text null,
  "from_on" date null,
  "to_on" date null,
  "within_from" date null,
  "within_to" date null,
  "duration_days" jsonb null,
  "area" text null,
  "organisation_id" text null,
  "lead_call_id" text null,
  "campaign_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "activity_topic_index" on "activity" ("topic");
create index "activity_status_index" on "activity" ("status");
create index "activity_organisation_id_index" on "activity" ("organisation_id");
create index "activity_lead_call_id_index" on "activity" ("lead_call_id");
create index "activity_campaign_id_index" on "activity" ("campaign_id");
create table "sign_up" (
  "id" text not null,
  "activity_id" text not null,
  "member_id" text not null,
  "status" text null,
  "applied_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "sign_up_activity_id_index" on "sign_up" ("activity_id");
create index "sign_up_member_id_index" on "sign_up" ("member_id");
alter table "sign_up" add constraint "sign_up_activity_id_member_id_unique" unique ("activity_id", "member_id");
create table "check_in" (
  "id" text not null,
  "sign_up_id" text not null,
  "checked_in_at" timestamptz null,
  "checked_out_at" timestamptz null,
  "place" text null,
  "latitude" double precision null,
  "longitude" double precision null,
  "photo_hash" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "check_in_sign_up_id_index" on "check_in" ("sign_up_id");
create table "checklist_item" (
  "id" text not null,
  "activity_id" text not null,
  "position" int not null,
  "text" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "checklist_item_activity_id_index" on "checklist_item" ("activity_id");
alter table "checklist_item" add constraint "checklist_item_activity_id_position_unique" unique ("activity_id", "position");
create table "activity_post" (
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
create index "activity_post_activity_id_index" on "activity_post" ("activity_id");
create index "activity_post_post_id_index" on "activity_post" ("post_id");
alter table "activity_post" add constraint "activity_post_activity_id_post_id_unique" unique ("activity_id", "post_id");
create table "activity_area" (
  "id" text not null,
  "activity_id" text not null,
  "township_code" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "activity_area_activity_id_index" on "activity_area" ("activity_id");
create index "activity_area_township_code_index" on "activity_area" ("township_code");
alter table "activity_area" add constraint "activity_area_activity_id_township_code_unique" unique ("activity_id", "township_code");
alter table "activity" add constraint "activity_organisation_id_foreign" foreign key ("organisation_id") references "volunteer_organisation" ("id") on delete set null;
alter table "activity" add constraint "activity_days_check" check (from_on <= to_on);
alter table "activity" add constraint "activity_within_check" check (within_from <= within_to);
alter table "activity" add constraint "activity_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "activity" add constraint "activity_topic_check" check ("topic" in ('ENVIRONMENT_RESOURCES', 'FOOD_DRUG', 'MINORS', 'WORK_SAFETY', 'PERSONAL_INFORMATION', 'VULNERABLE_GROUPS', 'HERITAGE_TREES', 'OTHER'));
alter table "activity" add constraint "activity_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'ENROLLING', 'RUNNING', 'FINISHED', 'CREDITED', 'CANCELLED'));
alter table "activity" add constraint "activity_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "sign_up" add constraint "sign_up_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");
alter table "sign_up" add constraint "sign_up_member_id_foreign" foreign key ("member_id") references "volunteer_member" ("id");
alter table "sign_up" add constraint "sign_up_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "sign_up" add constraint "sign_up_status_check" check ("status" in ('APPLIED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'CHECKED_IN', 'CHECKED_OUT', 'CREDITED', 'NO_SHOW'));
alter table "sign_up" add constraint "sign_up_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "check_in" add constraint "check_in_sign_up_id_foreign" foreign key ("sign_up_id") references "sign_up" ("id");
alter table "check_in" add constraint "check_in_order_check" check (checked_in_at < checked_out_at);
alter table "check_in" add constraint "check_in_photo_hash_check" check (photo_hash ~ '^[0-9a-f]{64}$');
alter table "check_in" add constraint "check_in_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "check_in" add constraint "check_in_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "checklist_item" add constraint "checklist_item_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");
alter table "checklist_item" add constraint "checklist_item_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "checklist_item" add constraint "checklist_item_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "activity_post" add constraint "activity_post_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");
alter table "activity_post" add constraint "activity_post_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "activity_post" add constraint "activity_post_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "activity_area" add constraint "activity_area_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");
alter table "activity_area" add constraint "activity_area_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "activity_area" add constraint "activity_area_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
