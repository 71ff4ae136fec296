// Prints the digest of what mocked departments answer to every question: two processes must print the same.
import { createHash } from 'node:crypto';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { DEPARTMENT_DEFINITIONS } from '../../departments.ts';
import { mockOthers } from '../others.ts';
import { listQuestions } from './every-question.ts';

const DEPTH = 2;
const hash = createHash('sha256');
// Every department once, each beside another one that is real.
for (const only of ['policing', 'volunteers'] as const) {
  for (const mocked of mockOthers(only).filter(({ name }) => only === 'policing' || name === 'policing')) {
    const folder = DEPARTMENT_DEFINITIONS.find(({ name }) => name === mocked.name)?.folder ?? '';
    const questions = listQuestions(folder, DEPTH);
    // Backwards when told to: no answer may hang on what was asked before.
    if (process.argv[2] === 'backwards') questions.reverse();
    const answers = new Map<string, string>();
    for (const { name, query } of questions)
      answers.set(name, JSON.stringify(await mocked.execute(PUBLIC_ACTOR, { query })));
    for (const name of [...answers.keys()].sort()) hash.update(answers.get(name) ?? '');
  }
}
process.stdout.write(`${hash.digest('hex')}\n`);
