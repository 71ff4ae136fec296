// Tells which departments are asked for a field at a place of the answer.
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fetch } from './steps.ts';
import type { AnswerPath } from './targets.ts';

/** Subgraphs by the place's response names; none for what no department is asked. */
export type Providers = (path: AnswerPath) => readonly string[];

/** Computed when it is first needed: where a value is missing. */
export function openProviders(fetches: readonly Fetch[]): Providers {
  let byPlace: ReadonlyMap<string, readonly string[]> | null = null;
  return (path) => {
    byPlace ??= readProviders(fetches);
    return byPlace.get(toPlace(path)) ?? [];
  };
}

function readProviders(fetches: readonly Fetch[]): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  for (const fetch of fetches) {
    for (const place of placesOf(fetch)) {
      const subgraphs = byPlace.get(place) ?? [];
      byPlace.set(place, subgraphs);
      if (!subgraphs.includes(fetch.operation.subgraph)) subgraphs.push(fetch.operation.subgraph);
    }
  }
  return byPlace;
}

function placesOf({ document, node, path, requires }: Fetch): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const places: string[] = [];
  const at = path.filter((step) => step !== '@');
  if (requires === null) visit(node.selectionSet, at);
  else
    for (const entities of node.selectionSet.selections)
      if ('selectionSet' in entities) visit(entities.selectionSet, at);
  return places;

  function visit(set: SelectionSetNode | undefined, parent: readonly string[]): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const place = [...parent, selection.alias?.value ?? selection.name.value];
        places.push(toPlace(place));
        visit(selection.selectionSet, place);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, parent);
      } else {
        visit(fragments.get(selection.name.value)?.selectionSet, parent);
      }
    }
  }
}

/** Indices of lists left out. */
function toPlace(path: AnswerPath): string {
  return path.filter((step) => typeof step === 'string').join('/');
}
