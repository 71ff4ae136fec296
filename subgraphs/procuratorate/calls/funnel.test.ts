// The funnel of a campaign: each step counts cases, and what no row shows is unknown unless the house made it up.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RecommendationStatus } from '../cases/entities.ts';
import { ProcuratorialRecommendation, PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { Lead } from '../leads/entities.ts';
import {
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from '../rectification/entities.ts';
import { LeadCall, SpecialCampaign } from './entities.ts';

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

const origin = 'SYNTHETIC' as const;
const STEPS = ['calls', 'leads', 'filed', 'recommended', 'replied', 'claimed', 'verified', 'held'] as const;
const funnel = (id: string) =>
  `{ campaignFunnel(campaign: "${id}") { campaign { id } ${STEPS.map((step) => `${step} { exact atLeast text }`).join(' ')} } }`;

test('June 2021: one call is known, and of leads and cases nothing: not one step is a zero', async () => {
  const unknown = { exact: null, atLeast: null, text: '不详' };
  const rest = Object.fromEntries(STEPS.map((step) => [step, unknown]));
  expect(await ask(funnel('campaign-work-safety-2021'))).toEqual({
    campaignFunnel: {
      campaign: { id: 'campaign-work-safety-2021' },
      ...rest,
      calls: { exact: null, atLeast: 1, text: '至少1' },
    },
  });
});

/** Cases of one invented campaign, each as far down the funnel as its name says. */
async function insertCampaign(count: number): Promise<void> {
  const em = clone.department.orm.em.fork();
  const campaign = `campaign-s${count}`;
  const names = Array.from({ length: count }, (_, n) =>
    ['drafted', 'replied', 'claimed', 'held', 'relapsed'].map((step) => `${step}-${n}-of-${count}`),
  ).flat();
  const at = (name: string) => name.split('-')[0] ?? '';
  await em.insert(SpecialCampaign, { id: campaign, origin });
  await em.insert(LeadCall, { id: `leadcall-s${count}`, campaign, origin });
  await em.insertMany(
    Lead,
    [...names, `open-${count}`].map((name) => ({ id: `lead-${name}`, campaign, origin })),
  );
  await em.insertMany(
    PublicInterestCase,
    names.map((name) => ({ id: `case-${name}`, lead: `lead-${name}`, origin })),
  );
  const states: Record<string, RecommendationStatus> = { drafted: 'DRAFTED', replied: 'UNSATISFACTORY' };
  await em.insertMany(
    ProcuratorialRecommendation,
    names.map((name) => ({
      id: `recommendation-${name}`,
      case: `case-${name}`,
      status: states[at(name)] ?? 'SERVED',
      origin,
    })),
  );
  const items = names.filter((name) => ['claimed', 'held', 'relapsed'].includes(at(name)));
  await em.insertMany(
    RectificationItem,
    items.map((name) => ({ id: `item-${name}`, case: `case-${name}`, origin })),
  );
  // Twice claimed is one case with a claim.
  await em.insertMany(
    RectificationClaim,
    items.flatMap((name) =>
      ['a', 'b'].map((k) => ({ id: `claim-${name}-${k}`, item: `item-${name}`, by: 'RESPONDENT' as const, origin })),
    ),
  );
  const verified = items.filter((name) => at(name) !== 'claimed');
  await em.insertMany(
    RectificationVerification,
    items.map((name) => ({
      id: `verification-${name}`,
      item: `item-${name}`,
      ...(verified.includes(name)
        ? { verifierRole: 'PROSECUTOR' as const, kind: 'VERIFIED' as const }
        : { verifierRole: 'OBSERVER' as const, kind: 'OBSERVER_CONFIRMED' as const }),
      origin,
    })),
  );
  await em.insertMany(
    FollowUpVisit,
    verified.flatMap((name) => [
      { id: `visit-${name}-1`, case: `case-${name}`, round: 1, result: 'HELD' as const, origin },
      {
        id: `visit-${name}-2`,
        case: `case-${name}`,
        round: 2,
        result: at(name) === 'held' ? ('HELD' as const) : ('RELAPSED' as const),
        origin,
      },
    ]),
  );
}

test('claimed is not verified, verified is not held, and what relapsed is held no more; many cases cost what few cost', async () => {
  await insertCampaign(2);
  await insertCampaign(20);
  const exact = (figures: Record<(typeof STEPS)[number], number>) =>
    Object.fromEntries(
      Object.entries(figures).map(([step, n]) => [step, { exact: n, atLeast: null, text: String(n) }]),
    );
  clone.statements.length = 0;
  expect(await ask(funnel('campaign-s2'))).toEqual({
    campaignFunnel: {
      campaign: { id: 'campaign-s2' },
      ...exact({ calls: 1, leads: 11, filed: 10, recommended: 8, replied: 2, claimed: 6, verified: 4, held: 2 }),
    },
  });
  const few = clone.statements.splice(0).length;
  expect(await ask(funnel('campaign-s20'))).toMatchObject({
    campaignFunnel: exact({
      calls: 1,
      leads: 101,
      filed: 100,
      recommended: 80,
      replied: 20,
      claimed: 60,
      verified: 40,
      held: 20,
    }),
  });
  expect(clone.statements.splice(0)).toHaveLength(few);
});

test('a campaign that is not there has no funnel, and what is no id of one is refused', async () => {
  expect(await ask(funnel('campaign-x'))).toEqual({ campaignFunnel: null });
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query: funnel('work-safety') });
  expect(errors?.[0]?.message).toContain('Argument "campaign" is not the id of a campaign');
});
