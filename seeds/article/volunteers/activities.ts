// What the article says of activities: one, published on a platform, a week long, in a month; who came is not told.
// Of the week only the month of publishing is stated, so its days stay unknown and lie within that month by inference.
import { exactly } from '@jinyun/kit/quantity';
import { Activity, ChecklistItem } from '@jinyun/volunteers/activities/entities';
import { batch, type SeedBatch } from '../../batch.ts';

const PARKING = 'activity-parking-2021';

const activities = batch(Activity, [
  {
    id: PARKING,
    name: '停车交通安全公益行',
    platform: '志愿汇',
    topic: 'WORK_SAFETY',
    status: 'FINISHED',
    withinFrom: '2021-06-01',
    withinTo: '2021-06-30',
    durationDays: exactly(7),
    area: '经济较好的乡镇，未写明是哪些',
    organisation: 'org-1',
    leadCallId: 'leadcall-parking-2021',
    campaignId: 'campaign-work-safety-2021',
    origin: 'SOURCE',
    citations: ['A2.8', 'A2.9'],
    inferredFields: ['leadCall', 'organisation', 'status', 'topic', 'within'],
  },
]);

const checklist = batch(ChecklistItem, [
  {
    id: 'checklist-item-parking-2021-1',
    activity: PARKING,
    position: 1,
    text: '路内停车位怎样设置',
    origin: 'INFERRED',
    citations: ['A2.9'],
  },
]);

export const activitySeeds: readonly SeedBatch[] = [activities, checklist];
