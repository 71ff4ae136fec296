// The cases room over the article's five cases and over synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { procuratorate } from '../department.ts';
import {
  AgencyReply,
  CaseRespondent,
  CaseSite,
  ProcuratorialRecommendation,
  PublicInterestCase,
  RespondingAgency,
  SiteVerification,
} from './entities.ts';

const SECRET = '示例所见';
const USCC = '91350100M000100Y43';
const origin = 'SYNTHETIC' as const;

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  await em.insert(RespondingAgency, { id: 'respondent-s1', name: '示例局', uscc: USCC, origin });
  await em.insertMany(PublicInterestCase, [
    { id: 'case-s1', kind: 'CIVIL', domain: 'FOOD_DRUG', status: 'FILED', handler: '示例·甲', origin },
    { id: 'case-s2', kind: 'ADMINISTRATIVE', domain: 'FOOD_DRUG', origin },
  ]);
  await em.insertMany(CaseSite, [
    { id: 'case-site-s1-a', case: 'case-s1', townshipCode: '331122207', origin },
    { id: 'case-site-s1-b', case: 'case-s1', townshipCode: '331122207', origin },
    { id: 'case-site-s1-c', case: 'case-s1', townshipCode: '331122203', origin },
  ]);
  await em.insert(CaseRespondent, { id: 'case-respondent-s1', case: 'case-s1', respondent: 'respondent-s1', origin });
  await em.insertMany(ProcuratorialRecommendation, [
    {
      id: 'recommendation-s1',
      case: 'case-s1',
      docNo: '示例建〔2022〕1号',
      respondent: 'respondent-s1',
      servedOn: '2022-03-02',
      receivedOn: '2022-03-03',
      urgency: 'NORMAL',
      dueOn: '2022-05-05',
      status: 'PART_REPLIED',
      legalBasis: '示例依据',
      origin,
    },
    { id: 'recommendation-s2', case: 'case-s1', status: 'DRAFTED', origin },
  ]);
  await em.insertMany(AgencyReply, [
    { id: 'reply-s1-2', recommendation: 'recommendation-s1', stage: 2, measures: '示例措施二', origin },
    { id: 'reply-s1-1', recommendation: 'recommendation-s1', stage: 1, receivedOn: '2022-04-01', origin },
  ]);
  await em.insert(SiteVerification, {
    id: 'verification-s1',
    case: 'case-s1',
    visitedAt: new Date('2022-03-01T01:30:00Z'),
    photosHash: 'ab'.repeat(32),
    accompanyingObserverId: 'observer-s1',
    findings: SECRET,
    origin,
  });
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('from the tip to the trees: what the article tells of the lights, and null where it is silent', async () => {
  const answer = await ask(`{ case(id: "case-c1") { caseNo kind domain status filedOn title handler
    origin citations { sentenceId } inferredFields
    lead { channel township { name } reporterProtection }
    sites { name roadName significance township { name } inferredFields }
    siteVerifications { visitedAt officerCount { knowledge } photosHash accompanyingObserver { id } lead { id } case { id } }
    recommendations { id docNo respondent { name uscc townships { code } origin } servedOn receivedOn urgency dueOn computedDueOn status
      legalBasis replies { id } case { id } }
    respondents { id name }
    rectificationItems { target { exact atLeast } claims { by on assertsAll } verifications { by { organisation { id } } on } } } }`);
  expect(answer).toEqual({
    case: {
      caseNo: null,
      kind: 'ADMINISTRATIVE',
      domain: 'ENVIRONMENT_RESOURCES',
      status: 'RECOMMENDED',
      filedOn: null,
      title: '黄龙路、仙都路行道树灯带案',
      handler: null,
      origin: 'SOURCE',
      citations: [{ sentenceId: 'A2.1' }, { sentenceId: 'A2.2' }, { sentenceId: 'A2.3' }],
      inferredFields: ['kind', 'domain', 'title'],
      lead: { channel: 'OBSERVER', township: { name: '五云街道' }, reporterProtection: 'SEALED' },
      sites: [
        {
          name: '黄龙路行道树',
          roadName: '黄龙路',
          significance: null,
          township: { name: '五云街道' },
          inferredFields: ['township'],
        },
        { name: '仙都路行道树', roadName: '仙都路', significance: null, township: null, inferredFields: [] },
      ],
      siteVerifications: [
        {
          visitedAt: null,
          officerCount: { knowledge: 'UNKNOWN' },
          photosHash: null,
          accompanyingObserver: null,
          lead: { id: 'lead-5kq8w2n7c3' },
          case: { id: 'case-c1' },
        },
      ],
      recommendations: [
        {
          id: 'recommendation-c1-1',
          docNo: null,
          respondent: { name: null, uscc: null, townships: null, origin: 'SOURCE' },
          servedOn: null,
          receivedOn: null,
          urgency: null,
          dueOn: null,
          computedDueOn: null,
          status: 'SERVED',
          legalBasis: null,
          replies: null,
          case: { id: 'case-c1' },
        },
      ],
      respondents: [{ id: 'respondent-c1', name: null }],
      rectificationItems: [
        {
          target: { exact: null, atLeast: 260 },
          claims: [{ by: 'PROCURATORATE_CORRESPONDENT', on: null, assertsAll: true }],
          verifications: null,
        },
      ],
    },
  });
});

