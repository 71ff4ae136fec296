import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { volunteers } from '../department.ts';
import { VolunteerMember } from '../organisations/entities.ts';
import { Observer, ObserverAppointment, ObserverVisit } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
});
beforeEach(() => void clone.statements.splice(0));
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Synthetic observers with a member, an appointment and a visit each; two share a case. */
async function addSynthetic(series: string, count: number): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  for (let at = 0; at < count; at++) {
    const tail = `${series}-${String(at).padStart(3, '0')}`;
    const observer = `observer-${tail}`;
    em.create(VolunteerMember, { id: `member-${tail}`, organisation: 'org-p02', origin });
    em.create(Observer, {
      id: observer,
      displayName: `示例·${tail}`,
      member: `member-${tail}`,
      organisation: 'org-p02',
      batch: '2022-1',
      status: 'ACTIVE',
      origin,
    });
    em.create(ObserverAppointment, { id: `observer-appointment-${tail}`, observer, appointedOn: '2022-05-01', origin });
    const caseId = `case-demo-${Math.floor(at / 2)}`;
    em.create(ObserverVisit, { id: `observer-visit-${tail}`, observer, caseId, visitedOn: '2022-06-01', origin });
  }
  await em.flush();
}

const INFERRED_TERM = (who: string) => ({
  id: `observer-appointment-${who}-1`,
  batch: '2021-1',
  nominatedOn: null,
  appointedOn: null,
  termEndsOn: null,
  state: 'APPOINTED',
  origin: 'INFERRED',
  validFrom: null,
  validTo: null,
  citations: [{ sentenceId: 'A2.4' }, { sentenceId: 'A2.6' }],
});

test('the two observers the article calls by nickname, and nobody for the other ten', async () => {
  const query = `{ observers { totalCount nodes { id displayName speciality batch status origin inferredFields
    citations { sentenceId } member { id } organisation { id leader }
    appointments { id batch nominatedOn appointedOn termEndsOn state origin validFrom validTo citations { sentenceId } } } } }`;
  expect(await ask(query)).toEqual({
    observers: {
      totalCount: 2,
      nodes: [
        {
          id: 'observer-laocheng',
          displayName: '老程',
          speciality: null,
          batch: '2021-1',
          status: 'APPOINTED',
          origin: 'SOURCE',
          inferredFields: ['organisation', 'batch', 'status'],
          citations: [{ sentenceId: 'A2.4' }, { sentenceId: 'A2.6' }, { sentenceId: 'A2.8' }],
          member: null,
          organisation: { id: 'org-1', leader: '老程' },
          appointments: [INFERRED_TERM('laocheng')],
        },
        {
          id: 'observer-laozhao',
          displayName: '老赵',
          speciality: '古树移植保护',
          batch: '2021-1',
          status: 'APPOINTED',
          origin: 'SOURCE',
          inferredFields: ['batch', 'status'],
          citations: [{ sentenceId: 'A2.4' }, { sentenceId: 'A2.6' }, { sentenceId: 'A2.7' }],
          member: null,
          organisation: null,
          appointments: [INFERRED_TERM('laozhao')],
        },
      ],
    },
  });
});

test('an organisation whose observers nobody names answers unknown, not none', async () => {
  expect(await ask('{ organisations { nodes { id observers { id } } } }')).toEqual({
    organisations: {
      nodes: [
        { id: 'org-1', observers: [{ id: 'observer-laocheng' }] },
        { id: 'org-p02', observers: null },
        { id: 'org-p03', observers: null },
        { id: 'org-p04', observers: null },
      ],
    },
  });
});

