// The county in its two forms on the same databases: all in one process, and each department and the gateway in its own.

import { readSupergraph } from '@jinyun/schema/committed';
import { DEPARTMENTS } from '@jinyun/schema/departments';
import { type Program, startProgram } from '../measure/program.ts';
import { writeSupergraph } from '../stage.ts';
import { ANSWERS_ON, startGateway } from '../systems.ts';

/** Made-up rows are loaded before the first answer. */
const SEED_TIMEOUT_MS = 300_000;

export type Form = {
  readonly name: string;
  readonly url: string;
  readonly programs: readonly Program[];
  close(): Promise<void>;
};
type Environment = Readonly<Record<string, string>>;

/** Loads the article's rows where they are not there; `words` are those of `npm start --`. */
export async function startTogether(env: Environment, words: readonly string[] = []): Promise<Form> {
  const program = await startProgram({
    command: ['county/main.ts', ...words],
    core: 'any',
    ready: /Ready in .*: (http:\/\/\S+\/graphql)/,
    env: { ...env, PORT: '0' },
    timeoutMs: SEED_TIMEOUT_MS,
  });
  return { name: 'one process', url: program.said, programs: [program], close: () => program.stop() };
}

/** The databases must hold their rows already. */
export async function startApart(env: Environment): Promise<Form> {
  const programs: Program[] = [];
  const closings: (() => void)[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(programs.map((program) => program.stop()));
    for (const closing of closings) closing();
  };
  try {
    let sdl = readSupergraph();
    for (const { name, url } of DEPARTMENTS) {
      const command = [`subgraphs/${name}/main.ts`];
      const program = await startProgram({ command, core: 'any', ready: ANSWERS_ON, env: { ...env, PORT: '0' } });
      programs.push(program);
      sdl = sdl.replaceAll(url, program.said);
    }
    const { file, remove } = writeSupergraph(sdl);
    closings.push(remove);
    const gateway = await startProgram({ command: startGateway(file), core: 'any', ready: ANSWERS_ON });
    programs.push(gateway);
    return { name: 'four processes', url: gateway.said, programs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
