// Which progressive overrides hold is decided by one throw for percentages and by the operator for the rest.
import { expect, test } from '@jest/globals';
import { overridesOn, readOverrideLabels } from './overrides.ts';

const LABELS = ['percent(10)', 'percent(50.5)', 'mediation-move'];

test.each([
  [0, ['percent(10)', 'percent(50.5)']],
  [0.0999, ['percent(10)', 'percent(50.5)']],
  [0.1, ['percent(50.5)']],
  [0.505, []],
  [0.999, []],
])('a throw of %d', (thrown, labels) => {
  expect(overridesOn(LABELS, { random: () => thrown })).toEqual(labels);
});

test('a label of the operator holds where he says so', () => {
  const isOn = (label: string): boolean => label === 'mediation-move';
  expect(overridesOn(LABELS, { isOn, random: () => 0.9 })).toEqual(['mediation-move']);
});

test('a supergraph without labels needs no throw', () => {
  const random = (): number => {
    throw new Error('thrown');
  };
  expect(overridesOn([], { random })).toEqual([]);
});

test('labels are read from the supergraph, each once', () => {
  const sdl =
    'a: Int @join__field(graph: B, override: "a", overrideLabel: "percent(5)") b: Int @join__field(graph: B, override: "a", overrideLabel: "percent(5)") c: Int @join__field(overrideLabel: "x.y")';
  expect(readOverrideLabels(sdl)).toEqual(['percent(5)', 'x.y']);
});
