// How the hand-written server calls a department: undici's Pool and its dispatch, keep-alive, bodies made by hand.
import { Pool } from 'undici';

const CONNECTIONS = 128;
const HEADERS = { 'content-type': 'application/json' };

/** Sends this body and gives back the answer's text. */
export type Call = (body: string) => Promise<string>;

export function openCall(address: string): Call {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const request = { path: pathname, method: 'POST', headers: HEADERS } as const;
  return (body) =>
    new Promise((resolve, reject) => {
      let status = 0;
      let first: Buffer | null = null;
      let all: Buffer[] | null = null;
      // The older form of handlers, for it is the faster one: the newer is translated into it, headers parsed.
      pool.dispatch(
        { ...request, body },
        {
          onConnect: () => {},
          onHeaders: (code) => {
            status = code;
            return true;
          },
          onData: (chunk) => {
            if (first === null) first = chunk;
            else if (all === null) all = [first, chunk];
            else all.push(chunk);
            return true;
          },
          onComplete: () => {
            if (status !== 200) reject(new Error(`${address} answered ${status}`));
            else resolve((all === null ? first : Buffer.concat(all))?.toString('utf8') ?? '');
          },
          onError: reject,
        },
      );
    });
}

/** A request's body up to its variables, written once. */
export function prepare(query: string): string {
  return `{"query":${JSON.stringify(query)},"variables":`;
}

export function asksFor(prepared: string, representations: string): string {
  return `${prepared}{"representations":[${representations}]}}`;
}

/** Representations of one type, by its ids. */
export function represent(typeName: string, ids: Iterable<string>): string {
  let text = '';
  for (const id of ids) text += `${text === '' ? '' : ','}{"__typename":"${typeName}","id":${JSON.stringify(id)}}`;
  return text;
}

export function readEntities<T>(text: string): readonly T[] {
  return (JSON.parse(text) as { readonly data: { readonly _entities: readonly T[] } }).data._entities;
}

export function readData<T>(text: string): T {
  return (JSON.parse(text) as { readonly data: T }).data;
}
