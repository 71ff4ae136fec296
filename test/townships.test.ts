// The county and its 18 townships are one file's data: each department answers them alike, without its database.
import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openDepartment } from '@jinyun/kit/department';
import { BUILT_IN_ACTOR } from '@jinyun/schema/actor';
import { COUNTY, TOWNSHIPS } from '@jinyun/schema/townships';

const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on County { code name townships { code name kind } }
    ... on Township { code name kind }
  }
}`;
const representations = [
  { __typename: 'County', code: COUNTY.code },
  ...TOWNSHIPS.map(({ code }) => ({ __typename: 'Township', code })),
  { __typename: 'Township', code: '331122104' },
  { __typename: 'Township', code: '330000001' },
];

test('there are 3 subdistricts, 7 towns and 8 townships, and no code is made up', () => {
  const count = (kind: string) => TOWNSHIPS.filter((township) => township.kind === kind).length;
  expect([count('SUBDISTRICT'), count('TOWN'), count('TOWNSHIP')]).toEqual([3, 7, 8]);
});

test.each(DEPARTMENT_DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s answers the 18 townships with its database away, and no other code',
  async (_name, definition) => {
    const department = await openDepartment(definition, { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' });
    const answer = await department.execute(BUILT_IN_ACTOR, { query: QUERY, variables: { representations } });
    await department.close();
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { _entities: [COUNTY, ...TOWNSHIPS, null, null] } });
  },
);
