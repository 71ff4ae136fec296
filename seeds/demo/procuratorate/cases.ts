// The made-up leads and cases of a season as rows, parents first.

import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import {
  AgencyReply,
  CaseRespondent,
  CaseSite,
  ProcuratorialRecommendation,
  PublicInterestCase,
  SiteVerification,
} from '@jinyun/procuratorate/cases/entities';
import { ExpertAssistance } from '@jinyun/procuratorate/experts/entities';
import { Lead, LeadAssessment, LeadNotice } from '@jinyun/procuratorate/leads/entities';
import { CivilNotice, Litigation } from '@jinyun/procuratorate/litigation/entities';
import {
  FollowUpObserver,
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from '@jinyun/procuratorate/rectification/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { nameOf } from '../people.ts';
import type { Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { agencyFor } from './agencies.ts';
import { type CaseFile, idOfCase, openCaseFile } from './case-file.ts';
import { type LeadFile, leadRowOf, makeLead } from './leads.ts';
import { PLOTS } from './plots.ts';
import { STORIES } from './stories.ts';

export function casesDemo(season: Season): SeedBatch[] {
  const leads: LeadFile[] = [];
  const cases: CaseFile[] = [];
  for (const [index, plot] of PLOTS.entries()) {
    const lead = makeLead(season, index + 1, plot);
    leads.push(lead);
    if (!('story' in plot)) continue;
    const file = openCaseFile(lead, cases.length + 1, plot.story);
    STORIES[plot.story](file);
    cases.push(file);
  }
  return [...leadBatches(leads), ...caseBatches(cases, leads), ...eventBatches(leads, cases)];
}

function leadBatches(leads: readonly LeadFile[]): SeedBatch[] {
  return [
    batch(Lead, leads.map(leadRowOf)),
    batch(
      LeadAssessment,
      leads.flatMap(({ assessments }) => assessments),
    ),
    batch(
      LeadNotice,
      leads.flatMap(({ notices }) => notices),
    ),
  ];
}

function caseBatches(cases: readonly CaseFile[], leads: readonly LeadFile[]): SeedBatch[] {
  const recommendations = cases.flatMap((file) => file.recommendations);
  const items = cases.flatMap((file) => file.items);
  const filed = new Set(cases.map(({ lead }) => lead));
  const beforeAnyCase = leads.filter((lead) => !filed.has(lead)).flatMap(({ visits }) => visits);
  const inCases = cases.flatMap((file) => file.siteVerifications);
  const recommendationRows = recommendations.map(({ row, receipt, thread }) => ({
    ...{ ...row, ...receipt, servedOn: row.servedOn ?? null },
    status: thread.state(),
  }));
  const itemRows = items.map(({ row, thread }) => ({ ...row, status: thread.state() }));
  const of = <R>(rows: (file: CaseFile) => readonly R[]): R[] => cases.flatMap(rows);
  return [
    batch(PublicInterestCase, cases.map(caseRowOf)),
    batch(CaseSite, cases.map(siteOf)),
    batch(CaseRespondent, cases.flatMap(respondentsOf)),
    batch(SiteVerification, [...beforeAnyCase.map((visit) => ({ ...visit, case: null })), ...inCases]),
    batch(ProcuratorialRecommendation, recommendationRows),
    batch(
      AgencyReply,
      recommendations.flatMap(({ replies }) => replies),
    ),
    batch(RectificationItem, itemRows),
    batch(
      RectificationClaim,
      items.flatMap(({ claims }) => claims),
    ),
    batch(
      RectificationVerification,
      items.flatMap(({ verifications }) => verifications.map((each) => ({ ...NOBODY, ...each }))),
    ),
    batch(
      FollowUpVisit,
      of((file) => file.followUps),
    ),
    batch(
      FollowUpObserver,
      of((file) => file.joined),
    ),
    batch(
      ExpertAssistance,
      of((file) => file.assistances),
    ),
    batch(
      Litigation,
      of((file) => file.suits.map((suit) => ({ ...NO_END, ...suit }))),
    ),
    batch(
      CivilNotice,
      of((file) => file.notices),
    ),
  ];
}

/** Rows of one batch have the same columns. */
const NOBODY = { observerId: null, organisationId: null, quantity: null };
const NO_END = { judgedOn: null, judgment: null, withdrawnOn: null };

function caseRowOf({ thread, number, kind, lead, filedOn }: CaseFile) {
  return {
    ...{ id: thread.id, caseNo: `示例检公立〔2026〕${number}号`, kind, domain: lead.row.domain ?? null },
    ...{ status: thread.state(), filedOn, title: titleOf(number), handler: nameOf(number), lead: lead.thread.id },
    ...SYNTHETIC,
  };
}

/** What the case of that number is called. */
export function titleOf(number: number): string {
  return `示例案件 ${number}`;
}

function siteOf(file: CaseFile) {
  const { number, thread, lead } = file;
  return {
    ...{ id: idOfCase(file, 'case-site', 1), case: thread.id, name: `示例路段 ${number}`, roadName: '示例路' },
    townshipCode: lead.row.townshipCode ?? null,
    ...SYNTHETIC,
  };
}

/** Those its recommendations name; without any, the one that has the matter in hand. A civil case has none. */
function respondentsOf(file: CaseFile) {
  const named = file.recommendations.map(({ row }) => String(row.respondent));
  const all = named.length > 0 ? named : file.kind === 'ADMINISTRATIVE' ? [agencyFor(file.season, file.place + 1)] : [];
  return [...new Set(all)].map((respondent, index) => ({
    ...{ id: idOfCase(file, 'case-respondent', index + 1), case: file.thread.id, respondent },
    ...SYNTHETIC,
  }));
}

function eventBatches(leads: readonly LeadFile[], cases: readonly CaseFile[]): SeedBatch[] {
  const threads = [
    ...leads.map(({ thread }) => thread),
    ...cases.map(({ thread }) => thread),
    ...cases.flatMap(({ recommendations }) => recommendations.map(({ thread }) => thread)),
    ...cases.flatMap(({ items }) => items.map(({ thread }) => thread)),
  ];
  return [
    batch(
      LifecycleEvent,
      threads.flatMap((thread) => thread.walked().events),
    ),
  ];
}
