// A record is corrected on request: verified by its owner, written once, and the old value stays in its history.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import type { Role } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { openProceeding } from '@jinyun/test/proceeding';

const clones = new Map<string, ClonedDepartment>();
beforeAll(async () => {
  for (const definition of DEPARTMENT_DEFINITIONS) clones.set(definition.name, await cloneDepartment(definition));
});
afterAll(() => Promise.all([...clones.values()].map((clone) => clone.close())));

type Example = {
  readonly word: string;
  readonly handler: Role;
  readonly about: { readonly aboutType: string; readonly aboutId: string; readonly aboutField: string };
  readonly read: string;
  readonly value: string;
};
const EXAMPLES: Readonly<Record<string, Example>> = {
  policing: {
    word: 'Policing',
    handler: 'station_chief',
    about: { aboutType: 'Dispute', aboutId: 'dispute-d1', aboutField: 'occurredOn' },
    read: 'row: dispute(id: "dispute-d1") { value: occurredOn',
    value: '2021-10-21',
  },
  procuratorate: {
    word: 'Procuratorate',
    handler: 'prosecutor',
    about: { aboutType: 'PublicInterestCase', aboutId: 'case-c1', aboutField: 'domain' },
    read: 'row: case(id: "case-c1") { value: domain',
    value: 'HERITAGE_TREES',
  },
  volunteers: {
    word: 'Volunteer',
    handler: 'org_manager',
    about: { aboutType: 'Observer', aboutId: 'observer-laozhao', aboutField: 'speciality' },
    read: 'row: observer(id: "observer-laozhao") { value: speciality',
    value: '古树名木保护',
  },
};
const each = DEPARTMENT_DEFINITIONS.map(({ name }) => [name, EXAMPLES[name] as Example] as const);

function open(name: string, handler: Role) {
  return openProceeding(() => clones.get(name)?.department as never, 'correction', handler);
}

test.each(each)(
  '%s: raised, routed, upheld with the value, closed; the record says so and keeps what it said',
  async (name, example) => {
    const { word, handler, about, read, value } = example;
    const { attempt, go, ask } = open(name, handler);
    const raised = await attempt(`raise${word}Correction`, {
      as: 'auditor',
      ...about,
      proposed: value,
      grounds: '与原文不符',
    });
    expect(raised).toMatchObject({ status: 'RAISED', version: 1 });
    const closed = await go(raised, [
      [`route${word}Correction`, { routedTo: '示例' }],
      [`uphold${word}Correction`, { value, decision: '经核实成立' }],
      [`close${word}Correction`],
    ]);
    expect(closed.status).toBe('CLOSED');
    const { row } = (await ask(`{ ${read} history { changedFields } } }`)) as {
      row: { history: { changedFields: string[] }[] };
    };
    expect(row).toMatchObject({ value, history: [{ changedFields: [] }, { changedFields: [about.aboutField] }] });
    const lower = `${word[0]?.toLowerCase()}${word.slice(1)}`;
    const listed = await ask(`{ it: ${lower}Corrections(status: CLOSED, aboutType: "${about.aboutType}") { totalCount
    byStatus { status count } nodes { aboutField proposed decision raisedByRole history { event { name role } } } } }`);
    expect(listed).toMatchObject({
      it: {
        totalCount: 1,
        byStatus: [{ status: 'CLOSED', count: 1 }],
        nodes: [
          {
            aboutField: about.aboutField,
            proposed: value,
            decision: '经核实成立',
            raisedByRole: 'auditor',
            history: [{}, {}, {}, {}],
          },
        ],
      },
    });
  },
);

test.each(each)(
  '%s: a request names a record and a field that the graph shows',
  async (name, { word, handler, about }) => {
    const { attempt } = open(name, handler);
    const raise = (rest: object) => attempt(`raise${word}Correction`, { as: 'resident', ...about, ...rest });
    for (const wrong of [
      { aboutId: 'nobody' },
      { aboutType: 'Mayor' },
      { aboutField: 'terms' },
      { aboutField: 'origin' },
      { aboutField: 'status"; drop table x; --' },
    ])
      expect(await raise(wrong)).toMatchObject({ code: 'GUARD_FAILED', guard: 'namesARecord' });
    expect(await raise({ as: 'public' })).toMatchObject({ code: 'FORBIDDEN' });
  },
);

test.each(each)(
  '%s: it is upheld with a fitting value or once the record was corrected, and rejected with a reason',
  async (name, example) => {
    const { word, handler, about, value } = example;
    const { attempt, go } = open(name, handler);
    const routed = async () =>
      go(await attempt(`raise${word}Correction`, { as: 'observer', ...about }), [[`route${word}Correction`]]);
    const { id, version } = await routed();
    const uphold = { id, expectedVersion: version };
    expect(await attempt(`uphold${word}Correction`, uphold)).toMatchObject({
      code: 'GUARD_FAILED',
      guard: 'recordCorrected',
    });
    if (about.aboutField !== 'speciality')
      expect(await attempt(`uphold${word}Correction`, { ...uphold, value: '昨天' })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    expect(await attempt(`reject${word}Correction`, { ...uphold, decision: ' ' })).toMatchObject({
      code: 'GUARD_FAILED',
      guard: 'saysWhy',
    });
    const other = await routed();
    await go(other, [
      [
        `uphold${word}Correction`,
        { value: value === '古树名木保护' ? '古树' : value.replace('1', '0').replace('HERITAGE_TREES', 'OTHER') },
      ],
    ]);
    // Somebody else's request for the same field is met by that correction.
    expect(await attempt(`uphold${word}Correction`, uphold)).toMatchObject({ status: 'UPHELD' });
  },
);

test.each(each)(
  '%s: reconciliation tells how many requests are open, and that nothing recorded contradicts what is stated',
  async (name, { word, handler }) => {
    const { ask } = open(name, handler);
    const lower = `${word[0]?.toLowerCase()}${word.slice(1)}`;
    const answer = await ask(
      `{ it: ${lower}Reconciliation { contradictionCount openCorrectionCount totals { metric recorded { agreement } } } }`,
    );
    expect(answer).toMatchObject({ it: { contradictionCount: 0, openCorrectionCount: 2 } });
  },
);
