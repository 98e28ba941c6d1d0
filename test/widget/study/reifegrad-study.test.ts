import { expect } from 'chai';
import { study as studySchema } from '../../../model/contract/study.ts';
import { ReifegradStudy } from '../../../widget/study/reifegrad-study.ts';
import type { ReifegradFailedEvent } from '../../../widget/surroundings/failed-event.ts';
import { kernTokens } from '../../../widget/surroundings/kern-theme.ts';
import { until } from '../support/until.ts';
import { clear, fakeServer, mount } from './mounted-study.ts';
import { someStudy, twoPopulations, withPopulation } from './study-fixture.ts';

const survey = '/api/v1/survey';
const newest = '/api/v1/studies/2026';
const at = { endpoint: 'https://check.example.org/' };

describe('the study element', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('is tested with studies as the server sends them', () => {
    for (const study of [someStudy, twoPopulations]) expect(studySchema.parse(study)).to.deep.equal(study);
  });

  it('shows the newest published study, and asks for nothing else', async () => {
    const { fetcher, asked } = fakeServer({ [survey]: { study: '2026' }, [newest]: someStudy });
    const { element, text } = await mount({ fetcher, attributes: at });
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(text()).to.equal('Das Gesamtergebnis wird geladen …');
    await until(() => element.matches(':state(showing)'));
    await element.updateComplete;
    expect(text('#study-title')).to.equal('Digitaler Reifegrad, Herbst 2026');
    expect(asked).to.deep.equal([`https://check.example.org${survey}`, `https://check.example.org${newest}`]);
  });

  it('shows the wave that is named, and another one when that changes', async () => {
    const { fetcher, asked } = fakeServer({
      '/api/v1/studies/2025': { ...someStudy, wave: '2025', title: { de: 'Früher' } },
      [newest]: someStudy,
    });
    const { element, text } = await mount({ fetcher, attributes: { ...at, wave: '2025' } });
    await until(() => text('#study-title') === 'Früher');
    element.wave = '2026';
    await until(() => text('#study-title') === 'Digitaler Reifegrad, Herbst 2026');
    expect(asked).to.deep.equal([
      `https://check.example.org/api/v1/studies/2025`,
      `https://check.example.org${newest}`,
    ]);
  });

  it('says that nothing is published yet', async () => {
    for (const reply of [{ study: null }, {}]) {
      const { element, text } = await mount({ fetcher: fakeServer({ [survey]: reply }).fetcher, attributes: at });
      await until(() => element.matches(':state(absent)'));
      await element.updateComplete;
      expect(text()).to.equal(
        'Noch ist kein Gesamtergebnis veröffentlicht Es erscheint hier, sobald die Erhebung abgeschlossen und ausgewertet ist.',
      );
      clear();
    }
  });

  it('says so where there is none for the wave that is named', async () => {
    const { element, text } = await mount({ fetcher: fakeServer({}).fetcher, attributes: { ...at, wave: '2019' } });
    await until(() => element.matches(':state(absent)'));
    await element.updateComplete;
    expect(text()).to.contain('Für diese Erhebung gibt es kein Gesamtergebnis');
    expect(text()).to.contain('„2019“');
  });

  it('tries again when asked to, and moves the focus to what came of it', async () => {
    const replies: Record<string, unknown> = { [survey]: 'unreachable' };
    const { element, root, text, find } = await mount({ fetcher: fakeServer(replies).fetcher, attributes: at });
    await until(() => element.matches(':state(failing)'));
    await element.updateComplete;
    expect(text('.note p')).to.match(/^Der Server ist nicht erreichbar\./);
    expect(document.activeElement).to.equal(document.body);
    replies[survey] = 'broken';
    find<HTMLButtonElement>('button').click();
    await until(() => text('.note p').startsWith('Der Server hat etwas Unerwartetes geantwortet.'));
    expect(root.activeElement?.id).to.equal('study-title');
    Object.assign(replies, { [survey]: { study: '2026' }, [newest]: someStudy });
    find<HTMLButtonElement>('button').click();
    await until(() => element.matches(':state(showing)') && root.querySelector('.study') !== null);
    expect(root.activeElement?.id).to.equal('study-title');
    expect(text('#study-title')).to.equal('Digitaler Reifegrad, Herbst 2026');
  });

  it('tells the page around it each attempt that fails, with its code, and nothing else', async () => {
    const told: [EventTarget | null, string][] = [];
    const listen = (event: ReifegradFailedEvent) => told.push([event.target, event.code]);
    document.body.addEventListener('reifegrad-failed', listen);
    const replies: Record<string, unknown> = { [survey]: 'unreachable' };
    const { element, text, find } = await mount({ fetcher: fakeServer(replies).fetcher, attributes: at });
    await until(() => element.matches(':state(failing)'));
    await element.updateComplete;
    expect(told).to.deep.equal([[element, 'network']]);
    for (const [reply, code] of [
      ['broken', 'status.502'],
      ['mangled', 'reply.unreadable'],
    ] as const) {
      replies[survey] = reply;
      find<HTMLButtonElement>('button').click();
      await until(() => told.length > 1);
      expect(told.splice(1)).to.deep.equal([[element, code]]);
      await element.updateComplete;
    }
    Object.assign(replies, { [survey]: { study: '2026' }, [newest]: someStudy });
    find<HTMLButtonElement>('button').click();
    await until(() => text('#study-title') === 'Digitaler Reifegrad, Herbst 2026');
    element.wave = '2019';
    await until(() => element.matches(':state(absent)'));
    expect(told).to.have.length(1);
    document.body.removeEventListener('reifegrad-failed', listen);
  });

  it('fires through the shadow roots of the page around it', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const element = document.createElement('reifegrad-study');
    element.fetcher = fakeServer({ [survey]: 'unreachable' }).fetcher;
    host.attachShadow({ mode: 'open' }).append(element);
    const failed = new Promise<ReifegradFailedEvent>((resolve) => {
      document.addEventListener('reifegrad-failed', resolve, { once: true });
    });
    const { target, composed, cancelable } = await failed;
    expect([target, composed, cancelable]).to.deep.equal([host, true, false]);
    host.remove();
  });

  it('lets a page show what it has itself once loading has failed', async () => {
    const { fetcher } = fakeServer({ [survey]: 'unreachable' });
    document.body.addEventListener(
      'reifegrad-failed',
      ({ target }) => {
        if (target instanceof ReifegradStudy) target.study = someStudy;
      },
      { once: true },
    );
    const { element, text } = await mount({ fetcher, attributes: at });
    await until(() => element.matches(':state(showing)'));
    await element.updateComplete;
    expect(text('.sentence')).to.contain('Stufe 2 von 5');
  });

  it('takes a study as a property and fetches nothing', async () => {
    const { fetcher, asked } = fakeServer({});
    const { element, text } = await mount({ fetcher, study: someStudy });
    expect(element.matches(':state(showing)')).to.equal(true);
    expect(text('.sentence')).to.contain('Stufe 2 von 5');
    expect(asked).to.deep.equal([]);
  });

  it('says so where nothing can be told of anybody', async () => {
    const { text } = await mount({ study: { ...someStudy, populations: [] } });
    expect(text()).to.equal('Zu diesem Gesamtergebnis lässt sich nichts zeigen Es haben zu wenige teilgenommen.');
  });

  it('lets the reader choose between municipalities and counties, and reflects it', async () => {
    const { element, find, all, text } = await mount({ study: twoPopulations });
    expect(all<HTMLInputElement>('.choice input').map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['municipalities', true],
      ['counties', false],
    ]);
    find<HTMLInputElement>('.choice input[value=counties]').click();
    await element.updateComplete;
    expect(element.getAttribute('population')).to.equal('counties');
    expect(text('.sentence')).to.equal('Gesamtergebnis aller 44 Landkreise: Stufe 3 von 5, Ausbauend digital.');
  });

  it('shows the municipalities where the population that is asked for is missing', async () => {
    const { root, text } = await mount({ study: someStudy, attributes: { population: 'counties' } });
    expect(text('.facts')).to.contain('483 von 1.101 Gemeinden');
    expect(root.querySelector('.choice')).to.equal(null);
  });

  it('speaks the language of its ancestor, and follows it', async () => {
    const { element, find, text } = await mount({ study: someStudy, language: 'en-GB' });
    await until(() => text('.sentence').startsWith('Collective result of those who took part: level 2 of 5, Basic'));
    expect(find('.root').lang).to.equal('en');
    element.lang = 'de';
    await until(() => text('.sentence').startsWith('Gesamtergebnis der Teilnehmer'));
    expect(find('.root').lang).to.equal('de');
  });

  it('marks a text of the study that is in another language than its own', async () => {
    const { find } = await mount({ study: { ...someStudy, title: { en: 'Autumn 2026' } } });
    expect(find('#study-title span').lang).to.equal('en');
  });

  it('gives its headings the levels below the one of the host page', async () => {
    const { all } = await mount({ study: someStudy, attributes: { 'heading-level': '3' } });
    const levels = all('.heading').map(({ localName }) => localName);
    expect([levels[0], [...new Set(levels.slice(1))].sort()]).to.deep.equal(['h3', ['h4', 'h5']]);
    expect(levels.filter((level) => level === 'h4')).to.have.length(8);
  });

  it('wears the colours of KERN where the page has all of them', async () => {
    const { element, find } = await mount({ study: someStudy });
    expect(find('.root').classList.contains('kern')).to.equal(false);
    for (const token of kernTokens) element.style.setProperty(token, 'rgb(1, 2, 3)');
    element.requestUpdate();
    await element.updateComplete;
    expect(getComputedStyle(find('.root')).color).to.equal('rgb(1, 2, 3)');
  });

  it('moves neither focus nor page when it is loaded', async () => {
    const button = document.createElement('button');
    document.body.prepend(button);
    button.focus();
    await mount({ study: someStudy });
    expect(document.activeElement).to.equal(button);
    expect(scrollY).to.equal(0);
    button.remove();
  });

  it('goes on loading after it was moved', async () => {
    const { fetcher } = fakeServer({ [survey]: { study: '2026' }, [newest]: someStudy });
    const { element } = await mount({ fetcher, attributes: at });
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(element);
    await until(() => element.matches(':state(showing)'));
    elsewhere.remove();
  });

  it('tolerates that its script is loaded again, and says where another version is there', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => warnings.push(args[0]);
    const define = new URL('../../../widget/study/reifegrad-study-define.ts', import.meta.url).href;
    await import(`${define}?again`);
    expect(warnings).to.deep.equal([]);
    const { get } = customElements;
    customElements.get = () => Object.assign(class extends HTMLElement {}, { version: '0.0.1' });
    await import(`${define}?other`);
    customElements.get = get;
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1 is already defined');
  });

  it('links to the files of the server', async () => {
    const { fetcher } = fakeServer({ [newest]: someStudy });
    const { all } = await mount({ fetcher, attributes: { ...at, wave: '2026' } });
    await until(() => all('.download-list a').length > 0);
    expect(all<HTMLAnchorElement>('.download-list a').map(({ href }) => href)).to.deep.equal([
      `https://check.example.org${newest}/table.csv`,
      `https://check.example.org${newest}`,
    ]);
  });

  it('makes the files itself where the study came as a property', async () => {
    const { find } = await mount({ study: withPopulation({ trend: null }) });
    const saved: { name: string; blob: Promise<string> }[] = [];
    const blobs: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.at(-1)?.text() ?? Promise.resolve('') });
    };
    find<HTMLButtonElement>('.csv').click();
    find<HTMLButtonElement>('.json').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name)).to.deep.equal(['reifegrad-2026.csv', 'reifegrad-2026.json']);
    const [csv = '', json = ''] = await Promise.all(saved.map(({ blob }) => blob));
    expect(csv.split('\r\n')[0]).to.equal('wave,published_at,population,quantity,item,statistic,value,low,high');
    expect(csv).to.contain('municipalities,averageMunicipality,overall,mean,39,38,41');
    expect(JSON.parse(json)).to.deep.equal(withPopulation({ trend: null }));
  });
});
