// What must hold before a call for leads or a campaign goes on, over facts alone.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '@jinyun/kit/testing/outcome';
import type { Role } from '@jinyun/schema/actor';
import type { CallStatus } from './entities.ts';
import { type CallFacts, campaignMachine, leadCallMachine } from './lifecycle.ts';

const WEEK: CallFacts = { call: { wantedFacts: '示例', fromOn: '2026-06-08', toOn: '2026-06-14' } };
const noDays: CallFacts = { call: { wantedFacts: '示例', fromOn: null, toOn: null } };

const ROWS: readonly (readonly [CallStatus, Role, string, CallFacts, Record<string, unknown>, string])[] = [
  ['DRAFT', 'chief_prosecutor', 'approveLeadCall', noDays, {}, 'saysWhatAndWhen'],
  ['DRAFT', 'chief_prosecutor', 'approveLeadCall', WEEK, {}, 'APPROVED'],
  // Only the procuratorate publishes; an organisation answers, and says which it is.
  ['APPROVED', 'org_manager', 'publishLeadCall', WEEK, {}, 'FORBIDDEN'],
  ['OPEN', 'prosecutor', 'answerLeadCall', WEEK, { organisation: 'org-a' }, 'FORBIDDEN'],
  ['OPEN', 'org_manager', 'answerLeadCall', WEEK, {}, 'namesOrganisation'],
  ['OPEN', 'org_manager', 'answerLeadCall', WEEK, { organisation: 'org-a' }, 'OPEN'],
  ['PUBLISHED', 'system', 'openLeadCall', WEEK, { on: '2026-06-07' }, 'windowBegun'],
  ['PUBLISHED', 'system', 'openLeadCall', noDays, { on: '2026-06-08' }, 'windowBegun'],
  ['PUBLISHED', 'system', 'openLeadCall', WEEK, { on: '2026-06-08' }, 'OPEN'],
  ['OPEN', 'prosecutor', 'closeLeadCall', WEEK, { on: '2026-06-13' }, 'windowOver'],
  ['OPEN', 'prosecutor', 'closeLeadCall', WEEK, { on: '2026-06-13', reason: '线索已足' }, 'CLOSED'],
  ['OPEN', 'prosecutor', 'closeLeadCall', WEEK, { on: '2026-06-14' }, 'CLOSED'],
  ['CLOSED', 'prosecutor', 'evaluateLeadCall', WEEK, {}, 'saysWhatCame'],
];

test.each(ROWS)('a call %s, the %s would %s, %j with %j: %s', (state, role, event, facts, input, outcome) => {
  expect(outcomeOf(leadCallMachine, { event, state, role, facts, input })).toBe(outcome);
});

test('a campaign is summed up when every call in it is closed, in words', () => {
  const sumUp = (status: CallStatus, input = {}) =>
    outcomeOf(campaignMachine, {
      ...{ event: 'sumUpCampaign', state: 'OPEN', role: 'prosecutor' },
      facts: { calls: [{ status: 'EVALUATED' }, { status }] },
      input,
    });
  expect(sumUp('OPEN', { summary: '示例' })).toBe('callsDone');
  expect(sumUp('CLOSED')).toBe('saysWhatWasDone');
  expect(sumUp('CLOSED', { summary: '示例' })).toBe('SUMMED_UP');
});
