// SQL of the lifecycle tables, for one migration of each department.
import { trackHistory } from '../history.ts';

/** Statements in order. Run once, in the migration that gives the department its first lifecycle. */
export const LIFECYCLE_TABLES: readonly string[] = [
  `
create table "lifecycle_event" (
  "id" text not null,
  "type" text not null,
  "entity_id" text not null,
  "version" int not null,
  "name" text not null,
  "from_state" text null,
  "to_state" text not null,
  "role" text not null,
  "subject" text null,
  "reason" text null,
  "at" timestamptz not null default now(),
  "origin" text null,
  primary key ("id")
);
alter table "lifecycle_event" add constraint "lifecycle_event_type_entity_id_version_unique" unique ("type", "entity_id", "version");
alter table "lifecycle_event" add constraint "lifecycle_event_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC', 'RECORDED'));
create table "idempotency_key" (
  "id" text not null,
  "body_hash" text not null,
  "answer" jsonb null,
  "used_at" timestamptz not null default now(),
  primary key ("id")
);
create index "idempotency_key_used_at_index" on "idempotency_key" ("used_at");
`,
  trackHistory('lifecycle_event'),
  // What happened is never unsaid. The history trigger writes elsewhere, so it is not in the way.
  `
create function refuse_to_unsay() returns trigger language plpgsql as $$
begin
  raise exception 'Table % is append-only.', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger append_only before update or delete on "lifecycle_event" for each row execute function refuse_to_unsay();
create trigger append_only_whole before truncate on "lifecycle_event" for each statement execute function refuse_to_unsay();
`,
];