test('observers are found by id and as entities, in the order asked; an id nobody has answers null', async () => {
  expect(
    await ask('{ known: observer(id: "observer-laozhao") { displayName } none: observer(id: "observer-x") { id } }'),
  ).toEqual({ known: { displayName: '老赵' }, none: null });
  const asked = ['observer-x', 'observer-laozhao', 'observer-laocheng', 'observer-laozhao'];
  const representations = asked.map((id) => ({ __typename: 'Observer', id }));
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Observer { displayName } } }`;
  clone.statements.splice(0);
  const { data } = await clone.department.execute(PUBLIC_ACTOR, { query, variables: { representations } });
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    _entities: [null, { displayName: '老赵' }, { displayName: '老程' }, { displayName: '老赵' }],
  });
  expect(clone.statements).toHaveLength(1);
});

test('a case has its visits, in order of day, and one without visits answers unknown', async () => {
  const em = clone.department.orm.em.fork();
  const visit = { observer: 'observer-laozhao', caseId: 'case-visited', origin: 'SYNTHETIC' } as const;
  em.create(ObserverVisit, { ...visit, id: 'observer-visit-a', visitedOn: '2022-03-02', role: 'FOLLOWING_UP' });
  em.create(ObserverVisit, { ...visit, id: 'observer-visit-b', visitedOn: '2022-02-20', role: 'ACCOMPANYING' });
  em.create(ObserverVisit, { ...visit, id: 'observer-visit-c' });
  await em.flush();
  const cases = ['case-visited', 'case-unvisited'].map((id) => `{ __typename: "PublicInterestCase", id: "${id}" }`);
  const fields = 'id observerVisits { id visitedOn role observer { displayName } case { id } }';
  const seen = { observer: { displayName: '老赵' }, case: { id: 'case-visited' } };
  expect(await ask(`{ _entities(representations: [${cases}]) { ... on PublicInterestCase { ${fields} } } }`)).toEqual({
    _entities: [
      {
        id: 'case-visited',
        observerVisits: [
          { ...seen, id: 'observer-visit-b', visitedOn: '2022-02-20', role: 'ACCOMPANYING' },
          { ...seen, id: 'observer-visit-a', visitedOn: '2022-03-02', role: 'FOLLOWING_UP' },
          { ...seen, id: 'observer-visit-c', visitedOn: null, role: null },
        ],
      },
      { id: 'case-unvisited', observerVisits: null },
    ],
  });
});

test.each([
  ['{ observer(id: "org-1") { id } }', 'id'],
  ['{ observer(id: "OBSERVER-1") { id } }', 'id'],
  ['{ observers(organisation: "observer-1") { totalCount } }', 'organisation'],
  ['{ observers(batch: "first") { totalCount } }', 'batch'],
  ['{ observers(batch: "2021-1\\u0000") { totalCount } }', 'batch'],
  ['{ observers(last: -1) { totalCount } }', 'last'],
  ['{ observers(first: 1, last: 1) { totalCount } }', 'first'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test('lists are filtered by organisation, status, batch and origin', async () => {
  await addSynthetic('listed', 2);
  const ids = (filter: string) => ask(`{ observers(${filter}) { nodes { id } } }`);
  const [laocheng, laozhao] = ['laocheng', 'laozhao'].map((who) => ({ id: `observer-${who}` }));
  const listed = ['observer-listed-000', 'observer-listed-001'].map((id) => ({ id }));
  expect(await ids('organisation: "org-1"')).toEqual({ observers: { nodes: [laocheng] } });
  expect(await ids('organisation: "org-p02"')).toEqual({ observers: { nodes: listed } });
  expect(await ids('batch: "2021-1"')).toEqual({ observers: { nodes: [laocheng, laozhao] } });
  expect(await ids('status: ACTIVE')).toEqual({ observers: { nodes: listed } });
  expect(await ids('origin: SOURCE')).toEqual({ observers: { nodes: [laocheng, laozhao] } });
  expect(await ids('origin: SOURCE, status: DISMISSED')).toEqual({ observers: { nodes: [] } });
});

test('fifty observers with everything beside them cost the statements of ten, and so do fifty cases', async () => {
  const list = `{ observers(first: 100, batch: "2022-1") { nodes { id member { id } organisation { id observers { id } }
    appointments { id observer { id } } } } }`;
  const cases = (count: number) =>
    Array.from({ length: count }, (_, at) => `{ __typename: "PublicInterestCase", id: "case-demo-${at}" }`);
  const visits = (count: number) =>
    `{ _entities(representations: [${cases(count)}]) { ... on PublicInterestCase { observerVisits { observer { displayName organisation { displayName } } } } } }`;
  const cost = async (query: string): Promise<number> => {
    clone.statements.splice(0);
    await ask(query);
    return clone.statements.splice(0).length;
  };
  await addSynthetic('ten', 10);
  const ten = [await cost(list), await cost(visits(5))];
  await addSynthetic('fifty', 50);
  expect([await cost(list), await cost(visits(25))]).toEqual(ten);
  expect(ten).toEqual([7, 3]);
});

test('however many observers are invented, the county still has twelve', async () => {
  await addSynthetic('invented', 30);
  const county = '_entities(representations: [{ __typename: "County", code: "331122" }])';
  expect(
    await ask(`{ ${county} { ... on County { observers { total { exact } } members { total { exact atMost } } } } }`),
  ).toEqual({
    _entities: [{ observers: { total: { exact: 12 } }, members: { total: { exact: null, atMost: 300 } } }],
  });
});
