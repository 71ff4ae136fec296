// Runs operations drawn at random by compiled programs, then by graphql-js, and prints what differs. A program of its own,
// because graphql-js leaves rejections unheard (a list's earlier promises, when a later item throws), which end a process.
import { setTimeout as wait } from 'node:timers/promises';
import { type DocumentNode, type ExecutionResult, execute, parse, validate } from 'graphql';
import { ENDLESS } from '../../ending.ts';
import { compileProgram } from '../program.ts';
import { drawOperation } from './random-operation.ts';
import { buildUnrulySchema, type UnrulyContext } from './unruly-schema.ts';

export type Comparison = {
  readonly ran: number;
  readonly withErrors: number;
  readonly partial: number;
  /** Kinds of errors that were told. */
  readonly sentences: number;
  /** Rejections that nobody heard while the compiled programs ran, those aside that leave the work to graphql-js. */
  readonly unheard: number;
  readonly differences: readonly object[];
};

type Case = {
  readonly seed: number;
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
};
type Ran = { readonly answer: object; readonly asked: readonly string[]; readonly result: ExecutionResult };

const schema = buildUnrulySchema();
const drawn = drawCases(Number(process.argv[2] ?? 1_000));
/** A condition that is null is left to graphql-js, so those come after the look at what ours left unheard. */
const isOurs = ({ variables }: Case): boolean => !Object.values(variables).includes(null);
const ours = drawn.filter(isOurs);
const others = drawn.filter((one) => !isOurs(one));
const cases = [...ours, ...others];
let unheard = 0;
process.on('unhandledRejection', () => void unheard++);
const compiledOfOurs = await runAll(ours, compile);
// Longer than any resolver takes.
await wait(20);
const unheardOfOurs = unheard;
const compiled = [...compiledOfOurs, ...(await runAll(others, compile))];
const plain = await runAll(cases, ({ document, variables }, context) =>
  execute({ schema, document, variableValues: variables, contextValue: context }),
);
process.stdout.write(JSON.stringify(compare()));

function compile({ document, variables }: Case, context: UnrulyContext): ExecutionResult | Promise<ExecutionResult> {
  return compileProgram(schema, document, null)({ context, variables, ending: ENDLESS });
}

function drawCases(count: number): Case[] {
  const drawn: Case[] = [];
  for (let seed = 0; drawn.length < count; seed++) {
    const { query, variables } = drawOperation(schema, `${seed}`);
    const document = parse(query);
    if (validate(schema, document).length === 0) drawn.push({ seed, query, document, variables });
  }
  return drawn;
}

async function runAll(
  some: readonly Case[],
  run: (one: Case, context: UnrulyContext) => ExecutionResult | Promise<ExecutionResult>,
): Promise<Ran[]> {
  const all: Ran[] = [];
  for (const one of some) {
    const context: UnrulyContext = { seed: `${one.seed}`, asked: [], tame: one.seed % 3 === 0 };
    const result = await run(one, context);
    all.push({ answer: told(result), asked: [...context.asked], result });
  }
  return all;
}

/** As text, so that the order of fields counts; an error with all that a client could read of it. */
function told({ data, errors }: ExecutionResult): object {
  return { data: JSON.stringify(data), errors: errors?.map((error) => JSON.stringify(error)) };
}

function compare(): Comparison {
  const sentences = new Set(
    plain.flatMap(({ result }) => (result.errors ?? []).map(({ message }) => message.replace(/"[^"]*"|\d+/g, '…'))),
  );
  const withErrors = plain.filter(({ result }) => result.errors !== undefined);
  const differences = cases.flatMap(({ seed, query, variables }, index) => {
    const [ran, expected] = [compiled[index], plain[index]].map((one) => one && { ...one.answer, asked: one.asked });
    return JSON.stringify(ran) === JSON.stringify(expected) ? [] : [{ seed, query, variables, ran, expected }];
  });
  return {
    ran: cases.length,
    withErrors: withErrors.length,
    partial: withErrors.filter(({ result }) => result.data != null).length,
    sentences: sentences.size,
    unheard: unheardOfOurs,
    differences: differences.slice(0, 5),
  };
}
