// The department's migrations in the order they run. Add new ones at the end; never change one that has landed.
import type { NamedMigration } from '@jinyun/kit/database';
import { FirstRooms } from './0001-first-rooms.ts';
import { Rentals } from './0002a-rentals.ts';
import { ServiceDesks } from './0002b-service-desk.ts';
import { Doorstep } from './0002c-doorstep.ts';
import { Patrols } from './0002d-patrols.ts';
import { AntiFraud } from './0003-anti-fraud.ts';
import { Assistance } from './0003-assistance.ts';
import { Brigades } from './0003-brigades.ts';
import { Enterprises } from './0003-enterprises.ts';
import { Outreach } from './0003-outreach.ts';
import { Search } from './0004-search.ts';
import { ListIndexes } from './0005-list-indexes.ts';
import { B1Gaps } from './0006-b1-gaps.ts';
import { DisputeLifecycle } from './0007-lifecycle.ts';
import { Corrections } from './0009-corrections.ts';

export const migrations: NamedMigration[] = [
  { name: '0001-first-rooms', class: FirstRooms },
  { name: '0002a-rentals', class: Rentals },
  { name: '0002b-service-desk', class: ServiceDesks },
  { name: '0002c-doorstep', class: Doorstep },
  { name: '0002d-patrols', class: Patrols },
  { name: '0003-anti-fraud', class: AntiFraud },
  { name: '0003-assistance', class: Assistance },
  { name: '0003-brigades', class: Brigades },
  { name: '0003-enterprises', class: Enterprises },
  { name: '0003-outreach', class: Outreach },
  { name: '0004-search', class: Search },
  { name: '0005-list-indexes', class: ListIndexes },
  { name: '0007-lifecycle', class: DisputeLifecycle },
  { name: '0006-b1-gaps', class: B1Gaps },
  { name: '0009-corrections', class: Corrections },
];
