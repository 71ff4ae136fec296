// Carries a dispute's hazard to the procuratorate: what to look at and where, never who the parties are.
import { newId } from '@jinyun/kit/ids';
import { fire } from '@jinyun/kit/lifecycle/fire';
import { OutboxMessage } from '@jinyun/kit/outbox/entities';
import { askNeighbour, HOUSE, type Neighbours } from '@jinyun/kit/outbox/neighbour';
import type { Outlet } from '@jinyun/kit/outbox/sender';
import { openRequest } from '@jinyun/kit/request-data';
import type { EntityData, EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Dispute } from './entities.ts';
import { disputeLifecycle } from './lifecycle.ts';

const TOPIC = 'referral';
const Receipt = z.object({ receiveReferral: z.object({ lead: z.object({ id: z.string() }) }) });

const RECEIVE = `mutation ($input: ReceiveReferralInput!) { receiveReferral(input: $input) { lead { id } } }`;

/** Puts the message down in the transaction of the event; the summary stays here, since it could name somebody. */
export async function requestReferral(
  em: EntityManager,
  dispute: Dispute,
  domain: string,
): Promise<EntityData<Dispute>> {
  const id = newId('referral');
  const { townshipCode, post, riskFlags } = dispute;
  const payload = { domain, township: townshipCode, post: post?.id ?? null, hazards: riskFlags };
  await em.insert(OutboxMessage, { id, topic: TOPIC, entityId: dispute.id, payload });
  return { referralId: id };
}

/** Hands referrals to the procuratorate and notes the lead that each became; coming again changes nothing on either side. */
export function referralOutlet(orm: MikroORM, { procuratorate }: Neighbours): Outlet {
  return {
    topic: TOPIC,
    deliver: async ({ id, entityId, payload }) => {
      if (procuratorate === undefined) throw new Error('Nobody said where the procuratorate answers.');
      const input = { idempotencyKey: id, ...payload };
      const { receiveReferral } = Receipt.parse(
        await askNeighbour(procuratorate, { query: RECEIVE, variables: { input } }),
      );
      await noteLead(orm, { id: entityId, idempotencyKey: `${id}-received` }, receiveReferral.lead.id);
    },
  };
}

async function noteLead(
  orm: MikroORM,
  request: { readonly id: string; readonly idempotencyKey: string },
  referredLeadId: string,
): Promise<void> {
  const context = openRequest(HOUSE, orm.em.fork());
  const input = { ...request, expectedVersion: null, referredLeadId };
  await fire(context, disputeLifecycle, 'recordReferredLead', input, async () => ({ referredLeadId }));
}
