// The same comparison for what clients give: arguments of fields, and fields of input types.
import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import { type Change, changeOf } from './change.ts';
import { type GraphType, isRequired } from './graph.ts';
import type { ContractCode } from './messages/contract.ts';
import { compareInputs } from './type-change.ts';

type Kinds = Readonly<Record<'removed' | 'required' | 'added' | 'type' | 'default', ContractCode>>;

const ARGUMENT: Kinds = {
  removed: 'ARGUMENT_REMOVED',
  required: 'ARGUMENT_BECAME_REQUIRED',
  added: 'REQUIRED_ARGUMENT_ADDED',
  type: 'ARGUMENT_TYPE_CHANGED',
  default: 'ARGUMENT_DEFAULT_CHANGED',
};
const INPUT_FIELD: Kinds = {
  removed: 'INPUT_FIELD_REMOVED',
  required: 'INPUT_FIELD_BECAME_REQUIRED',
  added: 'REQUIRED_INPUT_FIELD_ADDED',
  type: 'INPUT_FIELD_TYPE_CHANGED',
  default: 'INPUT_FIELD_DEFAULT_CHANGED',
};

type Named = ReadonlyMap<string, InputValueDefinitionNode>;

export function compareArguments(field: string, before: FieldDefinitionNode, now: FieldDefinitionNode): Change[] {
  const named = ({ arguments: args }: FieldDefinitionNode): Named =>
    new Map((args ?? []).map((arg) => [arg.name.value, arg]));
  return compare(ARGUMENT, (name) => `${field}(${name}:)`, named(before), named(now));
}

export function compareInputFields(type: string, before: GraphType, now: GraphType): Change[] {
  return compare(INPUT_FIELD, (name) => `${type}.${name}`, before.inputs, now.inputs);
}

function compare(kinds: Kinds, coordinate: (name: string) => string, before: Named, now: Named): Change[] {
  const kept = [...before].flatMap(([name, input]) => compareOne(kinds, coordinate(name), input, now.get(name)));
  const added = [...now].filter(([name, input]) => !before.has(name) && isRequired(input));
  return [...kept, ...added.map(([name, { type }]) => changeOf(kinds.added, coordinate(name), { after: print(type) }))];
}

function compareOne(
  kinds: Kinds,
  coordinate: string,
  before: InputValueDefinitionNode,
  now: InputValueDefinitionNode | undefined,
): Change[] {
  if (now === undefined) return [changeOf(kinds.removed, coordinate)];
  const facts = { before: print(before.type), after: print(now.type) };
  const change = compareInputs(before.type, now.type);
  if (change === 'CHANGED') return [changeOf(kinds.type, coordinate, facts)];
  if (!isRequired(before) && isRequired(now)) return [changeOf(kinds.required, coordinate, facts)];
  // A default hides a demand from those who leave the value out, not from those who give null.
  if (change === 'REQUIRED') return [changeOf(kinds.type, coordinate, facts)];
  const [was, is] = [printDefault(before), printDefault(now)];
  return was === is ? [] : [changeOf(kinds.default, coordinate, { before: was, after: is })];
}

function printDefault({ defaultValue }: InputValueDefinitionNode): string {
  return defaultValue === undefined ? '–' : print(defaultValue);
}
