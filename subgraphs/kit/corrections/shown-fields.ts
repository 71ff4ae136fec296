// Which fields of which records a department shows: what a request for correction may be about.
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import { Kind } from 'graphql';
import type { ShownFields } from './subject.ts';

/** Read once for each department, when it is first asked. */
export function shownFieldsOf(folder: string): () => ShownFields {
  let read: ShownFields | null = null;
  return () => {
    read ??= readShown(folder);
    return read;
  };
}

/** Types with provenance are rows; what implements it not is computed. */
function readShown(folder: string): ShownFields {
  const shown = new Map<string, ReadonlySet<string>>();
  for (const node of readDepartmentSdl(folder).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    if (!node.interfaces?.some(({ name }) => name.value === 'Provenanced')) continue;
    shown.set(node.name.value, new Set(node.fields?.map(({ name }) => name.value)));
  }
  return shown;
}
