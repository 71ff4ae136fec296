// Everything that is measured together, up at once: the canned departments, the systems, the load. Opening it checks that
// all systems give stock's answers, and refuses to go on where one does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { agree, type Targets } from './agreement.ts';
import { composeBench } from './federation/federation.ts';
import { type Load, openLoad } from './measure/load.ts';
import { type Memory, readMemory, resetPeak } from './measure/proc.ts';
import { startProgram } from './measure/program.ts';
import type { Federation, Running, System } from './systems.ts';

/** A gateway that has started still compiles and collects for a while. */
const SETTLE_MS = 2_000;
const Addresses = z.record(z.string(), z.string());

export type Closing = () => Promise<void>;
export type OpenFederation = { readonly federation: Federation; close: Closing };
export type Measured = Running & {
  readonly targets: Targets;
  readonly memoryAtRest: Memory;
};
export type Stage = {
  readonly federation: Federation;
  readonly load: Load;
  readonly systems: readonly Measured[];
  /** Where peers answer differently, a sentence each. */
  readonly differences: readonly string[];
  close: Closing;
};

/** The departments alone, and the supergraph that names their addresses. */
export async function openFederation(): Promise<OpenFederation> {
  const upstream = await startProgram({ command: ['bench/upstream-main.ts'], core: 'load', ready: /^(\{.*\})$/m });
  const addresses = Addresses.parse(JSON.parse(upstream.said));
  const { file, remove } = writeSupergraph(composeBench(addresses));
  const close = async (): Promise<void> => {
    await upstream.stop();
    remove();
  };
  return { federation: { file, addresses }, close };
}

/** As a file of its own, for programs that read one. */
export function writeSupergraph(sdl: string): { readonly file: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, sdl);
  return { file, remove: () => rmSync(directory, { recursive: true }) };
}

/** The first of the systems is the one whose answers are right. */
export async function openStage(systems: readonly System[]): Promise<Stage> {
  const closings: Closing[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(closings.splice(0).map((closing) => closing()));
  };
  try {
    const { federation, close: closeFederation } = await openFederation();
    closings.push(closeFederation);
    const load = await openLoad();
    closings.push(() => load.stop());
    const running: Running[] = [];
    for (const system of systems) {
      const started = await system.start(federation);
      closings.push(() => started.program.stop());
      running.push(started);
    }
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const [first] = running;
    if (first === undefined) throw new Error('nothing is to be measured');
    const measured: Measured[] = [];
    const differences: string[] = [];
    for (const one of running) {
      const memoryAtRest = readMemory(one.program.pid);
      const agreement = await agree(one, first);
      differences.push(...agreement.differences);
      measured.push({ ...one, targets: agreement.targets, memoryAtRest });
    }
    for (const { program } of running) resetPeak(program.pid);
    return { federation, load, systems: measured, differences, close };
  } catch (error) {
    await close();
    throw error;
  }
}
