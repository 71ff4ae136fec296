import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BUILT_IN_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

test('an id of another kind is refused with the form it must have', async () => {
  const { data, errors } = await clone.department.execute(BUILT_IN_ACTOR, { query: '{ post(id: "lead-1") { id } }' });
  expect(data).toEqual({ post: null });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
