// The story of a row: versions from the tables, steps from its lifecycle, and only what the graph shows of either.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedCounty, cloneCounty } from '@jinyun/test/cloned-county';
import { isObjectType } from 'graphql';
import { buildSchema } from './department.ts';
import type { LifecycleEvent } from './lifecycle/entities.ts';
import { joinHistory, shownColumns } from './record-history.ts';

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
});
afterAll(() => county.close());

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 1, minute));
const event = (version: number, name: string) => ({ version, name, at: at(version) }) as LifecycleEvent;
const version = (minute: number, until: number | null, shown: Record<string, unknown>) => ({
  since: at(minute),
  until: until === null ? null : at(until),
  shown,
});

test('a step belongs to the first version with its number; a correction in between stands by itself', () => {
  const versions = [
    version(1, 2, { version: 1, place: 'a' }),
    version(2, 3, { version: 2, place: 'a' }),
    version(3, null, { version: 2, place: 'b' }),
  ];
  expect(joinHistory(versions, [event(1, 'report'), event(2, 'accept')])).toEqual([
    { since: at(1), until: at(2), changedFields: [], event: event(1, 'report') },
    { since: at(2), until: at(3), changedFields: ['version'], event: event(2, 'accept') },
    { since: at(3), until: null, changedFields: ['place'], event: null },
  ]);
});

test('steps from before the history began are told first, each until the next', () => {
  const versions = [version(9, null, { version: 3 })];
  const events = [event(1, 'report'), event(2, 'accept'), event(3, 'sign')];
  expect(joinHistory(versions, events)).toEqual([
    { since: at(1), until: at(2), changedFields: [], event: events[0] },
    { since: at(2), until: at(9), changedFields: [], event: events[1] },
    { since: at(9), until: null, changedFields: [], event: events[2] },
  ]);
});

test.each(DEPARTMENT_DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s: every row with provenance has a history, and reads for it nothing that is kept back',
  (name, definition) => {
    const { department } = county.departments.find((each) => each.department.name === name) ?? {};
    const metadata = department?.orm.getMetadata();
    const types = Object.values(buildSchema(definition).getTypeMap()).filter(isObjectType);
    const rows = types.filter((type) => type.getInterfaces().some((each) => each.name === 'Provenanced'));
    expect(rows.length).toBeGreaterThan(10);
    for (const type of rows) {
      expect([type.name, type.getFields().history?.resolve]).toEqual([type.name, expect.any(Function)]);
      const entity = definition.entities.find((each) => each.meta.className === type.name);
      const meta = metadata?.get(entity as never);
      const shown = shownColumns(meta as never, new Set(Object.keys(type.getFields())));
      const kept = meta?.props.filter(({ lazy }) => lazy).map(({ fieldNames }) => fieldNames?.[0]);
      expect([...shown.values()].filter((column) => kept?.includes(column))).toEqual([]);
    }
  },
);

test('a change shows as a version that names the field, until the next; as of before, it had not happened', async () => {
  const [policing] = county.departments;
  const em = policing?.department.orm.em.fork();
  const question = `{ post(id: "post-fangxi") { speciality history { since until changedFields event { name } } } }`;
  const before = await county.ask(question);
  expect(before.data?.post).toMatchObject({ history: [{ until: null, changedFields: [], event: null }] });
  await em?.execute(`update police_post set speciality = '示例特色' where id = 'post-fangxi'`);
  const { data } = await county.ask(question);
  const { history } = (data as { post: { history: { since: string; until: string }[] } }).post;
  expect(history).toMatchObject([{ until: history[1]?.since }, { until: null, changedFields: ['speciality'] }]);
  const asOf = new Date(Date.parse(history[1]?.since ?? '') - 1).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(await county.ask(question, {}, { 'x-as-of': asOf })).toEqual(before);
});

test('the histories of a whole list cost one statement', async () => {
  const clone = county.departments[0];
  clone?.statements.splice(0);
  const query = '{ posts(first: 100) { nodes { history { since } } } }';
  const { errors } = (await clone?.department.execute(PUBLIC_ACTOR, { query })) ?? {};
  expect(errors).toBeUndefined();
  expect(clone?.statements.filter((sql) => sql.includes('hist.'))).toHaveLength(1);
});
