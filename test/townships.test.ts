// The county and its 18 townships are one file's data: each department answers them alike, without its database.
import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openDepartment } from '@jinyun/kit/department';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
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

test('the class digit of a code, the kind and the last word of the name agree (GB/T 10114)', () => {
  const classes = {
    SUBDISTRICT: [/^0(?!00)\d\d$/, /街道$/],
    TOWN: [/^1\d\d$/, /镇$/],
    TOWNSHIP: [/^[23]\d\d$/, /乡$/],
  } as const;
  const wrong = TOWNSHIPS.filter(({ code, name, kind }) => {
    const [suffix, word] = classes[kind];
    return !code.startsWith(COUNTY.code) || !suffix.test(code.slice(6)) || !word.test(name);
  });
  expect([COUNTY.code, wrong]).toEqual(['331122', []]);
  expect(new Set(TOWNSHIPS.map(({ code }) => code)).size).toBe(18);
});

test.each(DEPARTMENT_DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s answers the 18 townships with its database away, and no other code',
  async (_name, definition) => {
    const department = await openDepartment(definition, { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' });
    const answer = await department.execute(PUBLIC_ACTOR, { query: QUERY, variables: { representations } });
    await department.close();
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { _entities: [COUNTY, ...TOWNSHIPS, null, null] } });
  },
);
