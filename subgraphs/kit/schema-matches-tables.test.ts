import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { cloneDepartment } from '@jinyun/test/clone';
import { listDrift } from './drift.ts';

/** What the entities would change in the migrated tables, after `alter` where one is given. */
async function findDrift(name: string, alter?: string): Promise<string[]> {
  const definition = DEPARTMENT_DEFINITIONS.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no department "${name}".`);
  const clone = await cloneDepartment(definition);
  try {
    const { orm } = clone.department;
    if (alter !== undefined) await orm.em.fork().execute(alter);
    return await listDrift(orm);
  } finally {
    await clone.close();
  }
}

test.each(DEPARTMENT_DEFINITIONS.map(({ name }) => name))(
  'the migrations of %s make exactly the tables that its entities describe',
  async (name) => {
    expect(await findDrift(name)).toEqual([]);
  },
);

test.each([
  ['a column nobody describes', 'alter table observer add column shoe_size int'],
  ['a column that is gone', 'alter table observer drop column speciality'],
  ['an index that is gone', 'drop index observer_batch_index'],
  ['a rule that is gone', 'alter table observer drop constraint observer_citations_check'],
  ['an enum whose values are no longer checked', 'alter table observer drop constraint observer_status_check'],
  ['a column that may be null now', 'alter table observer_visit alter column case_id drop not null'],
])('%s is noticed', async (_, alter) => {
  expect(await findDrift('volunteers', alter)).not.toEqual([]);
});
