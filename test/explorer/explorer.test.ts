// The explorer in a real browser, on the county and on a graph that is not ours: it shows answers, leaves nothing
// behind, and asks no other machine for anything.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundleExplorer, type PageFiles } from '@jinyun/dashboard/bundle';
import type { Browser, Page } from 'playwright-core';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { type Library, openLibrary } from '../federation/testing/library.ts';
import { listExamples } from '../journeys/examples.ts';
import { readTestimony } from '../journeys/witness.ts';
import { openBrowser } from './browser.ts';

const WAIT_MS = 20_000;
const EXAMPLES = listExamples();

const bundle = bundleExplorer();
let county: ClonedCounty;
let library: Library;
let browser: Browser;
beforeAll(async () => {
  // First, so that where there is none nothing else was opened.
  browser = await openBrowser();
  const explorer = (): Promise<PageFiles> => bundle;
  [county, library] = await Promise.all([cloneCounty({ explorer }), openLibrary({ explorer })]);
});
afterAll(() => Promise.all([browser?.close(), county?.close(), library?.close()]));

test('every journey can be clicked, and its answer is shown as it stands beside the question', async () => {
  const visit = await open(county.url);
  const buttons = visit.page.locator('.examples button');
  expect(await buttons.count()).toBe(EXAMPLES.length);
  for (const [at, { name, zh, en }] of EXAMPLES.entries()) {
    expect(await buttons.nth(at).innerText()).toContain(zh.question);
    expect((await buttons.nth(at).innerText()).toLowerCase()).toContain(en.question.toLowerCase());
    const answer = await answerTo(visit, () => buttons.nth(at).click());
    expect({ name, answer }).toEqual({ name, answer: readTestimony(name)?.answer });
    await shows(visit.page, answer);
  }
  expect(await visit.page.locator('[role=tab]').count()).toBe(EXAMPLES.length);
  await visit.close();
});

test('an example that is open is gone back to, not opened twice', async () => {
  const visit = await open(county.url);
  const buttons = visit.page.locator('.examples button');
  for (const at of [0, 1, 0]) await answerTo(visit, () => buttons.nth(at).click());
  expect(await visit.page.locator('[role=tab]').count()).toBe(2);
  await shows(visit.page, readTestimony(EXAMPLES[0]?.name ?? '')?.answer);
  await visit.close();
});

