import { expect } from 'chai';
import '../../../widget/check/plan/reifegrad-plan.ts';
import { plainName } from '../../../widget/check/plan/reports/report-file.ts';
import { savedFiles } from '../support/saved-files.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';

const receipt = { hash: 'abc', at: '2026-11-22T10:00:00.000Z' };

async function reports(options: PlanOptions = {}): Promise<PlanShown & { readonly reports: HTMLElement }> {
  const shown = await showPlan({ receipt, wave: '2026', ...options });
  return { ...shown, reports: shown.section('reports') };
}

describe('reports and data', () => {
  afterEach(clear);

  it('are council paper, full report and strategy draft, each as PDF and for Word', async () => {
    const shown = await reports();
    expect([...shown.reports.querySelectorAll('.report-list button')].map(words)).to.deep.equal([
      'PDF: Ratsvorlage als PDF',
      'Word (DOCX): Ratsvorlage als Word-Datei',
      'PDF: Vollständiger Bericht als PDF',
      'Word (DOCX): Vollständiger Bericht als Word-Datei',
      'PDF: Entwurf einer Digitalstrategie als PDF',
      'Word (DOCX): Entwurf einer Digitalstrategie als Word-Datei',
    ]);
    expect(words(shown.reports)).not.to.contain('noch nicht abgegeben');
  });

  it('come from the server in the language that is chosen, under a name that says whose and which', async () => {
    const shown = await reports();
    const files = await savedFiles(async () => {
      button(shown.reports, 'PDF: Ratsvorlage').click();
      await until(() => shown.server.requests.some((one) => one.includes('report.pdf')) && !busy(shown.reports));
      fill(shown.reports, '#report-language', 'en');
      button(shown.reports, 'Word (DOCX): Vollständiger').click();
      await until(() => shown.server.requests.some((one) => one.includes('report.docx')) && !busy(shown.reports));
    });
    expect(files.map(({ name }) => name)).to.deep.equal([
      'musterstadt-2026-ratsvorlage.pdf',
      'musterstadt-2026-report.docx',
    ]);
    expect(await files[0]?.text()).to.equal('report');
    expect(shown.server.requests.filter((one) => one.includes('report.'))).to.deep.equal([
      'GET /assessment/report.pdf?lang=de&kind=council',
      'GET /assessment/report.docx?lang=en&kind=full',
    ]);
  });

  it('hand out one table or all data', async () => {
    const shown = await reports();
    const files = await savedFiles(async () => {
      fill(shown.reports, '#report-table', 'codebook');
      button(shown.reports, 'Tabelle als CSV herunterladen: Tabelle „Codebuch“').click();
      await until(() => shown.server.requests.some((one) => one.includes('report.csv')) && !busy(shown.reports));
      button(shown.reports, 'Alle Daten als JSON').click();
      await until(() => shown.server.requests.some((one) => one.includes('report.json')) && !busy(shown.reports));
    });
    expect(files.map(({ name }) => name)).to.deep.equal([
      'musterstadt-2026-codebuch.csv',
      'musterstadt-2026-daten.json',
    ]);
    expect(shown.server.requests.filter((one) => one.includes('report.'))).to.deep.equal([
      'GET /assessment/report.csv?lang=de&table=codebook',
      'GET /assessment/report.json?lang=de',
    ]);
  });

  it('say that a file is being made, ask once for it, and keep the focus at its button', async () => {
    const shown = await reports();
    const go = shown.server.holds();
    const paper = button(shown.reports, 'PDF: Ratsvorlage');
    paper.focus();
    const files = await savedFiles(async () => {
      paper.click();
      await until(() => busy(shown.reports));
      expect(words(paper)).to.equal('Wird erstellt …: Ratsvorlage als PDF');
      expect(paper.getAttribute('aria-disabled')).to.equal('true');
      paper.click();
      go();
      await until(() => !busy(shown.reports));
    });
    expect(files.length).to.equal(1);
    expect(shown.focused()).to.equal(paper);
    await until(() => shown.announced().includes('heruntergeladen als musterstadt-2026-ratsvorlage.pdf'));
  });

  it('say at the button why a file could not be made, and make it with the next press', async () => {
    const shown = await reports();
    shown.server.fails({ status: 0, code: 'network' });
    const paper = button(shown.reports, 'PDF: Ratsvorlage');
    paper.click();
    await until(() => shown.reports.querySelector('.report-problem') !== null);
    const problem = the(shown.reports, '.report-problem');
    expect(words(problem)).to.equal(
      'Ratsvorlage als PDF ließ sich nicht erstellen. Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    );
    expect(paper.getAttribute('aria-describedby')).to.equal(problem.id);
    shown.server.fails(null);
    const files = await savedFiles(async () => {
      paper.click();
      await until(() => shown.reports.querySelector('.report-problem') === null && !busy(shown.reports));
    });
    expect(files.length).to.equal(1);
    expect(paper.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('repeat what the server says of a refusal', async () => {
    const shown = await reports({ language: 'en' });
    const message = { de: 'Zu viele Berichte auf einmal.', en: 'Too many reports at once.' };
    shown.server.fails({ status: 429, code: 'report.busy', message });
    button(shown.reports, 'PDF: Council paper').click();
    await until(() => shown.reports.querySelector('.report-problem') !== null);
    expect(words(shown.reports.querySelector('.report-problem'))).to.equal(
      'Council paper as a PDF could not be created. Too many reports at once.',
    );
  });

  it('are drafts before submission, and called so', async () => {
    const shown = await reports({ receipt: null });
    expect(words(shown.reports.querySelector('.note'))).to.match(/^Sie haben noch nicht abgegeben\./);
    const files = await savedFiles(async () => {
      button(shown.reports, 'PDF: Vollständiger').click();
      await until(() => shown.server.requests.some((one) => one.includes('report.pdf')) && !busy(shown.reports));
    });
    expect(files.map(({ name }) => name)).to.deep.equal(['musterstadt-2026-bericht-entwurf.pdf']);
  });

  it('are not to be had without a server, but the page can be printed', async () => {
    const shown = await reports({ tab: true });
    expect(words(shown.reports)).to.contain('Diese Seite läuft ohne Server und kann sie deshalb nicht anbieten.');
    expect([...shown.reports.querySelectorAll('button')].map(words)).to.deep.equal(['Diese Seite drucken']);
    const { print } = globalThis;
    let printed = 0;
    globalThis.print = () => {
      printed += 1;
    };
    button(shown.reports, 'Diese Seite drucken').click();
    globalThis.print = print;
    expect(printed).to.equal(1);
  });
});

describe('the name of a file', () => {
  it('keeps of a municipality what every file system takes', () => {
    expect(plainName('Bad Säckingen (Stadt)')).to.equal('bad-saeckingen-stadt');
    expect(plainName('Weiß­kirchen a.d. Öhle')).to.equal('weiss-kirchen-a-d-oehle');
    expect(plainName('🏰')).to.equal('');
    expect(plainName('a'.repeat(200)).length).to.equal(60);
    expect(plainName('../../etc/passwd')).to.equal('etc-passwd');
  });
});

function busy(reports: Element): boolean {
  return reports.querySelector('[aria-disabled="true"]') !== null;
}
