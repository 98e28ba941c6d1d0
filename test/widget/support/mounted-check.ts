import '../../../widget/check/reifegrad-check-define.ts';
// Fetched file by file they would take longer than a test.
import '../../../widget/check/reifegrad-result.ts';
import '../../../widget/check/reifegrad-earlier.ts';
import '../../../widget/check/reifegrad-talk.ts';
import type { ReifegradCheck } from '../../../widget/check/reifegrad-check.ts';
import { type FakeServices, fakeServices, nothingKept } from './fake-backend.ts';
import { until } from './until.ts';

export interface MountedCheck {
  readonly element: ReifegradCheck;
  readonly services: FakeServices;
  readonly root: ShadowRoot;
  /** The first element that matches; fails where none does. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  has(selector: string): boolean;
  /** The button whose text begins like this; fails where there is none. */
  button(text: string): HTMLButtonElement;
  /** Id of the focused element; empty where the focus is elsewhere. */
  focused(): string;
}

const mounted: Element[] = [];

export interface MountOptions {
  readonly services?: FakeServices;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of the place, in pixels. */
  readonly width?: number;
  readonly into?: Element;
}

/** Puts an element into the page and waits until it shows something. */
export async function mount(options: MountOptions = {}): Promise<MountedCheck> {
  const { services = fakeServices(), attributes = {}, width = 700, into } = options;
  const place = document.createElement('div');
  place.className = 'place';
  place.style.fontFamily = 'DejaVu Sans, sans-serif';
  place.style.width = `${width}px`;
  const element = document.createElement('reifegrad-check');
  element.services = services;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  (into ?? document.body).append(place);
  mounted.push(place);
  const check = checkOf(element, services);
  await until(() => check.has('.content > *') && !check.has('.content > p#phase'));
  return check;
}

/** An element in the middle of a talk, without a word having been said on this page. */
export async function mountAsking(options: MountOptions = {}): Promise<MountedCheck> {
  const { services = fakeServices() } = options;
  services.kept = { ...nothingKept, token: 'old' };
  const check = await mount({ ...options, services });
  await until(() => check.has('.asking .status'));
  return check;
}

export function checkOf(element: ReifegradCheck, services: FakeServices): MountedCheck {
  const root = element.shadowRoot;
  if (!root) throw new Error('no shadow root');
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    element,
    services,
    root,
    find,
    has: (selector) => root.querySelector(selector) !== null,
    button: (text) => {
      const found = [...root.querySelectorAll('button')].find((each) => nameOf(each).startsWith(text));
      if (!found) throw new Error(`no button ${text}`);
      return found;
    },
    focused: () => root.activeElement?.id ?? '',
  };
}

/** Text of an element as a reader gets it. */
export function nameOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Takes everything out of the page again. */
export function clear(): void {
  for (const place of mounted.splice(0)) place.remove();
}

/** Chooses and sends the open question, then waits for the next one or the next phase. */
export async function answer(check: MountedCheck, ...values: string[]): Promise<void> {
  const form = check.find<HTMLFormElement>('.question-form');
  const number = form.querySelector<HTMLInputElement>('.number');
  if (number) {
    number.value = values[0] ?? '';
    number.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else {
    for (const value of values) {
      [...form.querySelectorAll<HTMLInputElement>('.choice')].find((choice) => choice.value === value)?.click();
    }
  }
  const before = check.focused();
  form.requestSubmit();
  await until(() => check.focused() !== before && check.focused() !== '');
}
