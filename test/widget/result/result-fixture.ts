import { createInstance } from 'i18next';
import { nothing, render } from 'lit';
import { evaluate } from '../../../model/action/evaluate.ts';
import type { MetricSummary, Publication } from '../../../model/benchmark/publication.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { checkStyles } from '../../../widget/check/styles/check-styles.ts';
import { resultView } from '../../../widget/check/views/result/result-view.ts';
import type { ResultViewData } from '../../../widget/check/views/result/result-view-data.ts';
import { resultMessages } from '../../../widget/messages/result-messages.ts';
import { smallModelFile } from '../../support/small-model.ts';

export const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** Strategy 46.66, services 40 to 73.33, security 70; overall 47.22 to 63.88, level 3, up to 4. */
export const someAnswers: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
  ['online-services', { kind: 'number', number: 60 }],
  ['online-features', { kind: 'dontKnow' }],
  ['security-officer', option('shared')],
  ['data-centre', option('own')],
  ['emergency-plan', option('written')],
]);

/** All points there are. */
export const bestAnswers: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('adopted')],
  ['strategy-review', option('yearly')],
  ['online-services', { kind: 'number', number: 120 }],
  ['online-features', { kind: 'options', options: ['payment', 'status', 'signature'] }],
  ['security-officer', option('own')],
  ['data-centre', option('own')],
  ['emergency-plan', option('tested')],
]);

/** Enough points for level 4, but security stays on level 1. */
export const limitedAnswers: Answers = new Map<string, AnswerValue>([
  ...bestAnswers,
  ['security-officer', option('none')],
  ['data-centre', option('cellar')],
  ['emergency-plan', option('none')],
]);

const metric: MetricSummary = { mean: 38, meanIs: 'exact', median: 40, quartiles: [30, 45], deciles: [20, 60] };

/** Figures for everybody and for the size class; the county is too small. */
export const somePublication: Publication = {
  wave: '2026',
  number: 2,
  publishedAt: '2026-10-31T12:00:00.000Z',
  model: { id: 'small', version: '1.0.0' },
  minimumGroupSize: 5,
  groups: [
    {
      id: 'size:5000',
      asOf: '2026-10-31T12:00:00.000Z',
      contributors: '20-49',
      metrics: {
        overall: metric,
        strategy: metric,
        services: { ...metric, mean: 4, meanIs: 'below' },
        security: { mean: 71, meanIs: 'exact' },
      },
    },
    {
      id: 'all',
      asOf: '2026-10-31T12:00:00.000Z',
      contributors: '100-249',
      metrics: {
        overall: {
          ...metric,
          position: [10, 15, 20, 25, 30, 35, 40, 45, 45, 45, 50],
          levels: [
            { from: 1, to: 2, percent: 55 },
            { from: 3, to: 3, percent: 45 },
          ],
        },
        strategy: metric,
        services: metric,
      },
    },
  ],
};

export interface Options extends Partial<Omit<ResultViewData, 'model' | 'evaluation' | 'answers'>> {
  readonly answers?: Answers;
  readonly file?: ModelFile;
}

export function resultData({ answers = someAnswers, file = smallModelFile, ...rest }: Options = {}): ResultViewData {
  const model = compile(file);
  const language = rest.language ?? 'de';
  return {
    model,
    answers,
    evaluation: evaluate(model, answers),
    publication: somePublication,
    groups: ['county:08317', 'size:5000', 'all'],
    municipality: {
      key: '08317001',
      name: 'Musterstadt',
      type: 'town',
      county: { key: '08317', name: 'Ortenaukreis' },
      population: 12_400,
    },
    receipt: null,
    language,
    reading: language,
    fallback: 'de',
    headingLevel: 2,
    today: '2026-11-22',
    t: textsIn(language),
    send: () => {},
    ...rest,
  };
}

function textsIn(language: string): ResultViewData['t'] {
  const texts = createInstance();
  void texts.init({
    lng: language,
    ns: 'result',
    defaultNS: 'result',
    resources: { de: { result: resultMessages.de }, en: { result: resultMessages.en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, values) => texts.t(key, { ...values });
}

export interface Shown {
  readonly host: HTMLElement;
  readonly page: HTMLElement;
  readonly draw: (data: ResultViewData) => void;
  /** Of an element or of everything, as one line with plain spaces. */
  readonly text: (selector?: string) => string;
}

const shownPages: HTMLElement[] = [];

/** The page as the element shows it, once everything is drawn that is not asked for. */
export async function show(options: Options = {}, width = 1000): Promise<Shown> {
  const host = document.body.appendChild(document.createElement('div'));
  host.setAttribute('lang', options.language ?? 'de');
  Object.assign(host.style, { inlineSize: `${width}px` });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = checkStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const page = document.createElement('div');
  page.className = 'root';
  root.append(page);
  shownPages.push(page);
  const draw = (data: ResultViewData) => void render(resultView(data), page);
  draw(resultData(options));
  await until(page, () => page.querySelector('.limits') !== null);
  const text = (selector = '.result') => words(page.querySelector(selector));
  return { host, page, draw, text };
}

/** The words of an element, a space between those of its parts. */
export function words(element: Element | null | undefined): string {
  const texts: string[] = [];
  const walker = element ? document.createTreeWalker(element, NodeFilter.SHOW_TEXT) : undefined;
  while (walker?.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:;.,])/g, '$1')
    .trim();
}

/** Resolves at once or with the first change below the node after which it is so. */
function until(node: Node, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { childList: true, subtree: true });
    if (!holds()) return;
    observer.disconnect();
    resolve();
  });
}

/** Takes every page away as the element does, so that it lets go of what it holds. */
export function clear(): void {
  for (const page of shownPages.splice(0)) render(nothing, page);
  document.body.replaceChildren();
}
