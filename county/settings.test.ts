// What an operator may set is read once, and what is wrong is told with the variable's name and never with a password.
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { isLoopback, readSettings } from './settings.ts';

test('nothing set is the loopback, port 4000, the embedded databases in .data', () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: resolve('.data'),
    ownDatabases: {},
    corsOrigins: [],
    allowedHosts: [],
  });
});

test('what is set is taken, and an empty variable is one that is not set', () => {
  const url = 'postgresql://policing:p%40ss@db.example:5433/policing?sslmode=require';
  const environment = {
    PORT: '0',
    HOST: '::1',
    DATA_DIR: 'elsewhere',
    DATABASE_URL_POLICING: url,
    DATABASE_URL_GOVERNANCE: '',
    CORS_ORIGINS: 'https://dashboard.example, http://localhost:5173,https://dashboard.example',
    ALLOWED_HOSTS: 'graph.jinyun.example, ',
  };
  expect(readSettings(environment)).toEqual({
    port: 0,
    host: '::1',
    dataDir: resolve('elsewhere'),
    ownDatabases: { policing: url },
    corsOrigins: ['https://dashboard.example', 'http://localhost:5173'],
    allowedHosts: ['graph.jinyun.example'],
  });
});

test('a socket directory may stand in the place of the host', () => {
  const url = 'postgresql://policing@%2Ftmp%2Fsockets/policing';
  expect(readSettings({ DATABASE_URL_POLICING: url }).ownDatabases).toEqual({ policing: url });
});

test.each(['4k', '-1', '65536', '1e3', '0x10', '4000.5', ' 4000'])('PORT=%j is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT is "${port}": it must be a number from 0 to 65535`);
});

test.each([
  '*',
  'null',
  'dashboard.example',
  'https://dashboard.example/',
  'https://dashboard.example/board',
  'https://Dashboard.example',
  'https://dashboard.example:443',
  'https://*.example',
  'ftp://dashboard.example',
  'https://dashboard.example http://localhost:5173',
])('CORS_ORIGINS=%j is refused, for no browser writes an origin so', (origins) => {
  expect(() => readSettings({ CORS_ORIGINS: `http://localhost:5173,${origins}` })).toThrow(
    expect.objectContaining({
      code: 'BAD_SETTING',
      message: expect.stringMatching(/^CORS_ORIGINS names ".+: each must be an exact origin/),
    }),
  );
});

test.each(['*', '*.example', 'https://graph.example', 'graph.example:4000', 'graph.example/graphql', '::1'])(
  'ALLOWED_HOSTS=%j is refused, for no Host header would match it',
  (hosts) => {
    expect(() => readSettings({ ALLOWED_HOSTS: `graph.example,${hosts}` })).toThrow(
      expect.objectContaining({
        code: 'BAD_SETTING',
        message: expect.stringMatching(/^ALLOWED_HOSTS names ".+: each/),
      }),
    );
  },
);

test.each([
  'mysql://policing:s3cret-word@127.0.0.1/policing',
  'postgresql://policing:s3cret-word@127.0.0.1',
  'postgresql://policing:s3cret-word%%@127.0.0.1/policing',
  'postgresql://policing:s3cret-word@127.0.0.1:port/policing',
  's3cret-word',
])('%j is no database address, and is not repeated', (url) => {
  const read = () => readSettings({ DATABASE_URL_VOLUNTEERS: url });
  expect(read).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING', message: expect.stringMatching(/^DATABASE_URL_VOLUNTEERS /) }),
  );
  expect(read).not.toThrow(/s3cret-word/);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.7', false],
  ['127.0.0.1.example', false],
])('%s is reached from this machine alone: %p', (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});
