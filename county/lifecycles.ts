// The pages of docs/lifecycles/: one for each state machine of the departments, and nothing else.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMachine } from '@jinyun/kit/lifecycle/diagram';
import { DEPARTMENT_DEFINITIONS } from './departments.ts';

const FOLDER = join(import.meta.dirname, '../docs/lifecycles');

/** What each page should say, by file name. */
export function drawLifecycles(): Map<string, string> {
  const machines = DEPARTMENT_DEFINITIONS.flatMap(({ machines: each = [] }) => each);
  return new Map(machines.map((machine) => [`${toKebab(machine.type)}.md`, `${drawMachine(machine)}\n`]));
}

/** What the folder holds, by file name. */
export function readLifecycles(): Map<string, string> {
  return new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));
}

/** Writes all pages anew and takes away what no machine has; returns the file names. */
export function writeLifecycles(): string[] {
  const pages = drawLifecycles();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of pages) writeFileSync(join(FOLDER, file), text);
  return [...pages.keys()];
}

function toKebab(type: string): string {
  return type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
