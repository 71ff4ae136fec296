// The life of a request at the desk for people on the move, as one table: workers, landlords and employers find each other.
import { isText } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { DeskRequestStatus, ServiceDeskRequest } from './entities.ts';

/** What the guards look at. */
export type DeskRequestFacts = { readonly request: Pick<ServiceDeskRequest, 'id' | 'need'> };

const { guard, event, leading } = rowsOf<DeskRequestStatus, DeskRequestFacts>();

const ASKERS = ['resident', 'agency_contact'] as const;
const OFFICERS = ['post_officer', 'post_director'] as const;

const needGiven = guard('needGiven', {
  zh: '写明需求',
  en: 'it says what is needed.',
  holds: (_, input) => input === null || isText(input.need),
});
const matchNamed = guard('matchNamed', {
  zh: '写明对接的请求或房源',
  en: 'it names another request or a property.',
  holds: ({ request }, input) =>
    input === null || isText(input.property) || (isText(input.request) && input.request !== request.id),
});
const propertyHouses = guard('propertyHouses', {
  zh: '房源只用于找房的请求',
  en: 'a property answers only a need for housing.',
  holds: ({ request }, input) => !isText(input?.property) || request.need === 'HOUSING',
});

export const deskRequestMachine: Machine<DeskRequestStatus, DeskRequestFacts> = {
  type: 'ServiceDeskRequest',
  zh: '流动人口服务总台请求',
  en: 'service desk request',
  states: {
    FILED: '已提出 filed',
    MATCH_PROPOSED: '已提出对接 a match was proposed',
    MATCHED: '已对接 matched',
    CLOSED: '已结 closed',
  },
  events: [
    event('fileRequest', '提出请求', 'File a request', {
      moves: [[null, 'FILED']],
      who: [...ASKERS, ...OFFICERS],
      guards: [needGiven],
    }),
    event('proposeMatch', '提出对接', 'Propose a match', {
      moves: leading(['FILED', 'MATCH_PROPOSED'], 'MATCH_PROPOSED'),
      who: [...OFFICERS, 'member'],
      guards: [matchNamed, propertyHouses],
    }),
    event('acceptMatch', '接受对接', 'Accept the match', {
      moves: [['MATCH_PROPOSED', 'MATCHED']],
      who: [...ASKERS, ...OFFICERS],
    }),
    event('declineMatch', '不接受对接', 'Decline the match', {
      moves: [['MATCH_PROPOSED', 'FILED']],
      who: [...ASKERS, ...OFFICERS],
    }),
    event('closeRequest', '结束请求', 'Close', {
      moves: leading(['FILED', 'MATCH_PROPOSED', 'MATCHED'], 'CLOSED'),
      who: [...ASKERS, ...OFFICERS],
    }),
  ],
};
