// Compares the committed contract with what the departments compose to now: every change that can hurt a client.
import { type FieldDefinitionNode, print } from 'graphql';
import { classesOf } from '../checks/rule.ts';
import { type Change, changeOf } from './change.ts';
import { compareArguments, compareInputFields } from './changes-of-inputs.ts';
import type { Graph, GraphType } from './graph.ts';
import { compareOutputs } from './type-change.ts';

type Fields = GraphType['fields'];

/** In the order of the contract. What was added and hurts nobody is not listed. */
export function compareContracts(before: Graph, now: Graph): Change[] {
  return [...before].flatMap(([name, type]) => {
    const found = now.get(name);
    if (found === undefined) return [changeOf('TYPE_REMOVED', name)];
    if (found.kind !== type.kind)
      return [changeOf('TYPE_KIND_CHANGED', name, { before: type.kind, after: found.kind })];
    return [
      ...compareFields(name, type, found),
      ...compareValues(name, type, found),
      ...compareMembers(name, type, found),
      ...compareInputFields(name, type, found),
    ];
  });
}

function compareFields(name: string, before: GraphType, now: GraphType): Change[] {
  return [...before.fields].flatMap(([field, node]) => {
    const coordinate = `${name}.${field}`;
    const found = now.fields.get(field);
    if (found === undefined) return [fieldGone(coordinate, node, before, now)];
    return [
      ...compareFieldType(coordinate, node, found),
      ...compareClass(coordinate, node, found),
      ...compareArguments(coordinate, node, found),
    ];
  });
}

/** A field that went while just one of the same type came, and no other went, is taken for renamed. */
function fieldGone(coordinate: string, node: FieldDefinitionNode, before: GraphType, now: GraphType): Change {
  const came = listAlike(now.fields, before.fields, node);
  const gone = listAlike(before.fields, now.fields, node);
  const [only] = came;
  if (only === undefined || came.length > 1 || gone.length > 1) return changeOf('FIELD_REMOVED', coordinate);
  return changeOf('FIELD_RENAMED', coordinate, { name: only.name.value });
}

/** Fields of the same type that only the first has. */
function listAlike(have: Fields, lack: Fields, { type }: FieldDefinitionNode): FieldDefinitionNode[] {
  return [...have.values()].filter((field) => !lack.has(field.name.value) && print(field.type) === print(type));
}

function compareFieldType(coordinate: string, before: FieldDefinitionNode, now: FieldDefinitionNode): Change[] {
  const change = compareOutputs(before.type, now.type);
  if (change === 'SAFE') return [];
  const facts = { before: print(before.type), after: print(now.type) };
  return [changeOf(change === 'NULLABLE' ? 'FIELD_BECAME_NULLABLE' : 'FIELD_TYPE_CHANGED', coordinate, facts)];
}

/** The classes sort as they are written: P5 is the highest, and the highest on a field holds. */
function compareClass(coordinate: string, before: FieldDefinitionNode, now: FieldDefinitionNode): Change[] {
  const [was, is] = [classesOf(before).sort().at(-1), classesOf(now).sort().at(-1)];
  if (was === undefined || is === undefined || was === is) return [];
  return [changeOf(is > was ? 'CLASS_RAISED' : 'CLASS_LOWERED', coordinate, { before: was, after: is })];
}

function compareValues(name: string, before: GraphType, now: GraphType): Change[] {
  const gone = [...before.values.keys()].filter((value) => !now.values.has(value));
  const came = [...now.values.keys()].filter((value) => !before.values.has(value));
  return [
    ...gone.map((value) => changeOf('ENUM_VALUE_REMOVED', `${name}.${value}`)),
    ...came.map((value) => changeOf('ENUM_VALUE_ADDED', `${name}.${value}`)),
  ];
}

function compareMembers(name: string, before: GraphType, now: GraphType): Change[] {
  const gone = [...before.members].filter((member) => !now.members.has(member));
  const came = [...now.members].filter((member) => !before.members.has(member));
  const left = [...before.interfaces].filter((parent) => !now.interfaces.has(parent));
  return [
    ...gone.map((member) => changeOf('UNION_MEMBER_REMOVED', name, { member })),
    ...came.map((member) => changeOf('UNION_MEMBER_ADDED', name, { member })),
    ...left.map((parent) => changeOf('INTERFACE_LEFT', name, { parent })),
  ];
}
