// The mediation room over the article's one dispute and over many synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer } from '../posts/entities.ts';
import {
  Dispute,
  DisputeAgency,
  DisputeParty,
  DisputeVisit,
  JointAgency,
  MediationAgreement,
  MediationSession,
  MediationTeam,
  MediationTeamOrganisation,
} from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const SECRET = '赔偿金额示例';

/** Disputes numbered from `first`, each with everything a dispute can have: two parties, two visits, its own team. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) => numbers.map((n) => ({ ...make(n), origin }));
  const twice = <T extends object>(make: (n: number, k: string) => T) => [
    ...each((n) => make(n, 'a')),
    ...each((n) => make(n, 'b')),
  ];
  await em.insertMany(
    Officer,
    each((n) => ({ id: `officer-s${n}`, name: `示例·乙${n}` })),
  );
  await em.insertMany(
    MediationTeam,
    each((n) => ({ id: `team-s${n}`, name: `示例团队${n}`, post: 'post-gaotie' })),
  );
  await em.insertMany(
    MediationTeamOrganisation,
    each((n) => ({ id: `team-organisation-s${n}`, team: `team-s${n}`, organisationId: `org-s${n}` })),
  );
  await em.insertMany(
    JointAgency,
    each((n) => ({ id: `agency-s${n}`, name: `示例所${n}`, kind: 'OTHER', respondingAgencyId: `respondent-s${n}` })),
  );
  await em.insertMany(
    Dispute,
    each((n) => ({
      id: `dispute-s${n}`,
      track: 'PUBLIC_SECURITY',
      kind: 'MINOR_ASSAULT',
      occurredOn: '2022-03-01',
      townshipCode: '331122203',
      post: 'post-gaotie',
      team: `team-s${n}`,
      status: 'CONFIRMED',
      riskFlags: ['VIOLENCE_RISK'],
      referredLeadId: `lead-s${n}`,
    })),
  );
  await em.insertMany(
    DisputeParty,
    twice((n, k) => ({ id: `party-s${n}-${k}`, dispute: `dispute-s${n}`, role: 'OTHER', isMinor: false })),
  );
  await em.insertMany(
    DisputeVisit,
    twice((n, k) => ({
      id: `visit-s${n}-${k}`,
      dispute: `dispute-s${n}`,
      officer: `officer-s${n}`,
      agency: `agency-s${n}`,
    })),
  );
  await em.insertMany(
    MediationSession,
    each((n) => ({ id: `session-s${n}`, dispute: `dispute-s${n}`, mediator: `officer-s${n}`, outcome: 'AGREED' })),
  );
  await em.insertMany(
    DisputeAgency,
    each((n) => ({ id: `dispute-agency-s${n}`, dispute: `dispute-s${n}`, agency: `agency-s${n}` })),
  );
  await em.insertMany(
    MediationAgreement,
    each((n) => ({ id: `agreement-s${n}`, dispute: `dispute-s${n}`, effectiveOn: '2022-03-04', terms: SECRET })),
  );
}

const EVERYTHING = `id township { name } post { displayName } team { name post { name } organisations { id } }
  visits { dispute { id } officer { name } agency { name } } sessions { dispute { id } mediator { name } outcome }
  parties { role displayName { text masked rule } } agencies { name respondingAgency { id } } agreement { effectiveOn dispute { id } }
  daysToAgreement referredLead { id } mediatorOrganisations { id }`;

test('the one dispute of the article is answered with all it says, and unknown where it says nothing', async () => {
  const answer = await ask(`{ disputes(riskFlags: [LAYERED_SUBCONTRACTING]) { totalCount nodes {
    id track kind occurredOn place township { code } post { displayName } team { id } summary status
    visitCount { exact atLeast atMost text knowledge } visits { id } sessions { id } parties { role displayName { text masked rule } }
    agencies { name kind respondingAgency { id } inferredFields } agreement { effectiveOn form performBy confirmation }
    daysToAgreement riskFlags sessionsPublic silkBanners { exact } referredLead { id } mediatorOrganisations { id }
    origin citations { sentenceId } inferredFields } } }`);
  expect(answer).toEqual({
    disputes: {
      totalCount: 1,
      nodes: [
        {
          id: 'dispute-d1',
          track: 'PEOPLES',
          kind: 'WORK_INJURY_COMPENSATION',
          occurredOn: '2021-10-20',
          place: '金梅亭社区一处装修中的住宅',
          township: null,
          post: { displayName: '金梅亭社区警务室' },
          team: null,
          summary: '住宅装修中工人坠落受伤，家属、雇主与房东对赔偿有争议',
          status: 'AGREED',
          visitCount: { exact: null, atLeast: 30, atMost: null, text: '至少30', knowledge: 'STATED' },
          visits: null,
          sessions: null,
          parties: [
            { role: 'EMPLOYER', displayName: null },
            { role: 'INJURED_FAMILY', displayName: { text: '黄某家属', masked: true, rule: 'name/1' } },
            { role: 'LANDLORD', displayName: null },
          ],
          agencies: [
            { name: '110联调中心', kind: 'JOINT_MEDIATION_CENTRE', respondingAgency: null, inferredFields: [] },
            { name: '金梅亭社区', kind: 'COMMUNITY', respondingAgency: null, inferredFields: ['name'] },
          ],
          agreement: { effectiveOn: '2022-01-28', form: null, performBy: null, confirmation: null },
          daysToAgreement: 100,
          riskFlags: ['LAYERED_SUBCONTRACTING'],
          sessionsPublic: false,
          silkBanners: { exact: 1 },
          referredLead: null,
          mediatorOrganisations: null,
          origin: 'SOURCE',
          citations: [{ sentenceId: 'A1.9' }, { sentenceId: 'A1.10' }, { sentenceId: 'A1.11' }],
          inferredFields: ['track'],
        },
      ],
    },
  });
});

test('the one team of the article mediates free of charge; how many belong to it is unknown', async () => {
  const answer = await ask(`{ mediationTeams { totalCount nodes { id name post { name } memberCategories freeOfCharge
      members { exact knowledge } organisations { id } citations { sentenceId } } }
    post(id: "post-jinmeiting") { mediationTeams { id } } other: post(id: "post-sanxi") { mediationTeams { id } } }`);
  expect(answer).toEqual({
    mediationTeams: {
      totalCount: 1,
      nodes: [
        {
          id: 'team-nuanxin',
          name: '暖心微调解团队',
          post: { name: '金梅亭社区警务室' },
          memberCategories: ['COMMUNITY_OFFICER', 'VOLUNTEER', 'RETIRED_CADRE'],
          freeOfCharge: true,
          members: { exact: null, knowledge: 'UNKNOWN' },
          organisations: null,
          citations: [{ sentenceId: 'A1.8' }],
        },
      ],
    },
    post: { mediationTeams: [{ id: 'team-nuanxin' }] },
    other: { mediationTeams: null },
  });
});

test('a lead, an organisation and an agency of which no row tells answer null, not an empty list', async () => {
  const answer = await ask(`{ _entities(representations: [{ __typename: "Lead", id: "lead-x" },
    { __typename: "VolunteerOrganisation", id: "org-1" }, { __typename: "RespondingAgency", id: "respondent-1" }]) {
    ... on Lead { originDispute { id } } ... on VolunteerOrganisation { mediationTeams { id } }
    ... on RespondingAgency { jointMediations { id } } } }`);
  expect(answer).toEqual({
    _entities: [{ originDispute: null }, { mediationTeams: null }, { jointMediations: null }],
  });
});

test('fifty disputes with all that belongs to them cost as many statements as ten', async () => {
  const question = `{ disputes(origin: SYNTHETIC, first: 100) { nodes { ${EVERYTHING} } } }`;
  await insertSynthetic({ first: 1, count: 10 });
  clone.statements.length = 0;
  await ask(question);
  const forTen = clone.statements.splice(0).length;
  await insertSynthetic({ first: 11, count: 40 });
  clone.statements.length = 0;
  await ask(question);
  expect(clone.statements.splice(0)).toHaveLength(forTen);
  expect(forTen).toBeLessThanOrEqual(14);
});

test('fifty references from other departments cost as many statements as ten', async () => {
  const references = (count: number) =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((n) => [
      `{ __typename: "Lead", id: "lead-s${n}" }`,
      `{ __typename: "VolunteerOrganisation", id: "org-s${n}" }`,
      `{ __typename: "RespondingAgency", id: "respondent-s${n}" }`,
    ]);
  const question = (count: number) => `{ _entities(representations: [${references(count)}]) {
    ... on Lead { originDispute { id } } ... on VolunteerOrganisation { mediationTeams { id } }
    ... on RespondingAgency { jointMediations { id } } } }`;
  clone.statements.length = 0;
  const ten = await ask(question(10));
  const forTen = clone.statements.splice(0).length;
  await ask(question(50));
  expect(clone.statements.splice(0)).toHaveLength(forTen);
  const answers = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((n) => [
    { originDispute: { id: `dispute-s${n}` } },
    { mediationTeams: [{ id: `team-s${n}` }] },
    { jointMediations: [{ id: `dispute-s${n}` }] },
  ]);
  expect(ten).toEqual({ _entities: answers });
});

test('what belongs to a dispute is its own, and references carry the stored ids', async () => {
  const answer = await ask(`{ dispute(id: "dispute-s7") { ${EVERYTHING} } }`);
  const visit = { dispute: { id: 'dispute-s7' }, officer: { name: '示例·乙7' }, agency: { name: '示例所7' } };
  expect(answer).toEqual({
    dispute: {
      id: 'dispute-s7',
      township: { name: '七里乡' },
      post: { displayName: '高铁新城警务室' },
      team: { name: '示例团队7', post: { name: '高铁新城警务室' }, organisations: [{ id: 'org-s7' }] },
      visits: [visit, visit],
      sessions: [{ dispute: { id: 'dispute-s7' }, mediator: { name: '示例·乙7' }, outcome: 'AGREED' }],
      parties: [
        { role: 'OTHER', displayName: null },
        { role: 'OTHER', displayName: null },
      ],
      agencies: [{ name: '示例所7', respondingAgency: { id: 'respondent-s7' } }],
      agreement: { effectiveOn: '2022-03-04', dispute: { id: 'dispute-s7' } },
      daysToAgreement: 3,
      referredLead: { id: 'lead-s7' },
      mediatorOrganisations: [{ id: 'org-s7' }],
    },
  });
});

test.each([
  ['riskFlags: [VIOLENCE_RISK]', 50],
  ['riskFlags: [VIOLENCE_RISK, LAYERED_SUBCONTRACTING]', 51],
  ['riskFlags: [GROUP_DISPUTE]', 0],
  ['status: AGREED', 1],
  ['status: CONFIRMED, post: "post-gaotie"', 50],
  ['track: PEOPLES', 1],
  ['kind: MINOR_ASSAULT, township: "331122203"', 50],
  ['kind: MINOR_ASSAULT, township: "331122001"', 0],
  ['origin: SOURCE', 1],
  ['origin: null, riskFlags: null', 51],
])('the filter %s leaves %i', async (filters, totalCount) => {
  expect(await ask(`{ disputes(${filters}) { totalCount } }`)).toEqual({ disputes: { totalCount } });
});

test('terms, age and guardian are in the table and nowhere in the schema', async () => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ dispute(id: "dispute-s1") { agreement { terms } parties { isMinor guardianPresent } } }',
  });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(3).fill('GRAPHQL_VALIDATION_FAILED'));
  const stored = await clone.department.orm.em.fork().findOneOrFail(MediationAgreement, 'agreement-s1');
  expect(stored.terms).toBe(SECRET);
});

test.each([
  ['dispute(id: "d1") { id }', 'Argument "id" is not the id of a dispute'],
  ['mediationTeam(id: "dispute-d1") { id }', 'Argument "id" is not the id of a team'],
  ['disputes(post: "sanxi") { totalCount }', 'Argument "post" is not the id of a post'],
  ['disputes(township: "三溪乡") { totalCount }', 'Argument "township" is not a township of the county'],
  ['disputes(first: 1000) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['mediationTeams(post: "") { totalCount }', 'Argument "post" is not the id of a post'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown dispute is null, without an error', async () => {
  expect(await ask('{ dispute(id: "dispute-x") { id } mediationTeam(id: "team-x") { id } }')).toEqual({
    dispute: null,
    mediationTeam: null,
  });
});
