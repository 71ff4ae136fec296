// What the article says of campaigns and calls: one campaign, one thing published on a platform for a week.
// Of both only the month is stated, so their days stay unknown and lie within that month by inference.
import { exactly } from '@jinyun/kit/quantity';
import { LeadCall, LeadCallAnswer, SpecialCampaign } from '@jinyun/procuratorate/calls/entities';
import { batch } from '../../batch.ts';

const CAMPAIGN = 'campaign-work-safety-2021';
const PARKING_CALL = 'leadcall-parking-2021';
const JUNE = { withinFrom: '2021-06-01', withinTo: '2021-06-30' } as const;

const campaigns = batch(SpecialCampaign, [
  {
    id: CAMPAIGN,
    theme: '安全生产',
    domain: 'WORK_SAFETY',
    ...JUNE,
    origin: 'SOURCE',
    citations: ['A2.9'],
    inferredFields: ['domain', 'within'],
  },
]);

// What was published is told of as an activity; that it called for leads is concluded from what came of it.
const calls = batch(LeadCall, [
  {
    id: PARKING_CALL,
    campaign: CAMPAIGN,
    domain: 'WORK_SAFETY',
    status: 'CLOSED',
    wantedFacts: '路内停车位怎样设置',
    platform: '志愿汇',
    area: '经济较好的乡镇，未写明是哪些',
    windowDays: exactly(7),
    ...JUNE,
    origin: 'SOURCE',
    citations: ['A2.9'],
    inferredFields: ['campaign', 'domain', 'status', 'wantedFacts', 'area', 'within'],
  },
]);

// 老程 leads org-1 and got its members to come.
const answers = batch(LeadCallAnswer, [
  {
    id: 'leadcall-answer-parking-org-1',
    call: PARKING_CALL,
    organisationId: 'org-1',
    origin: 'INFERRED',
    citations: ['A2.8', 'A2.9'],
  },
]);

export const callRows = [campaigns, calls, answers];
