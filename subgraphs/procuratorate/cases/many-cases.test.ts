// Campaigns, leads and cases with all that belongs to them when there are many: statements stay few, pages whole, the article's rows untouched.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName, RequiredEntityData } from '@mikro-orm/postgresql';
import { LeadCall, LeadCallAnswer, SpecialCampaign } from '../calls/entities.ts';
import { procuratorate } from '../department.ts';
import { ExpertAssistance } from '../experts/entities.ts';
import { Lead, LeadAssessment } from '../leads/entities.ts';
import { CivilNotice, Litigation } from '../litigation/entities.ts';
import {
  FollowUpObserver,
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from '../rectification/entities.ts';
import {
  AgencyReply,
  CaseRespondent,
  CaseSite,
  ProcuratorialRecommendation,
  PublicInterestCase,
  RespondingAgency,
  SiteVerification,
} from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

type Numbers = { first: number; count: number };

/** `count` cases from `first` on, each with its own lead, agency and one row of everything that a case can have. */
async function insertSynthetic(numbers: Numbers): Promise<void> {
  await insertCalls(numbers);
  await insertLeads(numbers);
  await insertCases(numbers);
  await insertRectification(numbers);
  await insertHelpAndSuits(numbers);
}

/** One row a number: its id, what `columns` gives it, and that it is synthetic. */
async function insertEach<E extends object>(
  { first, count }: Numbers,
  entity: EntityName<E>,
  prefix: string,
  columns: (n: number) => Partial<RequiredEntityData<E>>,
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const rows = numbers.map((n) => ({ id: `${prefix}-s${n}`, ...columns(n), origin: 'SYNTHETIC' }));
  await clone.department.orm.em.fork().insertMany(entity, rows as never);
}

const TOWNSHIP = { townshipCode: '331122207' };

async function insertCalls(numbers: Numbers): Promise<void> {
  await insertEach(numbers, SpecialCampaign, 'campaign', () => ({}));
  const within = (n: number) => ({ campaign: `campaign-s${n}`, townshipCodes: ['331122207'] });
  await insertEach(numbers, LeadCall, 'leadcall', within);
  const answered = (n: number) => ({ call: `leadcall-s${n}`, organisationId: `org-s${n}` });
  await insertEach(numbers, LeadCallAnswer, 'leadcall-answer', answered);
}

async function insertLeads(numbers: Numbers): Promise<void> {
  const referred = (n: number) => ({ channel: 'POLICE_REFERRAL', referredByPostId: `post-s${n}` }) as const;
  const about = (n: number) => ({ campaign: `campaign-s${n}`, keySiteId: `keysite-s${n}` });
  await insertEach(numbers, Lead, 'lead', (n) => ({ ...TOWNSHIP, ...referred(n), ...about(n) }));
  await insertEach(numbers, LeadAssessment, 'assessment', (n) => ({ lead: `lead-s${n}` }));
}

async function insertCases(numbers: Numbers): Promise<void> {
  await insertEach(numbers, RespondingAgency, 'respondent', () => ({ townshipCodes: ['331122207'] }));
  await insertEach(numbers, PublicInterestCase, 'case', (n) => ({ lead: `lead-s${n}` }));
  await insertEach(numbers, CaseSite, 'case-site', (n) => ({ case: `case-s${n}`, ...TOWNSHIP }));
  const to = (n: number) => ({ case: `case-s${n}`, respondent: `respondent-s${n}` });
  await insertEach(numbers, CaseRespondent, 'case-respondent', to);
  const seen = (n: number) => ({ lead: `lead-s${n}`, accompanyingObserverId: `observer-s${n}` });
  await insertEach(numbers, SiteVerification, 'verification', (n) => ({ case: `case-s${n}`, ...seen(n) }));
  await insertEach(numbers, ProcuratorialRecommendation, 'recommendation', to);
  await insertEach(numbers, AgencyReply, 'reply', (n) => ({ recommendation: `recommendation-s${n}`, stage: 1 }));
}

async function insertRectification(numbers: Numbers): Promise<void> {
  const asked = (n: number) => ({ case: `case-s${n}`, recommendation: `recommendation-s${n}` });
  await insertEach(numbers, RectificationItem, 'item', asked);
  await insertEach(numbers, RectificationClaim, 'claim', (n) => ({ item: `item-s${n}`, by: 'RESPONDENT' as const }));
  const confirmed = { verifierRole: 'OBSERVER', kind: 'OBSERVER_CONFIRMED', organisationId: 'org-1' } as const;
  const check = (n: number) => ({ item: `item-s${n}`, ...confirmed, observerId: `observer-s${n}` });
  await insertEach(numbers, RectificationVerification, 'check', check);
  await insertEach(numbers, FollowUpVisit, 'followup', (n) => ({ case: `case-s${n}`, item: `item-s${n}`, round: 1 }));
  const joined = (n: number) => ({ visit: `followup-s${n}`, observerId: `observer-s${n}` });
  await insertEach(numbers, FollowUpObserver, 'followup-observer', joined);
}

async function insertHelpAndSuits(numbers: Numbers): Promise<void> {
  const of = (n: number) => ({ case: `case-s${n}` });
  const from = (n: number) => ({ expertId: `observer-s${n}`, organisationId: `org-s${n}` });
  await insertEach(numbers, ExpertAssistance, 'assistance', (n) => ({ ...of(n), ...from(n) }));
  await insertEach(numbers, Litigation, 'litigation', of);
  await insertEach(numbers, CivilNotice, 'notice', of);
}

const OF_CAMPAIGN = `id leads { total { text } } cases { total { text } }
  leadCalls { id campaign { id } townships { name } answeredBy { id } }`;
const OF_CASE = `id lead { id township { name } referredByPost { id leadsReferred { text } }
    keySite { id leads { total { text } } } duplicateOf { id }
    assessments { id lead { id } } siteVerifications { id } case { id } }
  sites { id township { name } } respondents { id townships { name } }
  siteVerifications { id lead { id } case { id } accompanyingObserver { id } }
  recommendations { id overdueDays(on: "2022-03-31") respondent { id } case { id } replies { id recommendation { id } } items { id } }
  expertAssistances { id case { id } expert { id assistances { id } }
    organisation { id assistances { id } leadCallsAnswered { id } } }
  litigations { id case { id } } civilNotices { id case { id } }
  followUps { id round observers { id } item { id } case { id } }
  rectificationItems { id target { text } recommendation { id } case { id } claims { id item { id } }
    verifications { id item { id } by { role observer { id } organisation { id } } } followUps { id } }`;

async function costOf(query: string): Promise<number> {
  clone.statements.length = 0;
  await ask(query);
  return clone.statements.splice(0).length;
}

test('fifty rows of any list with all that belongs to them cost as many statements as ten, and so do references', async () => {
  const cases = `{ cases(origin: SYNTHETIC, township: "331122207", first: 100) { totalCount nodes { ${OF_CASE} } } }`;
  const leads = `{ leads(origin: SYNTHETIC, first: 100) { nodes { id township { name } assessments { id }
    siteVerifications { id case { id } } case { ${OF_CASE} } } } }`;
  const recommendations = `{ recommendations(origin: SYNTHETIC, first: 100) { nodes { case { ${OF_CASE} } respondent { id } } } }`;
  const referencesTo = (type: string, prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `{ __typename: "${type}", id: "${prefix}-s${n + 1}" }`).join(', ');
  const entities = (count: number) => `{ _entities(representations: [${referencesTo('Lead', 'lead', count)},
      ${referencesTo('PublicInterestCase', 'case', count)}, ${referencesTo('RespondingAgency', 'respondent', count)},
      ${referencesTo('PolicePost', 'post', count)}, ${referencesTo('KeySite', 'keysite', count)},
      ${referencesTo('SpecialCampaign', 'campaign', count)}, ${referencesTo('LeadCall', 'leadcall', count)},
      ${referencesTo('Observer', 'observer', count)}, ${referencesTo('VolunteerOrganisation', 'org', count)}]) {
    ... on KeySite { leads(domain: HEROES) { total { text } } } ... on SpecialCampaign { ${OF_CAMPAIGN} }
    ... on LeadCall { campaign { ${OF_CAMPAIGN} } } ... on Observer { assistances { case { id } } }
    ... on VolunteerOrganisation { leadCallsAnswered { campaign { id } } assistances { case { id } } }
    ... on Lead { case { id } } ... on PublicInterestCase { ${OF_CASE} } ... on RespondingAgency { townships { code } }
    ... on PolicePost { leadsReferred { text } } } }`;
  const campaigns = `{ campaigns(origin: SYNTHETIC, first: 100) { nodes { ${OF_CAMPAIGN} } } }`;
  const calls = `{ leadCalls(origin: SYNTHETIC, township: "331122207", first: 100) { nodes { campaign { ${OF_CAMPAIGN} } answeredBy { id } } } }`;
  const ofCase = (list: string) => `{ ${list}(origin: SYNTHETIC, first: 100) { nodes { id case { ${OF_CASE} } } } }`;
  const lists = ['expertAssistances', 'litigations', 'civilNotices'].map(ofCase);
  const costs = async (count: number) => {
    const found: number[] = [];
    for (const query of [cases, leads, recommendations, campaigns, calls, ...lists, entities(count)]) {
      found.push(await costOf(query));
    }
    return found;
  };
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await costs(10);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await costs(50)).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(35);
});

