// The department's migrations in the order they run. Add new ones at the end; never change one that has landed.
import type { NamedMigration } from '@jinyun/kit/database';
import { FirstRooms } from './0001-first-rooms.ts';
import { Activities } from './0002-activities.ts';
import { PatrolsPointsAwards } from './0003-patrols-points-awards.ts';
import { ListIndexes } from './0005-list-indexes.ts';
import { B1Gaps } from './0006-b1-gaps.ts';
import { Lifecycle } from './0007-lifecycle.ts';
import { Corrections } from './0009-corrections.ts';

export const migrations: NamedMigration[] = [
  { name: '0001-first-rooms', class: FirstRooms },
  { name: '0002-activities', class: Activities },
  { name: '0003-patrols-points-awards', class: PatrolsPointsAwards },
  { name: '0005-list-indexes', class: ListIndexes },
  { name: '0007-lifecycle', class: Lifecycle },
  { name: '0006-b1-gaps', class: B1Gaps },
  { name: '0009-corrections', class: Corrections },
];
