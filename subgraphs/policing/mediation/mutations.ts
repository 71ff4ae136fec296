// What each event of a dispute writes besides its state; one mutation an event, named as in the table of lifecycle.ts.
import { newId, parseId, parseTownship } from '@jinyun/kit/ids';
import { type EventRequest, type Fired, fire, fireFirst, type Moment } from '@jinyun/kit/lifecycle/fire';
import type { KeyedInput } from '@jinyun/kit/lifecycle/once';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityData } from '@mikro-orm/postgresql';
import {
  type Dispute,
  DisputeAgency,
  DisputeParty,
  DisputeVisit,
  JointAgency,
  MediationAgreement,
  MediationSession,
} from './entities.ts';
import { type DisputeFacts, disputeLifecycle } from './lifecycle.ts';
import { requestReferral } from './outlet.ts';

type Input<T> = { readonly input: T };
type PartyInput = { readonly role: DisputeParty['role']; readonly displayName?: string; readonly isMinor?: boolean };
type ReportInput = KeyedInput & {
  readonly place: string;
  readonly kind: Dispute['kind'];
  readonly township?: string;
  readonly post?: string;
  readonly occurredOn?: string;
  readonly summary?: string;
  readonly parties?: readonly PartyInput[];
};
type Change<I> = (moment: Moment, dispute: Dispute, input: I, facts: DisputeFacts) => Promise<EntityData<Dispute>>;
const RECORDED = { origin: 'RECORDED' } as const;

export const disputeMutations: ResolverMap = {
  Mutation: {
    reportDispute: async (_: unknown, { input }: Input<ReportInput>, context) =>
      payload(await fireFirst(context, disputeLifecycle, 'reportDispute', input, report(input))),
    classifyDispute: mutation<ClassifyInput>('classifyDispute', async (_, __, input) => ({
      track: input.track,
      minorViolation: input.minorViolation ?? null,
      exclusion: input.exclusion ?? null,
    })),
    acceptDispute: mutation('acceptDispute'),
    declineMediation: mutation<{ party: string }>('declineMediation', async ({ em }, dispute, { party }) => {
      const where = { id: parseId('party', 'party', party), dispute: dispute.id };
      const count = await em.nativeUpdate(DisputeParty, where, { refused: true });
      if (count === 0) throw wrong('party', `is no party of the dispute ${dispute.id}`);
      return {};
    }),
    recordVisit: mutation<VisitInput>('recordVisit', async ({ em }, { id }, { visitedOn, officer, agency, note }) => {
      await em.insert(DisputeVisit, {
        id: newId('visit'),
        dispute: id,
        visitedOn,
        officer: officer == null ? null : parseId('officer', 'officer', officer),
        agency: agency == null ? null : parseId('agency', 'agency', agency),
        note: note ?? null,
        ...RECORDED,
      });
      return {};
    }),
    inviteAgency: mutation<{ agency: string; invitedOn: string }>('inviteAgency', async ({ em }, { id }, input) => {
      const agency = parseId('agency', 'agency', input.agency);
      if ((await em.count(JointAgency, { id: agency })) === 0) throw wrong('agency', 'is no agency that is known here');
      const present = await em.count(DisputeAgency, { dispute: id, agency });
      if (present > 0) throw wrong('agency', `takes part in the dispute ${id} already`);
      const { invitedOn } = input;
      await em.insert(DisputeAgency, { id: newId('dispute-agency'), dispute: id, agency, invitedOn, ...RECORDED });
      return {};
    }),
    acceptAgencyInvitation: mutation<{ agency: string; acceptedOn: string }>(
      'acceptAgencyInvitation',
      async ({ em }, dispute, { agency, acceptedOn }) => {
        const where = { dispute: dispute.id, agency: parseId('agency', 'agency', agency), invitedOn: { $ne: null } };
        const count = await em.nativeUpdate(DisputeAgency, where, { acceptedOn });
        if (count === 0) throw wrong('agency', `was not invited to the dispute ${dispute.id}`);
        return {};
      },
    ),
    openSession: mutation<SessionInput>('openSession', async ({ em }, { id }, input) => {
      const { heldOn, place, mediator, guardiansTold, sessionsPublic } = input;
      if (guardiansTold) await em.nativeUpdate(DisputeParty, { dispute: id, isMinor: true }, { guardianTold: true });
      await em.insert(MediationSession, {
        id: newId('session'),
        dispute: id,
        heldOn,
        place: place ?? null,
        mediator: mediator == null ? null : parseId('officer', 'mediator', mediator),
        ...RECORDED,
      });
      // Closed unless the parties choose otherwise (调解法 23).
      return sessionsPublic == null ? {} : { sessionsPublic };
    }),
    proposeTerms: mutation<TermsInput>('proposeTerms', async ({ em }, { id }, { terms, performBy }, { agreement }) => {
      if (agreement === null)
        await em.insert(MediationAgreement, { id: newId('agreement'), dispute: id, terms, performBy, ...RECORDED });
      else await em.nativeUpdate(MediationAgreement, { dispute: id }, { terms, performBy: performBy ?? null });
      return {};
    }),
    signAgreement: mutation<SignInput>('signAgreement', async ({ em }, { id }, { form, signedOn }) => {
      await em.nativeUpdate(DisputeParty, { dispute: id }, { signedOn });
      // In writing it takes effect when all have signed, by word of mouth from the agreement itself (调解法 29, 30).
      await em.nativeUpdate(MediationAgreement, { dispute: id }, { form, effectiveOn: signedOn, confirmation: 'NONE' });
      return {};
    }),
    applyJudicialConfirmation: agreementMutation<{ appliedOn: string }>('applyJudicialConfirmation', (input) => ({
      confirmation: 'APPLIED',
      confirmationAppliedOn: input.appliedOn,
    })),
    recordJudicialConfirmation: agreementMutation<{ confirmedOn: string }>('recordJudicialConfirmation', (input) => ({
      confirmation: 'CONFIRMED',
      confirmedOn: input.confirmedOn,
    })),
    recordPerformance: agreementMutation<{ performedOn: string }>('recordPerformance', ({ performedOn }) => ({
      performedOn,
    })),
    recordBreach: mutation('recordBreach'),
    closeDispute: mutation('closeDispute'),
    endMediation: mutation('endMediation'),
    referToCourt: mutation('referToCourt', async () => ({ track: 'REFERRED' })),
    escalateDispute: mutation<{ riskFlags: Dispute['riskFlags'] }>('escalateDispute', async (_, dispute, input) => ({
      riskFlags: [...new Set([...dispute.riskFlags, ...input.riskFlags])],
    })),
    referDisputeAsLead: mutation<{ domain: string }>('referDisputeAsLead', ({ em }, dispute, { domain }) =>
      requestReferral(em, dispute, domain),
    ),
  },
};

