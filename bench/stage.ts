// Everything that is measured together, up at once: the canned departments, the systems, the load. Opening it checks that
// all systems give stock's answers, and refuses to go on where one does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { askOnce, checkEqual } from './equality.ts';
import { composeBench } from './federation/federation.ts';
import { type Load, openLoad, type Target } from './measure/load.ts';
import { type Memory, readMemory, resetPeak } from './measure/proc.ts';
import { startProgram } from './measure/program.ts';
import type { Federation, Running, System } from './systems.ts';
import { CASES, type Question, WORKLOAD_NAMES, WORKLOADS, type WorkloadName } from './workloads.ts';

/** A gateway that has started still compiles and collects for a while. */
const SETTLE_MS = 2_000;
const Addresses = z.record(z.string(), z.string());

export type Closing = () => Promise<void>;
export type OpenFederation = { readonly federation: Federation; close: Closing };
export type Measured = Running & {
  readonly targets: Readonly<Record<WorkloadName, Target>>;
  readonly memoryAtRest: Memory;
};
export type Stage = {
  readonly federation: Federation;
  readonly load: Load;
  readonly systems: readonly Measured[];
  close: Closing;
};

/** The departments alone, and the supergraph that names their addresses. */
export async function openFederation(): Promise<OpenFederation> {
  const upstream = await startProgram({ command: ['bench/upstream-main.ts'], core: 'load', ready: /^(\{.*\})$/m });
  const addresses = Addresses.parse(JSON.parse(upstream.said));
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, composeBench(addresses));
  const close = async (): Promise<void> => {
    await upstream.stop();
    rmSync(directory, { recursive: true });
  };
  return { federation: { file, addresses }, close };
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
    const atRest = running.map(({ program }) => readMemory(program.pid));
    const targets = await prepareTargets(running);
    for (const { program } of running) resetPeak(program.pid);
    const measured = running.map((one, index) => ({
      ...one,
      targets: targets[index] as Measured['targets'],
      memoryAtRest: atRest[index] as Memory,
    }));
    return { federation, load, systems: measured, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws UnequalAnswers. */
async function prepareTargets(running: readonly Running[]): Promise<Measured['targets'][]> {
  const [first] = running;
  if (first === undefined) throw new Error('nothing is to be measured');
  for (const [name, question] of Object.entries(CASES)) {
    const truth = await askOnce(first.url, question);
    for (const { system, url } of running) {
      if (system.answers === 'everything') checkEqual(`${system.name}, ${name}`, await askOnce(url, question), truth);
    }
  }
  return Promise.all(running.map((one) => targetsOf(one, first.url)));
}

async function targetsOf({ system, program, url }: Running, truthUrl: string): Promise<Measured['targets']> {
  const targets = {} as Record<WorkloadName, Target>;
  for (const name of WORKLOAD_NAMES) {
    const question: Question = WORKLOADS[name];
    const expected = await askOnce(url, question);
    checkEqual(`${system.name}, ${name}`, expected, await askOnce(truthUrl, question));
    targets[name] = { pid: program.pid, url, body: JSON.stringify(question), expected };
  }
  return targets;
}
