// How the parties of a dispute are named: by a mask that says so, never by a given name.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Dispute, DisputeParty } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

test('two parties with one surname are told apart by a number, and neither by a given name', async () => {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(Dispute, [
    { id: 'dispute-s1', origin },
    { id: 'dispute-s2', origin },
  ]);
  const names = { a: '黄大明', b: '黄小明', c: null, d: '陈一' };
  await em.insertMany(DisputeParty, [
    ...Object.entries(names).map(([tail, displayName]) => ({
      id: `party-s1-${tail}`,
      dispute: 'dispute-s1',
      role: 'OTHER' as const,
      displayName,
      origin,
    })),
    { id: 'party-s2-a', dispute: 'dispute-s2', role: 'OTHER', displayName: '黄大明', origin },
  ]);
  const query = `{ one: dispute(id: "dispute-s1") { parties { displayName { text masked } } }
    other: dispute(id: "dispute-s2") { parties { displayName { text masked } } } }`;
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  const shown = (text: string | null) => ({ displayName: text === null ? null : { text, masked: true } });
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    one: { parties: ['黄某1', '黄某2', null, '陈某'].map(shown) },
    other: { parties: ['黄某'].map(shown) },
  });
});
