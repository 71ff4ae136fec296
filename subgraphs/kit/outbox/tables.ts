// SQL of the outbox, for one migration of each department that tells others of something.

/** The channel on which the table says that a message waits. */
export const OUTBOX_CHANNEL = 'outbox';

export const OUTBOX_TABLES: readonly string[] = [
  `
create table "outbox_message" (
  "id" text not null,
  "topic" text not null,
  "entity_id" text not null,
  "payload" jsonb not null,
  "attempt_count" int not null default 0,
  "due_at" timestamptz not null default now(),
  "delivered_at" timestamptz null,
  "last_error" text null,
  "created_at" timestamptz not null default now(),
  primary key ("id")
);
create index "outbox_message_delivered_at_due_at_index" on "outbox_message" ("delivered_at", "due_at");
create function tell_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('${OUTBOX_CHANNEL}', '');
  return null;
end
$$;
create trigger tell_outbox after insert on "outbox_message" for each statement execute function tell_outbox();
`,
];