test('what belongs to a case is its own', async () => {
  const township = { name: '三溪乡' };
  const unknown = { text: '不详' };
  const [lead, of, item] = [{ id: 'lead-s7' }, { id: 'case-s7' }, { id: 'item-s7' }];
  const [recommendation, respondent] = [{ id: 'recommendation-s7' }, { id: 'respondent-s7' }];
  const [observer, followUp] = [{ id: 'observer-s7' }, { id: 'followup-s7' }];
  const [call, organisation] = [{ id: 'leadcall-s7' }, { id: 'org-s7' }];
  expect(await ask(`{ case(id: "case-s7") { ${OF_CASE} } }`)).toEqual({
    case: {
      ...of,
      lead: {
        ...lead,
        township,
        referredByPost: { id: 'post-s7', leadsReferred: unknown },
        keySite: { id: 'keysite-s7', leads: { total: unknown } },
        duplicateOf: null,
        assessments: [{ id: 'assessment-s7', lead }],
        siteVerifications: [{ id: 'verification-s7' }],
        case: of,
      },
      sites: [{ id: 'case-site-s7', township }],
      respondents: [{ ...respondent, townships: [township] }],
      siteVerifications: [{ id: 'verification-s7', lead, case: of, accompanyingObserver: observer }],
      recommendations: [
        {
          ...recommendation,
          overdueDays: null,
          respondent,
          case: of,
          replies: [{ id: 'reply-s7', recommendation }],
          items: [item],
        },
      ],
      expertAssistances: [
        {
          id: 'assistance-s7',
          case: of,
          expert: { ...observer, assistances: [{ id: 'assistance-s7' }] },
          organisation: { ...organisation, assistances: [{ id: 'assistance-s7' }], leadCallsAnswered: [call] },
        },
      ],
      litigations: [{ id: 'litigation-s7', case: of }],
      civilNotices: [{ id: 'notice-s7', case: of }],
      followUps: [{ ...followUp, round: 1, observers: [observer], item, case: of }],
      rectificationItems: [
        {
          ...item,
          target: unknown,
          recommendation,
          case: of,
          claims: [{ id: 'claim-s7', item }],
          verifications: [{ id: 'check-s7', item, by: { role: 'OBSERVER', observer, organisation: { id: 'org-1' } } }],
          followUps: [followUp],
        },
      ],
    },
  });
});

