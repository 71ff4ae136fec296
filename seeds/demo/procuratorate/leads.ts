// Made-up leads on their way to a case or to another end. Nobody submitted them, so nobody is sealed or digested here; who
// assessed them is a role.
import { chinaDayAt } from '@jinyun/kit/calendar/civil-date';
import { exactly } from '@jinyun/kit/quantity';
import { CASE_DOMAINS } from '@jinyun/procuratorate/calls/entities';
import type { SiteVerification } from '@jinyun/procuratorate/cases/entities';
import type { Lead, LeadAssessment, LeadChannel, LeadNotice, LeadStatus } from '@jinyun/procuratorate/leads/entities';
import { type LeadFacts, leadMachine } from '@jinyun/procuratorate/leads/lifecycle';
import { personDigest } from '@jinyun/procuratorate/leads/rules';
import type { Role } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { A_SEASON, idIn, isServed, observerOn, WINDOWS } from '../crossings.ts';
import { type Diary, openDiary } from '../diary.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { demoId, numbers } from '../ids.ts';
import { tellDispute } from '../policing/disputes.ts';
import type { Random } from '../random.ts';
import { randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { openThread, type Thread } from '../thread.ts';
import { beginningOf, ORIGINAL, type Plot, REFERRED } from './plots.ts';

export type LeadFile = {
  readonly season: Season;
  readonly place: number;
  readonly number: number;
  readonly random: Random;
  readonly diary: Diary;
  readonly row: RequiredEntityData<Lead>;
  readonly thread: Thread<LeadStatus, LeadFacts>;
  readonly assessments: RequiredEntityData<LeadAssessment>[];
  readonly notices: RequiredEntityData<LeadNotice>[];
  readonly visits: RequiredEntityData<SiteVerification>[];
};

const SUBMITTERS: Readonly<Record<LeadChannel, Role>> = {
  OBSERVER: 'observer',
  PUBLIC: 'public',
  CAMPAIGN: 'member',
  POLICE_REFERRAL: 'system',
  OTHER: 'agency_contact',
};
const PROTECTIONS: Readonly<Partial<Record<LeadChannel, 'SEALED' | 'ANONYMOUS'>>> = {
  OBSERVER: 'SEALED',
  CAMPAIGN: 'SEALED',
  PUBLIC: 'ANONYMOUS',
};
const CAMPAIGN = { place: WINDOWS.summer.campaign, domain: 'WORK_SAFETY' } as const;

/** The lead at this place of a season (1 to 30), brought as far as its plot says. */
export function makeLead(season: Season, place: number, plot: Plot): LeadFile {
  const file = submit(season, place, plot);
  const steps = stepsTo('ends' in plot ? plot.ends : 'FILED');
  for (const step of steps) step(file);
  return file;
}

/** The row as its events left it. */
export function leadRowOf({ row, thread, season }: LeadFile): RequiredEntityData<Lead> {
  const { status, version } = thread.walked();
  return {
    ...row,
    ...{ status, version },
    filingProposal: status === 'FILED' ? 'FILE' : status === 'NOT_FILED' ? 'DECLINE' : null,
    transferredTo: status === 'TRANSFERRED' ? '示例机关' : null,
    duplicateOf: status === 'MERGED' ? originalOf(season) : null,
  };
}

type Step = (file: LeadFile) => void;

function stepsTo(end: LeadStatus): readonly Step[] {
  const assessing = [register, assess];
  const investigating = [...assessing, recordAssessment, investigate, visitSite];
  const steps: Readonly<Record<LeadStatus, readonly Step[]>> = {
    SUBMITTED: [],
    REGISTERED: [register],
    ASSESSING: [...assessing, recordAssessment],
    INFO_REQUESTED: [...assessing, askForMore],
    PRELIMINARY_INVESTIGATION: investigating,
    FILED: [...investigating, decide('FILE')],
    NOT_FILED: [...investigating, decide('DECLINE')],
    TRANSFERRED: [register, transfer],
    MERGED: [register, merge],
  };
  return steps[end];
}

function submit(season: Season, place: number, plot: Plot): LeadFile {
  const number = season.index * A_SEASON.lead + place;
  const random = randomIn(season, `lead-${place}`);
  const referral = referralOf(season, number);
  const diary = openDiary(random, referral?.day ?? beginningOf(random, plot));
  const at = referral?.at ?? diary.now().at;
  const id = idIn(season, 'lead', place);
  const channel = referral === null ? channelOf(random, plot) : 'POLICE_REFERRAL';
  const row = {
    ...{ id, submittedAt: at, channel, referredByPostId: null, ...matterOf(season, plot, number), ...SYNTHETIC },
    campaign: channel === 'CAMPAIGN' ? idIn(season, 'campaign', CAMPAIGN.place) : null,
    reporterProtection: PROTECTIONS[channel] ?? null,
    ...(channel === 'CAMPAIGN' && { domain: CAMPAIGN.domain }),
    ...referral?.says,
  };
  const event = referral === null ? 'submitLead' : 'receiveReferral';
  const facts = { lead: { id, filingProposal: null }, assessments: { count: 0, byAnother: false } };
  const input = { place: row.place, description: row.description };
  const thread = openThread(leadMachine, id, { event, role: SUBMITTERS[channel], at, facts, input });
  return { season, place, number, random, diary, row, thread, assessments: [], notices: [], visits: [] };
}

/** What it is about, and where: of a second lead of one thing, what the first is about. */
function matterOf(season: Season, plot: Plot, number: number) {
  const isSecond = 'ends' in plot && plot.ends === 'MERGED';
  const original = isSecond ? season.index * A_SEASON.lead + ORIGINAL : number;
  const about = randomIn(season, `matter-${original}`);
  const evidence = numbers(about.integer(1, 3)).map((piece) =>
    fingerprintOf(demoId('lead', number), `evidence ${piece}`),
  );
  return {
    domain: about.pick(CASE_DOMAINS),
    townshipCode: about.pick(TOWNSHIPS).code,
    place: `示例路${original}号`,
    description: `示例情况 ${number}`,
    evidenceCount: exactly(evidence.length),
    evidenceHashes: evidence,
  };
}

/** What policing handed over when its dispute of this number was passed on: no more than that, and when. */
function referralOf(season: Season, number: number) {
  if (number > REFERRED) return null;
  const [message] = tellDispute(season, number, { agency: '', team: '' }).referrals;
  if (message === undefined) throw new Error(`The dispute of ${demoId('lead', number)} was passed on to nobody.`);
  const { domain, township, post, hazards } = message.payload;
  const description = `公安机关在矛盾纠纷中发现的风险：${hazards.join('、')}。`;
  const says = {
    domain: domain as 'WORK_SAFETY',
    townshipCode: township,
    referredByPostId: post,
    place: null,
    description,
  };
  return { day: chinaDayAt(message.createdAt), at: message.createdAt, says: { ...says, ...NO_EVIDENCE } };
}

const NO_EVIDENCE = { evidenceCount: null, evidenceHashes: [] };

function channelOf(random: Random, plot: Plot): LeadChannel {
  return plot.inCampaign ? 'CAMPAIGN' : random.pick(['OBSERVER', 'PUBLIC']);
}

function fire(
  file: LeadFile,
  event: string,
  role: Role,
  at: Date,
  input = {},
  proposal: 'FILE' | 'DECLINE' | null = null,
) {
  const count = file.assessments.length;
  const facts = {
    lead: { id: file.thread.id, filingProposal: proposal },
    assessments: { count, byAnother: count > 0 },
  };
  file.thread.fire(event, role, at, facts, { input });
}

function register(file: LeadFile): void {
  const { at } = file.diary.later(1, 4);
  fire(file, 'registerLead', 'assistant', at);
  notify(file, 'REGISTERED', at);
}

function assess(file: LeadFile): void {
  fire(file, 'assessLead', 'assistant', file.diary.later(1, 3).at);
}

function askForMore(file: LeadFile): void {
  const { at } = file.diary.later(1, 3);
  fire(file, 'requestLeadInfo', 'assistant', at);
  notify(file, 'INFO_REQUESTED', at, '请补充示例材料');
}

function recordAssessment(file: LeadFile): void {
  const { day, at } = file.diary.later(1, 4);
  fire(file, 'recordAssessment', 'assistant', at);
  const lead = file.thread.id;
  file.assessments.push({
    ...{ id: demoId('assessment', file.number), lead, assessedOn: day },
    ...{ authenticity: 'CREDIBLE', verifiability: file.random.pick(['VERIFIABLE', 'PARTLY_VERIFIABLE']) },
    ...{ risk: file.random.pick(['LOW', 'MEDIUM', 'HIGH']), opinion: '示例意见' },
    assessorDigest: personDigest(lead, 'demo:assistant'),
    ...SYNTHETIC,
  });
}

function investigate(file: LeadFile): void {
  fire(file, 'investigateLead', 'prosecutor', file.diary.later(1, 3).at);
}

function visitSite(file: LeadFile): void {
  const { day, at } = file.diary.later(1, 4);
  fire(file, 'recordSiteVerification', 'assistant', at, { officerCount: 2 });
  const id = demoId('verification', file.number);
  const isJoined = isServed(day) && file.random.oneIn(3);
  const accompanyingObserverId = isJoined ? observerOn(file.season, day, file.place).id : null;
  file.visits.push({
    ...{ id, lead: file.thread.id, visitedAt: at, officerCount: exactly(2), findings: '示例所见' },
    ...{ photosHash: fingerprintOf(id, 'photos'), accompanyingObserverId },
    ...SYNTHETIC,
  });
}

function decide(proposal: 'FILE' | 'DECLINE'): Step {
  return (file) => {
    fire(file, 'proposeFiling', 'prosecutor', file.diary.later(1, 2).at);
    const { at } = file.diary.later(1, 2);
    fire(file, proposal === 'FILE' ? 'fileCase' : 'declineCase', 'chief_prosecutor', at, {}, proposal);
    notify(file, proposal === 'FILE' ? 'FILED' : 'NOT_FILED', at);
  };
}

function transfer(file: LeadFile): void {
  const { at } = file.diary.later(1, 4);
  fire(file, 'transferLead', 'assistant', at, { to: '示例机关' });
  notify(file, 'TRANSFERRED', at, '示例机关');
}

function merge(file: LeadFile): void {
  const { at } = file.diary.later(1, 4);
  fire(file, 'mergeLead', 'assistant', at, { into: originalOf(file.season) });
  notify(file, 'MERGED', at);
}

function originalOf(season: Season): string {
  return idIn(season, 'lead', ORIGINAL);
}

function notify(file: LeadFile, kind: LeadNotice['kind'], noticedAt: Date, detail: string | null = null): void {
  const id = `${demoId('notice', file.number)}-${file.notices.length + 1}`;
  file.notices.push({ id, lead: file.thread.id, kind, detail, noticedAt });
}
