// Whether a client that was written for one type still gets on with another.
import { Kind, type TypeNode } from 'graphql';

/** `NULLABLE`: the same values, and null may come too. `REQUIRED`: the same values, and null may no longer be given. */
export type TypeChange = 'SAFE' | 'NULLABLE' | 'REQUIRED' | 'CHANGED';

/** For what a field answers: a promise may be added ("!"), not taken away. */
export function compareOutputs(before: TypeNode, now: TypeNode): TypeChange {
  if (before.kind === Kind.NON_NULL_TYPE && now.kind === Kind.NON_NULL_TYPE)
    return compareOutputs(before.type, now.type);
  if (now.kind === Kind.NON_NULL_TYPE) return compareOutputs(before, now.type);
  if (before.kind === Kind.NON_NULL_TYPE)
    return compareOutputs(before.type, now) === 'CHANGED' ? 'CHANGED' : 'NULLABLE';
  return compareWithin(before, now, compareOutputs);
}

/** For what a client gives: a demand may be taken away, not added. */
export function compareInputs(before: TypeNode, now: TypeNode): TypeChange {
  if (before.kind === Kind.NON_NULL_TYPE && now.kind === Kind.NON_NULL_TYPE)
    return compareInputs(before.type, now.type);
  if (before.kind === Kind.NON_NULL_TYPE) return compareInputs(before.type, now);
  if (now.kind === Kind.NON_NULL_TYPE) return compareInputs(before, now.type) === 'CHANGED' ? 'CHANGED' : 'REQUIRED';
  return compareWithin(before, now, compareInputs);
}

function compareWithin(before: TypeNode, now: TypeNode, compare: typeof compareOutputs): TypeChange {
  if (before.kind === Kind.LIST_TYPE && now.kind === Kind.LIST_TYPE) return compare(before.type, now.type);
  const same = before.kind === Kind.NAMED_TYPE && now.kind === Kind.NAMED_TYPE && before.name.value === now.name.value;
  return same ? 'SAFE' : 'CHANGED';
}
