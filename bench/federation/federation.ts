// The measured federation: three departments, composed with the addresses that the canned upstream took.
import { composeServices } from '@apollo/composition';
import { type BenchDepartment, documentOf } from './department.ts';
import { policing } from './policing.ts';
import { procuratorate } from './procuratorate.ts';
import { volunteers } from './volunteers.ts';

export const BENCH_DEPARTMENTS: readonly BenchDepartment[] = [policing, procuratorate, volunteers];

/** Addresses by department. */
export type Addresses = Readonly<Record<string, string>>;

/** `more` is what else each department defines. */
export function composeBench(addresses: Addresses, more: (name: string) => string = () => ''): string {
  const { errors, supergraphSdl } = composeServices(
    BENCH_DEPARTMENTS.map((department) => {
      const url = addresses[department.name];
      if (url === undefined) throw new Error(`the department ${department.name} has no address`);
      const { name, sdl } = department;
      return { name, url, typeDefs: documentOf({ ...department, sdl: sdl + more(name) }) };
    }),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
