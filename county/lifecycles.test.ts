import { expect, test } from '@jest/globals';
import { drawLifecycles, readLifecycles } from './lifecycles.ts';

test('docs/lifecycles shows every state machine as its table stands; mend with npm run lifecycles', () => {
  expect(readLifecycles()).toEqual(drawLifecycles());
});

test('a page draws the way from nothing to an end, with events, roles, guards and law', () => {
  const page = drawLifecycles().get('dispute.md') ?? '';
  expect(page).toContain('[*] --> REPORTED: reportDispute');
  expect(page).toContain('CLOSED --> [*]');
  expect(page).toMatch(
    /\| `signAgreement` .*`IN_MEDIATION` → `AGREED`.*everyPartySigns.*人民调解法第二十八至三十条 \|/,
  );
  expect(page).toMatch(/JUDICIAL_CONFIRMATION.*30 日 days.*人民调解法第三十三条/);
});
