// Disputes can be worked on: events with their history, keys that make a request count once, and an outbox.
import { trackHistory } from '@jinyun/kit/history';
import { LIFECYCLE_TABLES } from '@jinyun/kit/lifecycle/tables';
import { OUTBOX_TABLES } from '@jinyun/kit/outbox/tables';
import { ALLOW_RECORDED } from '@jinyun/kit/provenance';
import { Migration } from '@mikro-orm/migrations';

const CHANGED = ['dispute', 'dispute_party', 'dispute_agency', 'mediation_agreement'];

export class DisputeLifecycle extends Migration {
  override up(): void {
    for (const statement of [ALLOW_RECORDED, ...LIFECYCLE_TABLES, ...OUTBOX_TABLES, ADD_COLUMNS])
      this.addSql(statement);
    for (const table of CHANGED) this.addSql(trackHistory(table));
  }
}

const ADD_COLUMNS = `
alter table "dispute" add "version" int not null default 1, add "minor_violation" boolean null, add "exclusion" text null, add "referral_id" text null;
alter table "dispute" add constraint "dispute_exclusion_check" check ("exclusion" in ('HIRED_TO_HARM', 'GANG_FIGHT', 'REPEATED_VIOLATION', 'PARTY_REFUSES', 'ATTACK_DURING_MEDIATION', 'ESCAPE_DURING_MEDIATION', 'OTHER'));
alter table "dispute_party" add "guardian_told" boolean not null default false, add "refused" boolean not null default false, add "signed_on" date null;
alter table "dispute_agency" add "accepted_on" date null;
alter table "mediation_agreement" add "performed_on" date null, add "confirmation_applied_on" date null, add "confirmed_on" date null;
`;
