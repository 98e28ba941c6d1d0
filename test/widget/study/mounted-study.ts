import type { Study } from '../../../model/study/study.ts';
import '../../../widget/study/reifegrad-study-define.ts';
// Fetched file by file it would take longer than a test.
import '../../../widget/messages/study-en.ts';
import type { ReifegradStudy } from '../../../widget/study/reifegrad-study.ts';
import { until } from '../support/until.ts';

export interface MountedStudy {
  readonly element: ReifegradStudy;
  readonly root: ShadowRoot;
  /** The first element that matches; fails where none does. */
  find<E extends Element = HTMLElement>(selector: string): E;
  all<E extends Element = HTMLElement>(selector: string): readonly E[];
  /** Of an element or of everything, as one line. */
  text(selector?: string): string;
}

export interface MountOptions {
  readonly study?: Study | null;
  readonly fetcher?: typeof fetch;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** Width of the place, in pixels. */
  readonly width?: number;
}

const mounted: Element[] = [];

/** Puts an element into the page; with a study it is drawn when this resolves. */
export async function mount(options: MountOptions = {}): Promise<MountedStudy> {
  const { study = null, fetcher, attributes = {}, language = 'de', width = 1000 } = options;
  const place = document.createElement('div');
  place.lang = language;
  Object.assign(place.style, { inlineSize: `${width}px`, fontFamily: 'DejaVu Sans, sans-serif' });
  const element = document.createElement('reifegrad-study');
  element.study = study;
  element.fetcher = fetcher;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  document.body.append(place);
  mounted.push(place);
  const root = element.shadowRoot;
  if (!root) throw new Error('no shadow root');
  await element.updateComplete;
  await until(() => root.querySelector('.root > *') !== null);
  return {
    element,
    root,
    find: <E extends Element>(selector: string) => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    all: <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)],
    text: (selector = '.root') => words(root.querySelector(selector)),
  };
}

export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Takes everything out of the page again. */
export function clear(): void {
  for (const place of mounted.splice(0)) place.remove();
}

/** A server that knows these replies by path and notes what it was asked; everything else is not found. */
export function fakeServer(replies: Record<string, unknown>): { fetcher: typeof fetch; readonly asked: string[] } {
  const asked: string[] = [];
  const fetcher: typeof fetch = async (address) => {
    asked.push(String(address));
    const reply = replies[new URL(String(address)).pathname];
    if (reply === 'unreachable') throw new TypeError('Failed to fetch');
    if (reply === 'broken') return new Response('<html>', { status: 502 });
    if (reply === 'mangled') return new Response('<html>');
    if (reply === undefined) return Response.json({ code: 'not-found' }, { status: 404 });
    return Response.json(reply);
  };
  return { fetcher, asked };
}
