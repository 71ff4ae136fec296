// Made-up campaigns and calls for leads, one in each state; three of the calls are answered by activities of the volunteers.

import { daysBetween, toDate } from '@jinyun/kit/calendar/civil-date';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import {
  type CallStatus,
  type CampaignStatus,
  LeadCall,
  LeadCallAnswer,
  SpecialCampaign,
} from '@jinyun/procuratorate/calls/entities';
import { campaignMachine, leadCallMachine } from '@jinyun/procuratorate/calls/lifecycle';
import type { Role } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { batch, type SeedBatch } from '../../batch.ts';
import { A_SEASON, idIn, organisationOf, WINDOWS } from '../crossings.ts';
import { type Diary, openDiary } from '../diary.ts';
import { numbers } from '../ids.ts';
import { randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { openThread, type Thread } from '../thread.ts';

type Window = { readonly from: string; readonly to: string; readonly campaign: number };
type CallPlan = Window & { readonly begun: string; readonly ends: CallStatus };
type CampaignPlan = { readonly from: string; readonly to: string; readonly ends: CampaignStatus };

/** In the order of their ids. */
const CALLS: readonly CallPlan[] = [
  { begun: '2026-10-19', from: '2026-11-02', to: '2026-11-08', campaign: 2, ends: 'DRAFT' },
  { begun: '2026-10-12', from: '2026-11-02', to: '2026-11-08', campaign: 2, ends: 'APPROVED' },
  { begun: '2026-10-08', from: '2026-11-02', to: '2026-11-15', campaign: 2, ends: 'PUBLISHED' },
  { begun: '2026-09-21', ...WINDOWS.october, ends: 'OPEN' },
  { begun: '2026-08-17', ...WINDOWS.autumn, ends: 'CLOSED' },
  { begun: '2026-05-18', ...WINDOWS.summer, ends: 'EVALUATED' },
];
const CAMPAIGNS: readonly CampaignPlan[] = [
  { from: '2026-11-16', to: '2026-12-20', ends: 'PLANNED' },
  { from: '2026-09-14', to: '2026-11-20', ends: 'OPEN' },
  { from: '2026-08-10', to: '2026-09-25', ends: 'SUMMED_UP' },
  { from: '2026-05-11', to: '2026-07-10', ends: 'CLOSED' },
];
const TOPICS = ['WORK_SAFETY', 'ENVIRONMENT_RESOURCES', 'MINORS', 'PERSONAL_INFORMATION'] as const;

export function callsDemo(season: Season): SeedBatch[] {
  const campaigns = numbers(A_SEASON.campaign).map((place) => makeCampaign(season, place));
  const calls = numbers(A_SEASON.leadcall).map((place) => makeCall(season, place));
  const threads = [...campaigns, ...calls].map(({ thread }) => thread as Thread<string, unknown>);
  return [
    batch(
      SpecialCampaign,
      campaigns.map(({ row }) => row),
    ),
    batch(
      LeadCall,
      calls.map(({ row }) => row),
    ),
    batch(
      LeadCallAnswer,
      calls.flatMap(({ answers }) => answers),
    ),
    batch(
      LifecycleEvent,
      threads.flatMap((thread) => thread.walked().events),
    ),
  ];
}

/** Its calls are closed by the time it is summed up. */
function makeCampaign(season: Season, place: number) {
  const { from, to, ends } = CAMPAIGNS[place - 1] as CampaignPlan;
  const random = randomIn(season, `campaign-${place}`);
  const diary = openDiary(random, place === 1 ? '2026-10-12' : from);
  const id = idIn(season, 'campaign', place);
  const closed = CALLS.filter(({ campaign }) => campaign === place).map(() => ({ status: 'CLOSED' as const }));
  const begin = { event: 'planCampaign', role: 'prosecutor', at: diary.now().at, facts: { calls: [] } } as const;
  const thread = openThread(campaignMachine, id, begin);
  for (const [event, role, state] of [
    ['openCampaign', 'chief_prosecutor', 'OPEN'],
    ['sumUpCampaign', 'prosecutor', 'SUMMED_UP'],
    ['closeCampaign', 'chief_prosecutor', 'CLOSED'],
  ] as const) {
    if (order(ends, CAMPAIGN_ORDER) < order(state, CAMPAIGN_ORDER)) break;
    const { at } = event === 'sumUpCampaign' ? diary.on(to) : diary.later(0, 2);
    thread.fire(event, role, at, { calls: event === 'openCampaign' ? [] : closed }, { input: { summary: '示例总结' } });
  }
  const row = { id, theme: `示例专项 ${place}`, domain: domainOf(place), status: ends, fromOn: from, toOn: to };
  return { row: { ...row, ...SYNTHETIC }, thread };
}

function makeCall(season: Season, place: number) {
  const plan = CALLS[place - 1] as CallPlan;
  const { from, to, begun, ends, campaign } = plan;
  const random = randomIn(season, `call-${place}`);
  const diary = openDiary(random, begun);
  const id = idIn(season, 'leadcall', place);
  const call = { wantedFacts: '示例：路内停车位怎样设置', fromOn: from, toOn: to };
  const facts = { call };
  const begin = { event: 'draftLeadCall', role: 'assistant', at: diary.now().at, facts } as const;
  const thread = openThread(leadCallMachine, id, begin);
  const answers: { id: string; call: string; organisationId: string; origin: 'SYNTHETIC' }[] = [];
  const answer = (): void => {
    const organisationId = organisationOf(season, place);
    thread.fire('answerLeadCall', 'org_manager', diary.later(0, 1).at, facts, {
      input: { organisation: organisationId },
    });
    answers.push({ id: `${id}-answer`, call: id, organisationId, ...SYNTHETIC });
  };
  for (const { event, role, state, when } of CALL_STEPS) {
    if (order(ends, CALL_ORDER) < order(state, CALL_ORDER)) break;
    const { day, at } = when(diary, plan);
    thread.fire(event, role, at, facts, { input: { on: day, evaluation: '示例效果' } });
    if (event === 'publishLeadCall' && order(ends, CALL_ORDER) >= order('OPEN', CALL_ORDER)) answer();
  }
  const row = {
    ...{ id, campaign: idIn(season, 'campaign', campaign), domain: domainOf(campaign), status: ends, ...call },
    ...{ platform: '示例平台', area: '示例乡镇', townshipCodes: [random.pick(TOWNSHIPS).code] },
    windowDays: exactly(daysBetween(toDate(from), toDate(to)) + 1),
  };
  return { row: { ...row, ...SYNTHETIC }, thread, answers };
}

type CallStep = {
  readonly event: string;
  readonly role: Role;
  readonly state: CallStatus;
  when(diary: Diary, plan: CallPlan): ReturnType<Diary['now']>;
};
const CALL_STEPS: readonly CallStep[] = [
  { event: 'approveLeadCall', role: 'chief_prosecutor', state: 'APPROVED', when: (diary) => diary.later(1, 3) },
  { event: 'publishLeadCall', role: 'assistant', state: 'PUBLISHED', when: (diary) => diary.later(1, 3) },
  { event: 'openLeadCall', role: 'system', state: 'OPEN', when: (diary, { from }) => diary.on(from) },
  { event: 'closeLeadCall', role: 'prosecutor', state: 'CLOSED', when: (diary, { to }) => diary.on(to) },
  { event: 'evaluateLeadCall', role: 'prosecutor', state: 'EVALUATED', when: (diary) => diary.later(3, 6) },
];
const CALL_ORDER: readonly CallStatus[] = ['DRAFT', 'APPROVED', 'PUBLISHED', 'OPEN', 'CLOSED', 'EVALUATED'];
const CAMPAIGN_ORDER: readonly CampaignStatus[] = ['PLANNED', 'OPEN', 'SUMMED_UP', 'CLOSED'];

function order<S>(state: S, states: readonly S[]): number {
  return states.indexOf(state);
}

function domainOf(campaign: number) {
  return TOPICS[campaign % TOPICS.length] as (typeof TOPICS)[number];
}
