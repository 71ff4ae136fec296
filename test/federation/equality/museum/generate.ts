// How operations on the museum are generated: real ids, and without what Apollo's planner cannot plan.
import type { GenerateOptions } from '../generate/writing.ts';
import { museumValues } from './values.ts';

const EXHIBITS = ['Painting', 'Statue', 'Film'];

export const MUSEUM_GENERATE: Omit<GenerateOptions, 'schema'> = {
  valuesAt: museumValues,
  fieldsMax: 26,
  depthMax: 5,
  mutations: 0.12,
  without: [
    // Where an interface object stands, a union's `__typename` fails ("We should have an edge from Exhibit(shop)"), and a
    // `@requires` of the interface object below one of its types has the planner list ways until it has no memory.
    ...['Exhibit', ...EXHIBITS].flatMap((type) => [`${type} ... on Star`, `${type} ... on Find`]),
    ...EXHIBITS.flatMap((type) => [`${type} ... on Exhibit`, `${type}.century`]),
    // It requires `name(lang: EN)`, which the planner mixes up with a client's own `name` beside it.
    'Hall.sign',
  ],
};
