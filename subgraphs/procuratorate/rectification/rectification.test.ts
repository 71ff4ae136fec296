// The rectification room: what was claimed, what was verified, and that the two never come from one hand.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import {
  FollowUpObserver,
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from './entities.ts';

type Claim = Partial<RequiredEntityData<RectificationClaim>>;
type Verification = Partial<RequiredEntityData<RectificationVerification>>;
const origin = 'SYNTHETIC' as const;

let clone: ClonedDepartment;
let items = 0;
let itemId = '';
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  await clone.department.orm.em.fork().insert(PublicInterestCase, { id: 'case-s1', origin });
});
beforeEach(async () => {
  items += 1;
  itemId = `item-s${items}`;
  const item = { id: itemId, case: 'case-s1', status: 'CLAIMED' as const, origin };
  await clone.department.orm.em.fork().insert(RectificationItem, item);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

async function claim(columns: Claim): Promise<void> {
  const row = { id: `claim-${itemId}`, item: itemId, by: 'RESPONDENT' as const, origin, ...columns };
  await clone.department.orm.em.fork().insert(RectificationClaim, row);
}

async function verify(columns: Verification): Promise<void> {
  const row = { id: `check-${itemId}`, item: itemId, origin, verifierRole: 'PROSECUTOR', kind: 'VERIFIED' } as const;
  await clone.department.orm.em.fork().insert(RectificationVerification, { ...row, ...columns });
}

test('the nails in at least 260 trees: claimed as all done, verified by nobody that is known', async () => {
  const answer = await ask(`{ case(id: "case-c1") { followUps { id } rectificationItems { id description
    target { exact atLeast atMost text knowledge citations { sentenceId } } unit methodBefore methodAfter status
    recommendation { id } case { id } inferredFields followUps { id } verifications { id }
    claims { by organisation { id } on quantity { exact atLeast text } assertsAll evidenceHash item { id } inferredFields
      citations { sentenceId } } } recommendations { items { id } } } }`);
  const citations = ['A2.1', 'A2.2', 'A2.3'].map((sentenceId) => ({ sentenceId }));
  expect(answer).toEqual({
    case: {
      followUps: null,
      recommendations: [{ items: [{ id: 'item-c1-nails' }] }],
      rectificationItems: [
        {
          id: 'item-c1-nails',
          description: '取下樟树上固定灯带的钉子，改为不伤树的固定方式',
          target: { exact: null, atLeast: 260, atMost: null, text: '至少260', knowledge: 'STATED', citations },
          unit: '棵香樟树',
          methodBefore: '钉子固定',
          methodAfter: '绑扎固定',
          status: 'CLAIMED',
          recommendation: { id: 'recommendation-c1-1' },
          case: { id: 'case-c1' },
          inferredFields: ['recommendation', 'description', 'status'],
          followUps: null,
          verifications: null,
          claims: [
            {
              by: 'PROCURATORATE_CORRESPONDENT',
              organisation: null,
              on: null,
              quantity: { exact: null, atLeast: 260, text: '至少260' },
              assertsAll: true,
              evidenceHash: null,
              item: { id: 'item-c1-nails' },
              inferredFields: ['by'],
              citations: [{ sentenceId: 'A2.3' }],
            },
          ],
        },
      ],
    },
  });
});

test('claims, verifications and follow-up visits are answered in order, with references as the stored ids', async () => {
  await claim({ by: 'VOLUNTEER_ORGANISATION', organisationId: 'org-a', on: '2022-04-01' });
  await verify({ id: `check-${itemId}-late`, on: '2022-04-03' });
  const observed = { verifierRole: 'OBSERVER', kind: 'OBSERVER_CONFIRMED', on: '2022-04-02' } as const;
  await verify({ ...observed, observerId: 'observer-b', organisationId: 'org-b' });
  const em = clone.department.orm.em.fork();
  const visit = { case: 'case-s1', item: itemId, origin };
  await em.insertMany(FollowUpVisit, [
    { ...visit, id: 'followup-2', round: 2, result: 'RELAPSED' as const, on: '2022-09-01' },
    { ...visit, id: 'followup-1', round: 1, result: 'HELD' as const, on: '2022-06-01' },
  ]);
  await em.insertMany(FollowUpObserver, [
    { id: 'followup-observer-2', visit: 'followup-1', observerId: 'observer-d', origin },
    { id: 'followup-observer-1', visit: 'followup-1', observerId: 'observer-c', origin },
  ]);
  const answer = await ask(`{ case(id: "case-s1") { rectificationItems { id claims { by organisation { id } on }
    verifications { on kind by { role observer { id } organisation { id } } item { id } }
    followUps { round on result observers { id } item { id } case { id } } } } }`);
  const of = { item: { id: itemId } };
  const followed = { ...of, case: { id: 'case-s1' } };
  expect(answer).toMatchObject({
    case: {
      rectificationItems: expect.arrayContaining([
        {
          id: itemId,
          claims: [{ by: 'VOLUNTEER_ORGANISATION', organisation: { id: 'org-a' }, on: '2022-04-01' }],
          verifications: [
            {
              ...of,
              on: '2022-04-02',
              kind: 'OBSERVER_CONFIRMED',
              by: { role: 'OBSERVER', observer: { id: 'observer-b' }, organisation: { id: 'org-b' } },
            },
            {
              ...of,
              on: '2022-04-03',
              kind: 'VERIFIED',
              by: { role: 'PROSECUTOR', observer: null, organisation: null },
            },
          ],
          followUps: [
            {
              ...followed,
              round: 1,
              on: '2022-06-01',
              result: 'HELD',
              observers: [{ id: 'observer-c' }, { id: 'observer-d' }],
            },
            { ...followed, round: 2, on: '2022-09-01', result: 'RELAPSED', observers: [] },
          ],
        },
      ]),
    },
  });
});

const ONE_HAND: [string, Claim, Verification][] = [
  [
    'an organisation',
    { by: 'VOLUNTEER_ORGANISATION', organisationId: 'org-a' },
    { verifierRole: 'OBSERVER', kind: 'OBSERVER_CONFIRMED', organisationId: 'org-a' },
  ],
  ['the procuratorate', { by: 'PROCURATORATE_CORRESPONDENT' }, { verifierRole: 'PROSECUTOR', kind: 'VERIFIED' }],
];
test.each(ONE_HAND)(
  '%s never verifies what it claims, whichever of the two is written first',
  async (_, one, other) => {
    const sentence = 'Who claims a rectification never verifies it';
    await claim(one);
    await expect(verify(other)).rejects.toThrow(sentence);
    const em = clone.department.orm.em.fork();
    await em.nativeDelete(RectificationClaim, { id: `claim-${itemId}` });
    await verify(other);
    await expect(claim(one)).rejects.toThrow(sentence);
    await claim({ by: 'RESPONDENT' });
    const { by, organisationId } = one;
    const change = { ...(by && { by }), ...(organisationId && { organisationId }) };
    await expect(em.nativeUpdate(RectificationClaim, { id: `claim-${itemId}` }, change as never)).rejects.toThrow(
      sentence,
    );
  },
);

const TWO_HANDS: [string, Claim, Verification][] = [
  ['a prosecutor verifies what a respondent claims', { by: 'RESPONDENT' }, {}],
  [
    'an observer confirms what the procuratorate’s correspondent claims',
    { by: 'PROCURATORATE_CORRESPONDENT' },
    { verifierRole: 'OBSERVER', kind: 'OBSERVER_CONFIRMED', organisationId: 'org-a' },
  ],
  [
    'an observer of another organisation refutes',
    { by: 'VOLUNTEER_ORGANISATION', organisationId: 'org-a' },
    { verifierRole: 'OBSERVER', kind: 'REFUTED', organisationId: 'org-b' },
  ],
];
test.each(TWO_HANDS)('%s', async (_, one, other) => {
  await claim(one);
  await verify(other);
  const stored = await clone.department.orm.em.fork().count(RectificationVerification, { item: itemId });
  expect(stored).toBe(1);
});

test('a claim and a verification of one hand, written at the same moment, do not both stay', async () => {
  const [first, second] = [clone.department.orm.em.fork(), clone.department.orm.em.fork()];
  await first.begin();
  const ours = { id: `claim-${itemId}`, item: itemId, by: 'PROCURATORATE_CORRESPONDENT' as const, origin };
  await first.insert(RectificationClaim, ours);
  const row = { id: `check-${itemId}`, item: itemId, verifierRole: 'PROSECUTOR', kind: 'VERIFIED', origin } as const;
  const waiting = expect(second.insert(RectificationVerification, row)).rejects.toThrow('never verifies it');
  await waitUntilBlocked();
  await first.commit();
  await waiting;
});

async function waitUntilBlocked(): Promise<void> {
  const em = clone.department.orm.em.fork();
  const question = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  for (let tries = 0; tries < 500; tries++) {
    const [row]: { n: number }[] = await em.execute(question);
    if (row !== undefined && row.n > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The second writer never waited for the first.');
}

const REFUSED: [string, Verification, string][] = [
  [
    'an observer who verifies alone',
    { verifierRole: 'OBSERVER', kind: 'VERIFIED' },
    'rectification_verification_verified_check',
  ],
  [
    'a prosecutor who confirms as an observer',
    { kind: 'OBSERVER_CONFIRMED' },
    'rectification_verification_prosecutor_check',
  ],
  ['a prosecutor of an organisation', { organisationId: 'org-a' }, 'rectification_verification_prosecutor_check'],
];
test.each(REFUSED)('the table refuses %s', async (_, columns, constraint) => {
  await expect(verify(columns)).rejects.toThrow(constraint);
});

test('only an organisation of volunteers claims with an organisation of volunteers', async () => {
  await expect(claim({ by: 'RESPONDENT', organisationId: 'org-a' })).rejects.toThrow(
    'rectification_claim_organisation_check',
  );
});
