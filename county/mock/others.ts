// The neighbours of the one department that a team works on: mocked, and pointing at what that department really holds.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import type { Department } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { ARTICLE_SEEDS } from '@jinyun/seeds/article';
import { DEPARTMENT_DEFINITIONS } from '../departments.ts';
import { type AnsweringDepartment, mockDepartment } from './department.ts';
import { demoIdsOf } from './kinds.ts';
import type { IdsOf } from './world.ts';

/** Every department but one. */
export function mockOthers(only: Department): AnsweringDepartment[] {
  const idsOf = idsBeside(only);
  return DEPARTMENT_DEFINITIONS.filter(({ name }) => name !== only).map((each) => mockDepartment(each, idsOf));
}

/**
 * Ids of the real department's types are those of the article's rows, which every start loads: they are there whatever else
 * its tables hold. Where the article has none, nothing is named rather than something that is not there.
 */
export function idsBeside(only: Department): IdsOf {
  const real = new Map(ownTypes(only).map((type): [string, string[]] => [type, []]));
  for (const { entity, rows } of ARTICLE_SEEDS[only]) {
    const type = (entity as unknown as DepartmentDefinition['entities'][number]).meta.className;
    for (const row of rows) real.get(type)?.push(String((row as { id?: unknown }).id));
  }
  for (const ids of real.values()) ids.sort();
  const known = new Map<string, readonly string[]>([...real, ['Township', TOWNSHIPS.map(({ code }) => code)]]);
  return (type) => {
    const ids = known.get(type) ?? demoIdsOf(type);
    known.set(type, ids);
    return ids;
  };
}

function ownTypes(only: Department): string[] {
  const definition = DEPARTMENT_DEFINITIONS.find(({ name }) => name === only);
  return definition?.entities.map(({ meta }) => meta.className) ?? [];
}