test('there are four cases on ancient trees; of three nothing but that is known', async () => {
  const answer = await ask(`{ cases(domain: HERITAGE_TREES) { totalCount nodes { id kind status title lead { id }
    sites { name significance township { code } } recommendations { id } followUps { id } inferredFields
    citations { sentenceId } } } }`);
  const bare = {
    kind: null,
    status: null,
    title: null,
    lead: null,
    sites: null,
    recommendations: null,
    followUps: null,
    inferredFields: [],
    citations: [{ sentenceId: 'A2.7' }],
  };
  const told = {
    status: 'CLOSED_RECTIFIED',
    title: '千年古树群保护案',
    sites: [{ name: '千年古树群', significance: '红色纪念意义', township: null }],
    inferredFields: ['status', 'title'],
  };
  expect(answer).toEqual({
    cases: {
      totalCount: 4,
      nodes: [
        { ...bare, ...told, id: 'case-tree-1' },
        { ...bare, id: 'case-tree-2' },
        { ...bare, id: 'case-tree-3' },
        { ...bare, id: 'case-tree-4' },
      ],
    },
  });
});

test('a case answers what its rows hold: replies stage by stage, references as the stored ids', async () => {
  const answer = await ask(`{ case(id: "case-s1") { handler sites { id township { name } } respondents { name uscc }
    siteVerifications { visitedAt photosHash accompanyingObserver { id } }
    recommendations { id docNo respondent { name } servedOn receivedOn urgency dueOn computedDueOn status legalBasis
      deadlineRule { id length unit law mark effectiveFrom effectiveTo }
      replies { stage receivedOn measures evidenceCount { knowledge } recommendation { id } } items { id } } } }`);
  const reply = { evidenceCount: { knowledge: 'UNKNOWN' }, recommendation: { id: 'recommendation-s1' } };
  expect(answer).toEqual({
    case: {
      handler: '示例·甲',
      sites: [
        { id: 'case-site-s1-a', township: { name: '三溪乡' } },
        { id: 'case-site-s1-b', township: { name: '三溪乡' } },
        { id: 'case-site-s1-c', township: { name: '七里乡' } },
      ],
      respondents: [{ name: '示例局', uscc: USCC }],
      siteVerifications: [
        {
          visitedAt: '2022-03-01T01:30:00.000Z',
          photosHash: 'ab'.repeat(32),
          accompanyingObserver: { id: 'observer-s1' },
        },
      ],
      recommendations: [
        {
          id: 'recommendation-s1',
          docNo: '示例建〔2022〕1号',
          respondent: { name: '示例局' },
          servedOn: '2022-03-02',
          receivedOn: '2022-03-03',
          urgency: 'NORMAL',
          dueOn: '2022-05-05',
          computedDueOn: '2022-05-05',
          deadlineRule: {
            id: 'RECOMMENDATION_REPLY',
            length: 2,
            unit: 'CALENDAR_MONTH',
            law: '两高检察公益诉讼解释（2020）第二十一条',
            mark: 'V',
            effectiveFrom: '2021-01-01',
            effectiveTo: null,
          },
          status: 'PART_REPLIED',
          legalBasis: '示例依据',
          replies: [
            { ...reply, stage: 1, receivedOn: '2022-04-01', measures: null },
            { ...reply, stage: 2, receivedOn: null, measures: '示例措施二' },
          ],
          items: [],
        },
        {
          id: 'recommendation-s2',
          docNo: null,
          respondent: null,
          servedOn: null,
          receivedOn: null,
          urgency: null,
          dueOn: null,
          computedDueOn: null,
          deadlineRule: null,
          status: 'DRAFTED',
          legalBasis: null,
          replies: [],
          items: [],
        },
      ],
    },
  });
});

test('what was found on site lies in the table and nowhere in the schema', async () => {
  const query = '{ case(id: "case-s1") { siteVerifications { findings } } }';
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  const em = clone.department.orm.em.fork();
  const stored = await em.findOneOrFail(SiteVerification, 'verification-s1', { populate: ['findings'] });
  expect(stored.findings).toBe(SECRET);
});

test('a day on which a reply is due needs a day of receipt before it', async () => {
  const em = clone.department.orm.em.fork();
  const row = { id: 'recommendation-bad', case: 'case-s1', dueOn: '2022-05-05', origin };
  const check = 'procuratorial_recommendation_due_check';
  await expect(em.insert(ProcuratorialRecommendation, row)).rejects.toThrow(check);
  await expect(em.insert(ProcuratorialRecommendation, { ...row, receivedOn: '2022-05-05' })).rejects.toThrow(check);
});

test('a verification on site belongs to a lead or to a case', async () => {
  const em = clone.department.orm.em.fork();
  await expect(em.insert(SiteVerification, { id: 'verification-bad', origin })).rejects.toThrow(
    'site_verification_of_check',
  );
});

test('a reply due in a year without a holiday notice costs that day only, and says which year is missing', async () => {
  const em = clone.department.orm.em.fork();
  const row = { id: 'recommendation-later', case: 'case-s2', receivedOn: '2026-11-30', urgency: 'NORMAL' } as const;
  await em.insert(ProcuratorialRecommendation, { ...row, origin });
  const query = '{ recommendation(id: "recommendation-later") { receivedOn dueOn computedDueOn } }';
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    recommendation: { receivedOn: '2026-11-30', dueOn: null, computedDueOn: null },
  });
  const told = [
    ['recommendation.computedDueOn', 'HOLIDAY_CALENDAR_MISSING', expect.stringMatching(/holiday calendar of 2027/)],
  ];
  expect(errors?.map(({ path, extensions, message }) => [path?.join('.'), extensions?.code, message])).toEqual(told);
});
