import type { Page } from 'playwright-core';
import { withPlaceholders } from './placeholders.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** Headers that the interface reads beside those that every request has. */
const telling = ['authorization', 'content-type', 'idempotency-key', 'if-match'];

/** Longest pause that is written down: people think longer, and more of them come in its stead. */
const longestPause = 400;

interface Exchange {
  readonly begun: number;
  ended: number;
  status: number;
  received: number;
  readonly request: Pick<RecordedRequest, 'method' | 'path' | 'headers' | 'body' | 'sent'>;
}

/** Listens to all that a page sends to one origin, also to the preflights, of which the page itself knows nothing. */
export async function wiretap(page: Page, origin: string): Promise<() => readonly RecordedRequest[]> {
  const session = await page.context().newCDPSession(page);
  const exchanges = new Map<string, Exchange>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    const url = new URL(request.url);
    if (url.origin !== origin) return;
    const names = Object.keys(request.headers).map((name) => name.toLowerCase());
    const asked = request.headers['Access-Control-Request-Headers']?.split(',') ?? [];
    const body = request.postData;
    exchanges.set(requestId, {
      begun: timestamp,
      ended: timestamp,
      status: 0,
      received: 0,
      request: {
        method: request.method,
        path: url.pathname + url.search,
        headers: telling.filter((name) => names.includes(name) || asked.includes(name)),
        ...(body === undefined ? {} : { body: JSON.parse(body) }),
        sent: Buffer.byteLength(body ?? ''),
      },
    });
  });
  session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    const exchange = exchanges.get(requestId);
    if (exchange !== undefined) Object.assign(exchange, { status: response.status, ended: timestamp });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const exchange = exchanges.get(requestId);
    if (exchange !== undefined) Object.assign(exchange, { received: encodedDataLength, ended: timestamp });
  });
  return () => withPlaceholders(withPauses(inOrder([...exchanges.values()])));
}

/** In the order of sending, each preflight before its request, without what came from the browser's own cache. */
function inOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  const isPreflight = ({ request }: Exchange) => request.method === 'OPTIONS';
  const crossed = exchanges.filter((one) => isPreflight(one) || (one.status !== 0 && one.received > 0));
  const preflights = crossed.filter(isPreflight);
  return crossed
    .filter((one) => !isPreflight(one))
    .sort((one, other) => one.begun - other.begun)
    .flatMap((one) => {
      const index = preflights.findIndex(({ request }) => request.path === one.request.path);
      return index === -1 ? [one] : [...preflights.splice(index, 1), one];
    });
}

function withPauses(exchanges: readonly Exchange[]): readonly RecordedRequest[] {
  let before = Number.POSITIVE_INFINITY;
  let preflight = false;
  return exchanges.map(({ begun, ended, status, received, request }) => {
    const waited = preflight ? 0 : Math.round((begun - before) * 1000);
    preflight = request.method === 'OPTIONS';
    before = ended;
    return { pause: Math.min(longestPause, Math.max(0, waited)), ...request, status, received };
  });
}
