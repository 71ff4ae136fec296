// Starts the whole county with its embedded PostgreSQL, asks it one journey over HTTP, stops it, and prints the answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.ts';
import { startProgram } from './program.ts';

const JOURNEY = join(import.meta.dirname, '../../journeys/public/funnel.graphql');

const county = await startProgram({ command: ['county/main.ts'] });
const { text } = await ask(county.url, readFileSync(JOURNEY, 'utf8'));
const { code } = await county.stop();
process.stdout.write(text);
process.exitCode = code ?? 1;