type ClassifyInput = Pick<Dispute, 'track' | 'minorViolation' | 'exclusion'>;
type VisitInput = { visitedOn: string; officer?: string; agency?: string; note?: string };
type SessionInput = {
  heldOn: string;
  place?: string;
  mediator?: string;
  guardiansTold?: boolean;
  sessionsPublic?: boolean;
};
type TermsInput = { terms: string; performBy?: string };
type SignInput = { form: MediationAgreement['form']; signedOn: string };

/** The mutation of an event; `change` writes what belongs to the dispute and returns its own new columns. */
function mutation<I = object>(event: string, change: Change<I> = async () => ({})) {
  return async (_: unknown, { input }: Input<EventRequest & I>, context: RequestContext) => {
    parseId('dispute', 'id', input.id);
    const fired = await fire(context, disputeLifecycle, event, input, (moment, dispute, facts) =>
      change(moment, dispute, input, facts),
    );
    return payload(fired);
  };
}

function agreementMutation<I>(event: string, columns: (input: I) => EntityData<MediationAgreement>) {
  return mutation<I>(event, async ({ em }, { id }, input) => {
    await em.nativeUpdate(MediationAgreement, { dispute: id }, columns(input));
    return {};
  });
}

function report(input: ReportInput) {
  const id = newId('dispute');
  const { kind, place, summary = null, occurredOn = null, parties = [] } = input;
  const townshipCode = parseTownship('township', input.township);
  const post = input.post == null ? null : parseId('post', 'post', input.post);
  return {
    facts: { dispute: { track: null, riskFlags: [], referralId: null }, parties: [], sessions: [], agreement: null },
    make: () => ({ id, kind, place, summary, occurredOn, townshipCode, post, ...RECORDED }),
    also: async ({ em }: Moment) => {
      const rows = parties.map((party) => ({ ...party, id: newId('party'), dispute: id, ...RECORDED }));
      if (rows.length > 0) await em.insertMany(DisputeParty, rows);
    },
  };
}

function payload({ row, event, version }: Fired<Dispute>) {
  return { dispute: row, event, version };
}

function wrong(argument: string, problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "${argument}" ${problem}.`, { argument });
}
