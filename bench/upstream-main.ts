// All three departments as raw TCP servers with canned answers: the same for every gateway, and never the limit.
// Prints one line of JSON: the departments' addresses.
import { createServer, type Socket } from 'node:net';
import type { BenchDepartment } from './federation/department.ts';
import { schemaOf } from './federation/department.ts';
import { BENCH_DEPARTMENTS } from './federation/federation.ts';
import { CannedAnswers } from './upstream/canned.ts';
import { RequestBodies } from './upstream/request-bodies.ts';

const addresses = await Promise.all(
  BENCH_DEPARTMENTS.map(async (department) => [department.name, await listen(department)] as const),
);
process.stdout.write(`${JSON.stringify(Object.fromEntries(addresses))}\n`);

function listen(department: BenchDepartment): Promise<string> {
  const answers = new CannedAnswers(schemaOf(department));
  const server = createServer({ noDelay: true }, (socket) => serve(socket, answers));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the upstream has no port');
      resolve(`http://127.0.0.1:${address.port}/graphql`);
    });
  });
}

function serve(socket: Socket, answers: CannedAnswers): void {
  const bodies = new RequestBodies();
  /** While an answer is being made, those to later requests of this connection wait behind it. */
  let before: Promise<void> | null = null;
  // A gateway that ends resets its connections; its own exit is what the bench reports.
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    for (const body of bodies.read(bytes)) {
      const known = answers.find(body);
      if (known !== undefined && before === null) {
        socket.write(known);
        continue;
      }
      const mine: Promise<void> = writeAfter(before, () => answers.make(body)).then((response) => {
        socket.write(response);
        if (before === mine) before = null;
      });
      before = mine;
    }
  });
}

async function writeAfter<T>(before: Promise<void> | null, make: () => Promise<T>): Promise<T> {
  const [made] = await Promise.all([make(), before]);
  return made;
}
