// What each event of a lead writes besides its state; one mutation an event, named as in the table of lifecycle.ts.
import { newId, parseId, parseTownship } from '@jinyun/kit/ids';
import { type EventRequest, type Fired, fire, fireFirst, type Moment } from '@jinyun/kit/lifecycle/fire';
import type { KeyedInput } from '@jinyun/kit/lifecycle/once';
import { exactly } from '@jinyun/kit/quantity';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import type { Actor } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityData } from '@mikro-orm/postgresql';
import { PublicInterestCase, SiteVerification } from '../cases/entities.ts';
import { Lead, LeadAssessment, LeadNotice, type NoticeKind } from './entities.ts';
import { leadLifecycle } from './lifecycle.ts';
import { channelOf, hashOfTracking, personDigest, trackingNoOf } from './rules.ts';

type Input<T> = { readonly input: T };
type Change<I> = (moment: Moment, lead: Lead, input: I) => Promise<EntityData<Lead>>;
type SubmitInput = KeyedInput & {
  readonly place: string;
  readonly description: string;
  readonly domain?: Lead['domain'];
  readonly township?: string;
  readonly keySite?: string;
  readonly evidenceHashes?: readonly string[];
};
type ReferralInput = KeyedInput & {
  readonly domain: NonNullable<Lead['domain']>;
  readonly township?: string;
  readonly post?: string;
  readonly hazards: readonly string[];
};
type SupplementInput = KeyedInput & {
  readonly trackingNo: string;
  readonly description?: string;
  readonly evidenceHashes?: readonly string[];
};
type AssessmentInput = Pick<LeadAssessment, 'authenticity' | 'verifiability' | 'risk'> & {
  readonly assessedOn: string;
  readonly opinion?: string;
};
type VerificationInput = { visitedAt: Date; officerCount: number; findings?: string; accompanyingObserver?: string };
type FileInput = { kind: PublicInterestCase['kind']; filedOn: string; caseNo?: string; title?: string };
const RECORDED = { origin: 'RECORDED' } as const;

export const leadMutations: ResolverMap = {
  Mutation: {
    submitLead: async (_: unknown, { input }: Input<SubmitInput>, context) => {
      const { salt } = await fireFirst(context, leadLifecycle, 'submitLead', input, submit(context.actor, input));
      return { trackingNo: trackingNoOf(salt, input.idempotencyKey) };
    },
    receiveReferral: async (_: unknown, { input }: Input<ReferralInput>, context) =>
      payload(await fireFirst(context, leadLifecycle, 'receiveReferral', input, receive(input))),
    supplementLead: async (_: unknown, { input }: Input<SupplementInput>, context) => {
      const id = await findByTracking(context, input.trackingNo);
      const request = { ...input, id, expectedVersion: null };
      await fire(context, leadLifecycle, 'supplementLead', request, (moment) => supplement(moment, id, input));
      return { trackingNo: input.trackingNo };
    },
    registerLead: mutation('registerLead', (moment, lead) => notify(moment, lead, 'REGISTERED')),
    assessLead: mutation('assessLead'),
    recordAssessment: mutation<AssessmentInput>('recordAssessment', async ({ em, actor }, { id }, input) => {
      const { assessedOn, authenticity, verifiability, risk, opinion } = input;
      const assessorDigest = personDigest(id, actor.subject);
      const columns = { assessedOn, authenticity, verifiability, risk, opinion: opinion ?? null, assessorDigest };
      await em.insert(LeadAssessment, { id: newId('assessment'), lead: id, ...columns, ...RECORDED });
      return {};
    }),
    requestLeadInfo: mutation<{ wanted: string }>('requestLeadInfo', (moment, lead, { wanted }) =>
      notify(moment, lead, 'INFO_REQUESTED', wanted),
    ),
    investigateLead: mutation('investigateLead'),
    recordSiteVerification: mutation<VerificationInput>('recordSiteVerification', async ({ em }, { id }, input) => {
      const { visitedAt, officerCount, findings, accompanyingObserver } = input;
      await em.insert(SiteVerification, {
        id: newId('verification'),
        lead: id,
        visitedAt,
        officerCount: exactly(officerCount),
        findings: findings ?? null,
        accompanyingObserverId:
          accompanyingObserver == null ? null : parseId('observer', 'accompanyingObserver', accompanyingObserver),
        ...RECORDED,
      });
      return {};
    }),
    proposeFiling: mutation<{ proposal: Lead['filingProposal'] }>('proposeFiling', async (_, __, { proposal }) => ({
      filingProposal: proposal,
    })),
    fileCase: mutation<FileInput>('fileCase', fileCase),
    declineCase: mutation('declineCase', (moment, lead) => notify(moment, lead, 'NOT_FILED')),
    transferLead: mutation<{ to: string }>('transferLead', async (moment, lead, { to }) => {
      await notify(moment, lead, 'TRANSFERRED', to);
      return { transferredTo: to };
    }),
    mergeLead: mutation<{ into: string }>('mergeLead', async (moment, lead, { into }) => {
      await notify(moment, lead, 'MERGED');
      return { duplicateOf: parseId('lead', 'into', into) };
    }),
  },
};

