// Which post escorts which activity: activities are the volunteers', here they are ids alone.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { ActivityEscort } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('an activity tells the post that escorts it, a post the activities; where no row says, it is not known', async () => {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(ActivityEscort, [
    { id: 'escort-1', activityId: 'activity-s2', post: 'post-gaotie', origin },
    { id: 'escort-2', activityId: 'activity-s1', post: 'post-gaotie', origin },
  ]);
  const references = ['activity-s1', 'activity-s2', 'activity-parking-2021'].map(
    (id) => `{ __typename: "Activity", id: "${id}" }`,
  );
  clone.statements.length = 0;
  const answer = await ask(
    `{ _entities(representations: [${references}]) { ... on Activity { id escortPost { name } } } }`,
  );
  const post = { name: '高铁新城警务室' };
  expect(answer).toEqual({
    _entities: [
      { id: 'activity-s1', escortPost: post },
      { id: 'activity-s2', escortPost: post },
      { id: 'activity-parking-2021', escortPost: null },
    ],
  });
  expect(clone.statements.splice(0)).toHaveLength(2);
  expect(
    await ask(
      '{ some: post(id: "post-gaotie") { escortedActivities { id } } none: post(id: "post-sanxi") { escortedActivities { id } } }',
    ),
  ).toEqual({
    some: { escortedActivities: [{ id: 'activity-s1' }, { id: 'activity-s2' }] },
    none: { escortedActivities: null },
  });
});

test('an activity has one escort', async () => {
  const em = clone.department.orm.em.fork();
  const again = em.insert(ActivityEscort, {
    id: 'escort-3',
    activityId: 'activity-s1',
    post: 'post-sanxi',
    origin: 'SYNTHETIC',
  });
  await expect(again).rejects.toThrow('activity_escort_activity_id_unique');
});