test('what belongs to a campaign is its own', async () => {
  const [campaign, call, organisation] = [{ id: 'campaign-s7' }, { id: 'leadcall-s7' }, { id: 'org-s7' }];
  const one = { total: { text: '1' } };
  expect(await ask(`{ campaign(id: "campaign-s7") { ${OF_CAMPAIGN} } }`)).toEqual({
    campaign: {
      ...campaign,
      leads: one,
      cases: one,
      leadCalls: [{ ...call, campaign, townships: [{ name: '三溪乡' }], answeredBy: [organisation] }],
    },
  });
});

test('however many cases are invented, the article still has its five, of which four on trees', async () => {
  const answer = await ask(`{ all: cases(origin: SOURCE) { totalCount }
    trees: cases(domain: HERITAGE_TREES, origin: SOURCE) { totalCount } leads(origin: SOURCE) { totalCount }
    campaigns(origin: SOURCE) { totalCount } leadCalls(origin: SOURCE) { totalCount } litigations(origin: SOURCE) { totalCount }
    expertAssistances(origin: SOURCE) { totalCount }
    lights: case(id: "case-c1") { origin rectificationItems { target { atLeast } } } }`);
  expect(answer).toEqual({
    all: { totalCount: 5 },
    trees: { totalCount: 4 },
    leads: { totalCount: 1 },
    campaigns: { totalCount: 1 },
    leadCalls: { totalCount: 1 },
    litigations: { totalCount: 0 },
    expertAssistances: { totalCount: 4 },
    lights: { origin: 'SOURCE', rectificationItems: [{ target: { atLeast: 260 } }] },
  });
});

test.each([
  ['cases', PublicInterestCase],
  ['leads', Lead],
  ['recommendations', ProcuratorialRecommendation],
  ['respondingAgencies', RespondingAgency],
  ['campaigns', SpecialCampaign],
  ['leadCalls', LeadCall],
  ['expertAssistances', ExpertAssistance],
  ['litigations', Litigation],
  ['civilNotices', CivilNotice],
] as const)('paging %s forward and back passes each once, in one order', async (list, entity) => {
  type Page = { list: { nodes: { id: string }[]; pageInfo: Record<string, string | boolean | null> } };
  const walk = async (size: string, cursor: string, next: string, more: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let at: unknown = null; pages.length < 100; ) {
      const from = at === null ? '' : `, ${cursor}: ${JSON.stringify(at)}`;
      const page = (await ask(
        `{ list: ${list}(${size}: 9${from}) { nodes { id } pageInfo { ${next} ${more} } } }`,
      )) as Page;
      pages.push(page.list.nodes.map(({ id }) => id));
      if (page.list.pageInfo[more] === false) break;
      at = page.list.pageInfo[next];
    }
    return pages;
  };
  const rows: { id: string }[] = await clone.department.orm.em.fork().find(entity as never, {});
  const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
  const backward = await walk('last', 'before', 'startCursor', 'hasPreviousPage');
  expect(forward.length).toBeGreaterThan(5);
  expect(forward.flat().sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(backward.reverse().flat()).toEqual(forward.flat());
});
