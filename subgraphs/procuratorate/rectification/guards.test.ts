// Claimed and verified are two facts by two hands: what the table of an item lets through, over facts alone.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '@jinyun/kit/testing/outcome';
import type { Role } from '@jinyun/schema/actor';
import type { ItemStatus } from './entities.ts';
import { type ItemFacts, itemMachine } from './lifecycle.ts';

const NOTHING: ItemFacts = { claims: [], verifications: [], followUps: [] };
const claimed = (by: 'RESPONDENT' | 'VOLUNTEER_ORGANISATION' | 'PROCURATORATE_CORRESPONDENT', organisationId = '') => ({
  claims: [{ by, organisationId: organisationId || null }],
});
const EVIDENCE = { evidenceHash: 'a'.repeat(64) };
const OURS = { ...EVIDENCE, organisationId: 'org-a' };

type Row = readonly [ItemStatus, Role, event: string, Partial<ItemFacts>, input: object, outcome: string];
const ROWS: readonly Row[] = [
  ['PLANNED', 'agency_contact', 'claimDone', {}, {}, 'evidenceAttached'],
  ['PLANNED', 'agency_contact', 'claimDone', {}, EVIDENCE, 'CLAIMED'],
  ['OPEN', 'agency_contact', 'claimDone', {}, EVIDENCE, 'ILLEGAL_TRANSITION'],
  ['PARTLY_VERIFIED', 'org_manager', 'claimDone', { verifications: [OURS] }, OURS, 'claimedByAnother'],
  [
    'PARTLY_VERIFIED',
    'org_manager',
    'claimDone',
    { verifications: [OURS] },
    { ...OURS, organisationId: 'org-b' },
    'CLAIMED',
  ],
  ['CLAIMED', 'observer', 'confirmItem', claimed('VOLUNTEER_ORGANISATION', 'org-a'), OURS, 'checkedByAnother'],
  ['CLAIMED', 'observer', 'confirmItem', claimed('VOLUNTEER_ORGANISATION', 'org-b'), OURS, 'CLAIMED'],
  ['CLAIMED', 'observer', 'confirmItem', claimed('RESPONDENT'), { organisationId: 'org-a' }, 'onSiteOrByEvidence'],
  // An observer's check alone verifies nothing, and who claims does not verify.
  ['CLAIMED', 'observer', 'verifyItem', claimed('RESPONDENT'), OURS, 'FORBIDDEN'],
  ['CLAIMED', 'agency_contact', 'verifyItem', claimed('RESPONDENT'), EVIDENCE, 'FORBIDDEN'],
  ['CLAIMED', 'prosecutor', 'verifyItem', claimed('PROCURATORATE_CORRESPONDENT'), EVIDENCE, 'verifiedByAnother'],
  ['CLAIMED', 'prosecutor', 'refuteItem', claimed('PROCURATORATE_CORRESPONDENT'), EVIDENCE, 'verifiedByAnother'],
  ['CLAIMED', 'prosecutor', 'verifyItem', claimed('RESPONDENT'), {}, 'onSiteOrByEvidence'],
  ['CLAIMED', 'prosecutor', 'verifyItem', claimed('RESPONDENT'), { onSite: true }, 'VERIFIED'],
  ['CLAIMED', 'prosecutor', 'verifyItemInPart', claimed('RESPONDENT'), EVIDENCE, 'PARTLY_VERIFIED'],
  ['CLAIMED', 'prosecutor', 'refuteItem', claimed('RESPONDENT'), EVIDENCE, 'saysWhatIsWrong'],
  ['CLAIMED', 'prosecutor', 'refuteItem', claimed('RESPONDENT'), { ...EVIDENCE, reason: '仍有遗漏' }, 'REFUTED'],
  // What a recheck says is what the last visit found.
  ['RECHECK', 'assistant', 'recordHeld', { followUps: [{ result: 'RELAPSED' }, { result: 'HELD' }] }, {}, 'HELD'],
  [
    'RECHECK',
    'assistant',
    'recordHeld',
    { followUps: [{ result: 'HELD' }, { result: 'RELAPSED' }] },
    {},
    'foundHolding',
  ],
  ['RECHECK', 'assistant', 'recordRelapse', { followUps: [{ result: 'PARTLY' }] }, {}, 'foundRelapsed'],
  ['RECHECK', 'assistant', 'recordRelapse', { followUps: [{ result: 'RELAPSED' }] }, {}, 'RELAPSED'],
  ['RELAPSED', 'assistant', 'reopenItem', {}, {}, 'OPEN'],
  ['REFUTED', 'prosecutor', 'reopenItem', {}, {}, 'OPEN'],
];

test.each(ROWS)('an item %s, the %s would %s, %j with %j: %s', (state, role, event, facts, input, outcome) => {
  const attempt = { event, state, role, facts: { ...NOTHING, ...facts }, input: input as Record<string, unknown> };
  expect(outcomeOf(itemMachine, attempt)).toBe(outcome);
});