test('the page says what it is in Chinese and in English', async () => {
  const visit = await open(county.url);
  expect(await visit.page.title()).toBe('缙云县治理图谱 · Governance graph of Jinyun county');
  expect(await visit.page.locator('h1').innerText()).toMatch(/缙云县治理图谱\s+Governance graph of Jinyun county/);
  expect(await visit.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await visit.close();
});

test('without a mouse: Tab reaches the first example, Enter runs it', async () => {
  const visit = await open(county.url);
  const reached = visit.page.locator('.examples li:first-child button:focus-visible');
  for (let tabs = 0; tabs < 10 && (await reached.count()) === 0; tabs += 1) await visit.page.keyboard.press('Tab');
  expect(await reached.count()).toBe(1);
  const answer = await answerTo(visit, () => visit.page.keyboard.press('Enter'));
  expect(answer).toEqual(readTestimony(EXAMPLES[0]?.name ?? '')?.answer);
  await visit.close();
});

test('the editor completes the name of a field', async () => {
  const visit = await open(county.url);
  await visit.page.locator('.graphiql-query-editor .view-lines').click();
  await visit.page.keyboard.press('Control+A');
  await visit.page.keyboard.type('{ county { lead');
  await visit.page.keyboard.press('Control+Space');
  await visit.page.locator('.suggest-widget').getByText('leadFunnel').first().waitFor({ timeout: WAIT_MS });
  await visit.close();
});

test('the editor marks a field that is not there, and says so', async () => {
  const visit = await open(withQuestion(county.url, '{ county { nothing } }'));
  await visit.page.locator('.graphiql-query-editor .squiggly-error').first().waitFor({ timeout: WAIT_MS });
  await visit.page.locator('.graphiql-query-editor').getByText('nothing').hover();
  await visit.page.getByText('Cannot query field "nothing" on type "County".').first().waitFor({ timeout: WAIT_MS });
  await visit.close();
});

test('a question in the address stands in the editor and is not run', async () => {
  const query = '{ county { name } }';
  const visit = await open(withQuestion(county.url, query));
  await visit.page.locator('.graphiql-query-editor .view-lines', { hasText: query }).waitFor({ timeout: WAIT_MS });
  expect(visit.asked).toEqual(['IntrospectionQuery']);
  const answer = await answerTo(visit, () => visit.page.getByRole('button', { name: /Execute/ }).click());
  expect(answer).toEqual({ data: { county: { name: '缙云县' } } });
  await visit.close();
});

test('nothing that was asked or answered is kept in the browser', async () => {
  const visit = await open(county.url);
  await answerTo(visit, () => visit.page.locator('.examples button').first().click());
  // GraphiQL writes half a second after a change.
  await visit.page.waitForTimeout(1_000);
  const kept = await visit.page.evaluate(
    'indexedDB.databases().then((databases) => [localStorage.length, sessionStorage.length, document.cookie, databases])',
  );
  expect(kept).toEqual([0, 0, '', []]);
  await visit.close();
});

test('a graph that is not ours is shown, with the examples that fit it alone', async () => {
  const visit = await open(withQuestion(library.url, '{ works { title } }'), '.examples p');
  expect(await visit.page.locator('.examples button').count()).toBe(0);
  expect(await visit.page.locator('.examples p').innerText()).toContain('No example fits this graph.');
  const answer = await answerTo(visit, () => visit.page.getByRole('button', { name: /Execute/ }).click());
  expect(answer).toMatchObject({ data: { works: expect.any(Array) } });
  await visit.close();
});

test('where there is no browser, the developer is told how to get one', async () => {
  await expect(openBrowser('/nowhere/chromium')).rejects.toThrow(
    /^\/nowhere\/chromium did not start: install Chromium or Chrome and say where it is, for example CHROMIUM=/,
  );
});

test('the bundle names no host from which it would load anything', async () => {
  const loads = /(?:\bimport|\bfrom|importScripts|\burl|\bsrc=|\bhref=)\s*\(?["'`]?(?:https?:)?\/\/[\w.-]+/g;
  const named = [...(await bundle)].flatMap(([name, contents]) =>
    [...Buffer.from(contents).toString().matchAll(loads)].map(([found]) => `${name}: ${found}`),
  );
  expect(named).toEqual([]);
});

function withQuestion(url: string, query: string): string {
  return `${url}?query=${encodeURIComponent(query)}`;
}

type Visit = {
  readonly page: Page;
  /** The operations asked so far, by name. */
  readonly asked: string[];
  /** Fails where the page asked another host for something, or complained. */
  close(): Promise<void>;
};

async function open(url: string, ready = '.examples button'): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const asked: string[] = [];
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
    if (request.method() === 'POST') asked.push(request.postDataJSON().operationName ?? '');
  });
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.locator(ready).first().waitFor({ timeout: WAIT_MS });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor({ timeout: WAIT_MS });
  const close = async (): Promise<void> => {
    await page.close();
    expect({ hosts: [...hosts], complaints }).toEqual({ hosts: [new URL(url).host], complaints: [] });
  };
  return { page, asked, close };
}

/** What the graph answers to the question that `act` asks. */
async function answerTo({ page }: Visit, act: () => Promise<void>): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST', { timeout: WAIT_MS });
  await act();
  return (await answered).json();
}

/** The answer's first lines stand in the right half; the rest is drawn as one scrolls. */
async function shows(page: Page, answer: unknown): Promise<void> {
  const lines = JSON.stringify(answer, null, 2).split('\n').slice(0, 8);
  const hasText = lines.map((line) => line.trim()).join(' ');
  await page.locator('.graphiql-response .view-lines', { hasText }).waitFor({ timeout: WAIT_MS });
}
