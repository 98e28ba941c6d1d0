import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { simulatedTowns } from '../../../model/review/length/simulated-town.ts';
import { randomFrom } from '../../../model/review/random.ts';
import { startDemo } from '../../journeys/demo-process.ts';
import { launchBrowser } from '../../journeys/town-browser.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { BenchSettings } from '../settings.ts';
import { shippedModel } from '../survey/shipped-model.ts';

/** How many times slower the processor is made. */
const slowed = 4;

interface Times {
  /** From the last reply that the page needs to its first painting. */
  readonly painted: number;
  /** Of all that is drawn afterwards: what a key may have to wait for. */
  readonly longestTask: number;
}

/** The result of the demo's own town in Chromium, on a processor made four times slower. */
export async function resultPage({ repetitions }: BenchSettings): Promise<Part> {
  const demo = await startDemo();
  const browser = await launchBrowser();
  try {
    const code = await submitted(demo.server);
    const address = `${demo.pages}/#code=${code}`;
    await opened(browser, address);
    const times: Times[] = [];
    for (let index = 0; index < repetitions * 3; index += 1) {
      const one = await opened(browser, address);
      progress(`painted ${one.painted.toFixed(0)} ms, longest task ${one.longestTask.toFixed(0)} ms`);
      times.push(one);
    }
    const one = times.map(() => 1);
    const figure = (name: keyof Times) => times.map((each) => each[name]);
    return {
      title: 'The result page',
      cells: [],
      ratios: [
        ratioOf('ms from its data to painted, processor four times slowed', figure('painted'), one, { atMost: 100 }),
        ratioOf('ms of the longest task after that', figure('longestTask'), one, null),
      ],
      notes: [`Chromium ${browser.version()}, 1280 by 900, demo with its plan and benchmark.`],
    };
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** Submits invented answers for the demo's own town; its access code. */
async function submitted(server: string): Promise<string> {
  const model = await shippedModel();
  const [answers = new Map()] = simulatedTowns(
    model,
    { id: 'medium', mean: 50, deviation: 10 },
    1,
    randomFrom('result-page'),
  );
  const call = async (method: string, path: string, token: string, body?: unknown, etag = ''): Promise<Response> => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(etag === '' ? {} : { 'if-match': etag }),
    };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(`${server}/api/v1${path}`, { method, headers, body: sent });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const found = Object(await (await call('GET', '/municipalities?q=Otterbr', '')).json());
  const session = Object(
    await (await call('POST', '/sessions', '', { municipality: found.municipalities[0].key })).json(),
  );
  for (const [question, value] of answers) {
    await call('PUT', `/assessment/answers/${question}`, session.token, { value, revision: 0 });
  }
  const etag = (await call('GET', '/assessment', session.token)).headers.get('etag') ?? '';
  await call('POST', '/assessment/submission', session.token, {}, etag);
  return session.accessCode;
}

/** Opens the result in a context of its own. */
async function opened(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => Reflect.get(globalThis, 'resultTimes')?.longestTask !== undefined, null, {
      timeout: 60_000,
    });
    return await page.evaluate(() => Reflect.get(globalThis, 'resultTimes'));
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes the last reply, the first painting with the result in it, and the tasks after that. */
function watch(): void {
  let data = 0;
  const fetching = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const response = await fetching(...args);
    const address = String(args[0]);
    if (!/assessment\/result|part=result|\/benchmarks\//.test(address)) return response;
    const json = response.json.bind(response);
    response.json = async () => {
      const body: unknown = await json();
      data = performance.now();
      return body;
    };
    return response;
  };
  const look = (): void => {
    const root = document.querySelector('reifegrad-check')?.shadowRoot;
    if (!root?.getElementById('result-verdict')) {
      requestAnimationFrame(look);
      return;
    }
    // Whoever comes back by code waits for the part that draws the result as well.
    const [part] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('reifegrad-result'));
    data = Math.max(data, part instanceof PerformanceResourceTiming ? part.responseEnd : 0);
    // A message that is sent before a frame is painted arrives once it has been painted, before any timer of the page.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => settle(performance.now() - data);
    port2.postMessage(null);
  };
  const settle = (painted: number): void => {
    let longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    }).observe({ type: 'longtask' });
    setTimeout(() => Reflect.set(globalThis, 'resultTimes', { painted, longestTask }), 5000);
  };
  requestAnimationFrame(look);
}