/** The mutation of an event; `change` writes what belongs to the lead and returns its own new columns. */
function mutation<I = object>(event: string, change: Change<I> = async () => ({})) {
  return async (_: unknown, { input }: Input<EventRequest & I>, context: RequestContext) => {
    parseId('lead', 'id', input.id);
    return payload(await fire(context, leadLifecycle, event, input, (moment, lead) => change(moment, lead, input)));
  };
}

function submit(actor: Actor, input: SubmitInput) {
  const id = newId('lead');
  const { place, description, domain = null, township, keySite, evidenceHashes = [] } = input;
  const townshipCode = parseTownship('township', township);
  const keySiteId = keySite == null ? null : parseId('site', 'keySite', keySite);
  return {
    facts: { lead: { id, filingProposal: null }, assessments: { count: 0, byAnother: false } },
    make: ({ at, salt }: Moment) => ({
      ...{ id, place, description, domain, townshipCode, keySiteId, submittedAt: at },
      channel: channelOf(actor.role),
      reporterProtection: 'ANONYMOUS' as const,
      submitterDigest: personDigest(id, actor.subject),
      trackingHash: hashOfTracking(trackingNoOf(salt, input.idempotencyKey)),
      evidenceHashes: [...evidenceHashes],
      evidenceCount: exactly(evidenceHashes.length),
      ...RECORDED,
    }),
  };
}

function receive({ domain, township, post, hazards }: ReferralInput) {
  const id = newId('lead');
  const townshipCode = parseTownship('township', township);
  const referredByPostId = post == null ? null : parseId('post', 'post', post);
  return {
    facts: { lead: { id, filingProposal: null }, assessments: { count: 0, byAnother: false } },
    make: ({ at }: Moment) => ({
      ...{ id, domain, townshipCode, referredByPostId, submittedAt: at },
      channel: 'POLICE_REFERRAL' as const,
      description: `公安机关在矛盾纠纷中发现的风险：${hazards.join('、')}。`,
      ...RECORDED,
    }),
  };
}

/** What is added stands below what was there; the handler reads both. */
async function supplement({ em }: Moment, id: string, input: SupplementInput): Promise<EntityData<Lead>> {
  const lead = await em.findOneOrFail(Lead, id, { populate: ['description', 'evidenceHashes'], refresh: true });
  const evidenceHashes = [...new Set([...(lead.evidenceHashes ?? []), ...(input.evidenceHashes ?? [])])];
  const description = [lead.description, input.description].filter((text) => text != null).join('\n');
  return { description, evidenceHashes, evidenceCount: exactly(evidenceHashes.length) };
}

async function fileCase(moment: Moment, lead: Lead, { kind, filedOn, caseNo, title }: FileInput) {
  await moment.em.insert(PublicInterestCase, {
    id: newId('case'),
    ...{ kind, filedOn, lead: lead.id, domain: lead.domain ?? null, caseNo: caseNo ?? null, title: title ?? null },
    status: 'FILED',
    ...RECORDED,
  });
  return notify(moment, lead, 'FILED');
}

/** Tells the submitter, who asks with the tracking number; nothing case-confidential is in it. */
async function notify({ em, at }: Moment, { id }: Lead, kind: NoticeKind, detail?: string): Promise<EntityData<Lead>> {
  await em.insert(LeadNotice, { id: newId('notice'), lead: id, kind, detail: detail ?? null, noticedAt: at });
  return {};
}

async function findByTracking({ data }: RequestContext, trackingNo: string): Promise<string> {
  const lead = await data.em.findOne(Lead, { trackingHash: hashOfTracking(trackingNo) }, { fields: ['id'] });
  if (lead !== null) return lead.id;
  throw new ToldError('NOT_FOUND', 'No lead has this tracking number.', { argument: 'trackingNo' });
}

function payload({ row, event, version }: Fired<Lead>) {
  return { lead: row, event, version };
}
