import axe from 'axe-core';
import { expect } from 'chai';
import type { PreviewState } from '../../../model/contract/preview.ts';
import '../../../widget/preview/reifegrad-preview-define.ts';
import type { ReifegradPreview } from '../../../widget/preview/reifegrad-preview.ts';

const shown = { id: 'small', version: '1.0.0', questions: 1 };
const good: PreviewState = { file: 'm.json', stamp: 'a', shown, languages: ['de', 'en'], problems: [], findings: [] };
const problem = {
  code: 'shape.type',
  pointer: '/version',
  line: 3,
  column: 14,
  message: 'Erwartet wird ein Text.',
  suggestion: 'Setzen Sie ihn in Anführungszeichen.',
};

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

describe('the preview around the element', () => {
  const address = location.href;
  let replies: (PreviewState | 'gone')[] = [];
  let asked: string[] = [];
  let reloads = 0;

  async function mount(...states: (PreviewState | 'gone')[]): Promise<ReifegradPreview> {
    replies = states;
    asked = [];
    reloads = 0;
    const element = document.createElement('reifegrad-preview') as ReifegradPreview;
    element.fetcher = async (path) => {
      asked.push(String(path));
      const state = replies.length > 1 ? replies.shift() : replies[0];
      return state === 'gone' ? Response.error() : Response.json(state);
    };
    element.reload = () => {
      reloads += 1;
    };
    document.body.append(element);
    await until(() => asked.length > 0 && words(element) !== '' && !words(element).includes('wird gelesen'));
    return element;
  }

  const words = (element: ReifegradPreview, selector = '[role=status]') =>
    element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  afterEach(() => {
    document.querySelector('reifegrad-preview')?.remove();
    history.replaceState(null, '', address);
  });

  it('shows a good file in the element, by its address', async () => {
    const element = await mount(good);
    expect(words(element)).to.equal('Gültig: small 1.0.0 mit 1 Frage');
    const check = element.querySelector('reifegrad-check');
    expect([check?.getAttribute('model'), check?.id]).to.deep.equal(['./model.json', 'preview']);
    expect(document.title).to.equal('Vorschau: m.json');
  });

  it('loads the page again when another text is shown, and only then', async () => {
    await mount(good, good, { ...good, stamp: 'b' });
    await until(() => reloads > 0);
    expect([reloads, asked.length]).to.deep.equal([1, 3]);
  });

  it('lists what is wrong and keeps the last good one', async () => {
    const element = await mount({ ...good, problems: [problem] });
    expect(words(element)).to.equal('1 Fehler in der Datei Unten sehen Sie die letzte Fassung, die gültig war.');
    expect(words(element, 'ol')).to.equal(
      'Zeile 3, Spalte 14: Erwartet wird ein Text. Setzen Sie ihn in Anführungszeichen./version shape.type',
    );
    expect(element.querySelector('reifegrad-check')).not.to.equal(null);
  });

  it('tells what is valid but wrong by its weight, and opens it unless it is hints alone', async () => {
    const finding = { ...problem, code: 'rule.implied-raises' };
    const findings = [
      { ...finding, severity: 'error' as const },
      { ...finding, severity: 'hint' as const },
    ];
    const element = await mount({ ...good, findings });
    expect(element.renderRoot.querySelector('.state')?.classList.contains('bad')).to.equal(true);
    expect(element.renderRoot.querySelector('details')?.open).to.equal(true);
    expect(words(element, 'summary')).to.equal('1 Fehler, 0 Warnungen, 1 Hinweis');
    expect(words(element, 'li')).to.match(/^Fehler, Zeile 3, Spalte 14: [^/]*\/version rule\.implied-raises$/);
    element.remove();
    const mild = await mount({ ...good, findings: [{ ...finding, severity: 'hint' as const }] });
    expect(mild.renderRoot.querySelector('details')?.open).to.equal(false);
  });

  it('shows the first twenty of many problems', async () => {
    const element = await mount({ ...good, problems: Array.from({ length: 25 }, () => problem) });
    expect(element.renderRoot.querySelectorAll('li').length).to.equal(20);
    expect(words(element, 'ol + p')).to.equal('und 5 weitere: reifegrad model validate');
  });

  it('waits for a first good text without an element', async () => {
    const element = await mount({ ...good, stamp: '', shown: null, languages: [], problems: [problem] });
    expect(words(element)).to.contain('Sobald die Datei gültig ist, erscheint hier der Check.');
    expect(element.querySelector('reifegrad-check')).to.equal(null);
  });

  it('shows the first good text without loading the page again', async () => {
    const element = await mount({ ...good, stamp: '', shown: null, problems: [problem] }, good);
    await until(() => element.querySelector('reifegrad-check') !== null);
    expect(reloads).to.equal(0);
  });

  it('changes language and width with the address, without loading', async () => {
    const element = await mount(good);
    const [language, width] = element.renderRoot.querySelectorAll('select');
    if (!language || !width) throw new Error('There are no controls.');
    language.value = 'en';
    language.dispatchEvent(new Event('change'));
    width.value = 'phone';
    width.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(new URLSearchParams(location.search).get('lang')).to.equal('en');
    expect(document.documentElement.lang).to.equal('en');
    expect(words(element)).to.equal('Valid: small 1.0.0 with 1 question');
    expect(element.renderRoot.querySelector('main')?.className).to.equal('stage phone');
    expect([asked.at(-1), reloads]).to.deep.equal(['./state?lang=en', 0]);
  });

  it('says when the preview has ended', async () => {
    const element = await mount(good, 'gone');
    await until(() => words(element).includes('läuft nicht mehr'));
    expect(element.querySelector('reifegrad-check')).not.to.equal(null);
  });

  it('has nothing that axe objects to', async () => {
    const element = await mount({ ...good, problems: [problem], findings: [{ ...problem, severity: 'warning' }] });
    const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: true } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
  });
});
