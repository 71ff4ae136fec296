import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { volunteers } from '../department.ts';

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

const UNKNOWN = { exact: null, atLeast: null, atMost: null, knowledge: 'UNKNOWN', text: '不详' };
const FIGURE = 'exact atLeast atMost knowledge text';
const PARKING = { id: 'activity-parking-2021' };

test('the one activity of the article: its platform, its month, its seven days, and what nobody says', async () => {
  const query = `{ activities { totalCount nodes { id name platform topic status from to within { from to }
    durationDays { ${FIGURE} citations { sentenceId } } area townships { code } organisation { id leader }
    leadCall { id } campaign { id } jointPosts { id } signUps { totalCount } checkIns { total { ${FIGURE} } }
    checklist { id position text origin citations { sentenceId } }
    origin inferredFields citations { sentenceId } validFrom validTo } } }`;
  const citations = [{ sentenceId: 'A2.8' }, { sentenceId: 'A2.9' }];
  expect(await ask(query)).toEqual({
    activities: {
      totalCount: 1,
      nodes: [
        {
          ...PARKING,
          name: '停车交通安全公益行',
          platform: '志愿汇',
          topic: 'WORK_SAFETY',
          status: 'FINISHED',
          from: null,
          to: null,
          within: { from: '2021-06-01', to: '2021-06-30' },
          durationDays: { exact: 7, atLeast: null, atMost: null, knowledge: 'STATED', text: '7', citations },
          area: '经济较好的乡镇，未写明是哪些',
          townships: null,
          organisation: { id: 'org-1', leader: '老程' },
          leadCall: { id: 'leadcall-parking-2021' },
          campaign: { id: 'campaign-work-safety-2021' },
          jointPosts: null,
          signUps: { totalCount: 0 },
          checkIns: { total: UNKNOWN },
          checklist: [
            {
              id: 'checklist-item-parking-2021-1',
              position: 1,
              text: '路内停车位怎样设置',
              origin: 'INFERRED',
              citations: [{ sentenceId: 'A2.9' }],
            },
          ],
          origin: 'SOURCE',
          inferredFields: ['leadCall', 'organisation', 'status', 'topic', 'within'],
          citations,
          validFrom: null,
          validTo: null,
        },
      ],
    },
  });
});

test('the call and the campaign know the activity that answers them; how many came stays unknown', async () => {
  const references = ['leadcall-parking-2021', 'leadcall-other'].map((id) => `{ __typename: "LeadCall", id: "${id}" }`);
  const query = `{ _entities(representations: [${references}, { __typename: "SpecialCampaign", id: "campaign-work-safety-2021" },
    { __typename: "PolicePost", id: "post-huzhen" }, { __typename: "Activity", id: "activity-parking-2021" },
    { __typename: "Activity", id: "activity-x" }]) {
    ... on LeadCall { id answered: activities { id } turnout { ${FIGURE} } } ... on SpecialCampaign { id activities { id } }
    ... on PolicePost { id jointActivities { id } } ... on Activity { name } } }`;
  expect(await ask(query)).toEqual({
    _entities: [
      { id: 'leadcall-parking-2021', answered: [PARKING], turnout: UNKNOWN },
      { id: 'leadcall-other', answered: null, turnout: UNKNOWN },
      { id: 'campaign-work-safety-2021', activities: [PARKING] },
      { id: 'post-huzhen', jointActivities: null },
      { name: '停车交通安全公益行' },
      null,
    ],
  });
});

test('townships without a known activity or helper answer unknown, and so do organisations', async () => {
  const township = '_entities(representations: [{ __typename: "Township", code: "331122207" }])';
  const query = `{ ${township} { ... on Township { name activities { id } helpers { organisation { id } } } }
    organisations { nodes { id activities { id } } } }`;
  expect(await ask(query)).toEqual({
    _entities: [{ name: '三溪乡', activities: null, helpers: null }],
    organisations: {
      nodes: [
        { id: 'org-1', activities: [PARKING] },
        { id: 'org-p02', activities: null },
        { id: 'org-p03', activities: null },
        { id: 'org-p04', activities: null },
      ],
    },
  });
});

test('an activity is found by id, and by a period only where it is known to lie within it', async () => {
  const within = (from: string, to: string) => `activities(period: { from: "${from}", to: "${to}" }) { totalCount }`;
  const query = `{ known: activity(id: "activity-parking-2021") { id } none: activity(id: "activity-x") { id }
    june: ${within('2021-06-01', '2021-06-30')} year: ${within('2021-01-01', '2021-12-31')}
    half: ${within('2021-06-01', '2021-06-15')} before: ${within('2021-05-01', '2021-06-29')} }`;
  expect(await ask(query)).toEqual({
    known: PARKING,
    none: null,
    june: { totalCount: 1 },
    year: { totalCount: 1 },
    half: { totalCount: 0 },
    before: { totalCount: 0 },
  });
});

test.each([
  ['{ activity(id: "org-1") { id } }', 'id'],
  ['{ activity(id: "activity-X") { id } }', 'id'],
  ['{ activities(organisation: "activity-1") { totalCount } }', 'organisation'],
  ['{ activities(township: "331122104") { totalCount } }', 'township'],
  ['{ activities(period: { from: "2021-07-01", to: "2021-06-01" }) { totalCount } }', 'period'],
  ['{ activities(first: 101) { totalCount } }', 'first'],
  ['{ activities(after: "x") { totalCount } }', 'after'],
  ['{ activities { nodes { signUps(first: 0) { totalCount } } } }', 'first'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test('where a volunteer was, and when to the minute, is not in the graph', async () => {
  const fields = ['place', 'latitude', 'longitude', 'checkedInAt', 'checkedOutAt'];
  const query = `{ activities { nodes { signUps { nodes { checkIns { ${fields.join(' ')} } } } } } }`;
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ message }) => message.split('"')[1])).toEqual(fields);
});
