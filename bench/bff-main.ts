// The limit that gateways are held to: the three workloads written by hand, as one would with undici and JSON. It takes
// the same requests and knows them by their operation names. Usage: bff-main.ts ADDRESSES (JSON, by department).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerAudit } from './bff/audit.ts';
import { openCall } from './bff/call.ts';
import { answerDashboard, type Departments } from './bff/dashboard.ts';
import { answerSimple } from './bff/simple.ts';
import type { Addresses } from './federation/federation.ts';

type Asked = { readonly operationName: string; readonly variables?: { readonly id: string } };

const addresses = JSON.parse(process.argv[2] ?? '{}') as Addresses;
const departments: Departments = {
  policing: openCall(addresses.policing ?? ''),
  procuratorate: openCall(addresses.procuratorate ?? ''),
  volunteers: openCall(addresses.volunteers ?? ''),
};

const server = createServer((request, response) => {
  read(request, (text) => {
    answer(text).then(
      (body) => send(response, 200, body),
      (error) => send(response, 500, String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`http://127.0.0.1:${port}/graphql\n`);
});

function read(request: IncomingMessage, done: (text: string) => void): void {
  let first: Buffer | null = null;
  let all: Buffer[] | null = null;
  request.on('data', (chunk: Buffer) => {
    if (first === null) first = chunk;
    else if (all === null) all = [first, chunk];
    else all.push(chunk);
  });
  request.on('end', () => done((all === null ? first : Buffer.concat(all))?.toString('utf8') ?? ''));
}

async function answer(text: string): Promise<string> {
  const { operationName, variables } = JSON.parse(text) as Asked;
  switch (operationName) {
    case 'Post':
      return answerSimple(departments.policing, variables ?? { id: '' });
    case 'Dashboard':
      return answerDashboard(departments);
    case 'Audit':
      return answerAudit(departments, variables ?? {});
    default:
      throw new Error(`nobody wrote ${operationName}`);
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}
