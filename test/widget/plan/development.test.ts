import { expect } from 'chai';
import '../../../widget/check/plan/reifegrad-plan.ts';
import type { Study } from '../../../model/study/study.ts';
import { pastKeeper } from '../../../widget/check/plan/development/past.ts';
import { signedPoints } from '../../../widget/check/plan/development/signed-points.ts';
import type { Room } from '../../../widget/check/plan/room.ts';
import { someStudy, someTrend, withPopulation } from '../study/study-fixture.ts';
import { onlyThisWave, type PastOptions, pastServer, somePast } from './past-server.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';

interface PastShown extends PlanShown {
  readonly past: HTMLElement;
  readonly said: (selector: string) => string[];
}

async function show(options: PastOptions = {}, others: PlanOptions = {}): Promise<PastShown> {
  const shown = await showPlan({ server: pastServer(options), ...others });
  const past = shown.section('development');
  await until(() => past.querySelector('.past > .hint') === null);
  return { ...shown, past, said: (selector) => [...past.querySelectorAll(selector)].map((one) => words(one)) };
}

const studies: Readonly<Record<string, Study>> = { '2026': someStudy };

describe('the development', () => {
  afterEach(clear);

  it('says in one sentence what became of the overall score, and from when on that counts', async () => {
    const { said } = await show();
    expect(said('figcaption')).to.deep.equal(['Seit „Herbst 2025“ ist Ihr Gesamtwert um 14,0 Punkte gestiegen.']);
    expect(said('figure > p')[0]).to.match(/^Belastbar ist eine Veränderung ab 10,6 Punkten\./);
  });

  it('draws the same numbers that the table and the reply have', async () => {
    const { past } = await show({ studies });
    const drawn = [...past.querySelectorAll<SVGElement>('[data-wave]')].map(({ dataset }) => [
      dataset['own'],
      dataset['state'],
    ]);
    expect(drawn).to.deep.equal([
      ['29.5', '41'],
      ['33.2', '35'],
      ['47.2', '39'],
    ]);
    const rows = [...past.querySelectorAll('.numbers tbody tr')];
    const cell = (row: Element, column: string) => words(row.querySelector(`[data-column="${column}"]`));
    expect(rows.map((row) => [cell(row, 'own').replace(',', '.'), cell(row, 'state')])).to.deep.equal(drawn);
    expect(somePast.waves.map(({ score }) => Math.floor((score ?? 0) / 10) / 10)).to.deep.equal([29.5, 33.2, 47.2]);
    expect(rows.map((row) => [cell(row, 'submitted'), cell(row, 'level'), cell(row, 'model')])).to.deep.equal([
      ['15. Oktober 2024', '2', 'Fassung 0.9.0'],
      ['15. Oktober 2025', '2', 'Fassung 1.0.0, überarbeitet'],
      ['15. Oktober 2026', '3', 'Fassung 1.0.0, wie zuvor'],
    ]);
    expect(the(past, '.waves').getAttribute('aria-label')).to.equal(
      'Gesamtwert je Erhebung in Punkten. Herbst 2024: 29,5, Gesamtergebnis 41; Herbst 2025: 33,2, Gesamtergebnis 35; Herbst 2026: 47,2, Gesamtergebnis 39',
    );
  });

  it('marks where the questionnaire was revised, and draws no line across it', async () => {
    const { past } = await show({ studies });
    expect(past.querySelectorAll('.waves .break').length).to.equal(1);
    expect(past.querySelectorAll('.waves .path').length).to.equal(1);
    expect(past.querySelectorAll('.waves .state-path').length).to.equal(1);
    const [path] = past.querySelectorAll('.waves .path');
    expect([path?.getAttribute('x1'), path?.getAttribute('x2')]).to.deep.equal(['50%', '83.33%']);
  });

  it('tells beside it what everybody together did, and those who took part both times', async () => {
    const { past } = await show({ studies });
    expect(words(past)).to.contain(
      'Das Gesamtergebnis aller Kommunen ist seit „Herbst 2025“ gestiegen: von 36 auf 39 Punkte. ' +
        'Geprüft ist das an den 250 oder mehr Kommunen, die beide Male teilgenommen haben. ' +
        'Sie haben sich im Mittel um +2 Punkte verändert.',
    );
  });

  it('says of the collective result only what is published', async () => {
    const untested = withPopulation({
      trend: {
        ...someTrend,
        sincePrevious: {
          ...someTrend.sincePrevious,
          panel: null,
          decomposition: null,
          overall: { before: 36, after: 39, verdict: 'untested' },
        },
      },
    });
    const few = await show({ studies: { '2026': untested } });
    expect(words(few.past)).to.contain('lässt sich seit „Herbst 2025“ keine Veränderung prüfen: Zu wenige');
    expect(words(few.past)).not.to.contain('Geprüft ist das');
    const none = await show();
    expect(words(none.past)).to.contain('Zu diesen Erhebungen ist noch kein Gesamtergebnis veröffentlicht.');
    const first = await show({ studies: { '2025': { ...withPopulation({ trend: null }), wave: '2025' } } });
    expect([...first.past.querySelectorAll('[data-state]')].map((one) => one.getAttribute('data-state'))).to.deep.equal(
      ['39'],
    );
    const failing = await show({ studiesFail: true });
    expect(words(failing.past)).to.contain('Das Gesamtergebnis ließ sich nicht laden.');
    expect(failing.past.querySelectorAll('[data-own]').length).to.equal(3);
  });

  it('shows every category with its change, and that a small one is none', async () => {
    const { past } = await show();
    const rows = [...the(past, '[data-to="2026"] .past-table').querySelectorAll('tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => words(cell)))).to.deep.equal([
      ['Smarte Strategie und Vision', '13,3', '46,6', '+33,3', 'gestiegen'],
      ['Digitale Verwaltungsleistungen', '40,0', '40,0', '±0,0', 'keine belastbare Veränderung'],
      ['Informationssicherheit', '50,0', '70,0', '+20,0', 'gestiegen'],
      ['Gesamt', '33,2', '47,2', '+14,0', 'gestiegen'],
    ]);
  });

  it('sets no points of two questionnaires against each other', async () => {
    const { past } = await show();
    the(past, '[data-to="2025"] summary').click();
    const change = the(past, '[data-to="2025"]');
    await until(() => change.querySelector('tbody') !== null);
    expect(words(change)).to.contain('Verglichen sind nur die Fragen, die in beiden Fassungen vorkommen.');
    expect(words(change)).to.contain('Keine Antwort ist anders als vorher.');
    expect(
      [...change.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => words(one))),
    ).to.deep.equal([
      ['Smarte Strategie und Vision', '−11,5', 'gesunken'],
      ['Digitale Verwaltungsleistungen', '+10,4', 'keine belastbare Veränderung'],
      ['Informationssicherheit', '–', 'nicht vergleichbar'],
      ['Gesamt', '+4,0', 'keine belastbare Veränderung'],
    ]);
  });

  it('says in words that waves cannot be compared', async () => {
    const [first, last] = somePast.changes;
    if (!first || !last) throw new Error('There are two changes.');
    const changes = [first, { ...last, comparable: false, overall: null, categories: [], answers: [] }];
    const { past, said } = await show({ development: { ...somePast, changes } });
    expect(said('figcaption')[0]).to.match(/^Mit „Herbst 2025“ ist Ihr Ergebnis nicht vergleichbar:/);
    expect(words(the(past, '[data-to="2026"]'))).to.contain('Nicht vergleichbar: Die beiden Fassungen');
    expect(past.querySelector('[data-to="2026"] table')).to.equal(null);
  });

  it('shows the answers that changed even where no points can be compared', async () => {
    const [first, last] = somePast.changes;
    if (!first || !last) throw new Error('There are two changes.');
    const changes = [first, { ...last, comparable: false, overall: null, categories: [] }];
    const { past } = await show({ development: { ...somePast, changes } });
    expect(past.querySelectorAll('[data-to="2026"] .past-answers tbody tr').length).to.equal(2);
    expect(past.querySelector('[data-to="2026"] .past-table')).to.equal(null);
  });

  it('says that there is no reliable change', async () => {
    const [first, last] = somePast.changes;
    if (!first || !last) throw new Error('There are two changes.');
    const overall = { verdict: 'none', points: 9, limit: 10.52 } as const;
    const { said } = await show({ development: { ...somePast, changes: [first, { ...last, overall }] } });
    expect(said('figcaption')[0]).to.equal(
      'Seit „Herbst 2025“ gibt es keine belastbare Veränderung Ihres Gesamtwerts.',
    );
  });

  it('shows which answers changed, with the points of then and now', async () => {
    const { past, said } = await show();
    expect(said('.past-answers summary')).to.deep.equal(['2 Antworten sind anders']);
    const rows = [...past.querySelectorAll('.past-answers tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => words(cell)))).to.deep.equal([
      ['Gibt es eine Digitalstrategie? Vorher: Nein Nachher: Im Entwurf', '0,0', '50,0'],
      ['Wie oft wird sie überprüft? Vorher: keine Angabe Nachher: Einmal', '–', '40,0'],
    ]);
  });

  it('sets the effect that was measured beside the one that was expected', async () => {
    const { past } = await show();
    const rows = [...past.querySelectorAll('.effects tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => words(cell)))).to.deep.equal([
      ['Strategie schreiben erledigt; von „Herbst 2025“ zu „Herbst 2026“', '+14,8', '+11,1'],
      ['Bürgerdienste ins Netz läuft; zeigt sich mit der nächsten Erhebung', '+13,3', '–'],
      ['🏰 שלום geplant; an keine Frage gebunden, deshalb nicht messbar', '–', '–'],
    ]);
  });

  it('follows the measures of the plan', async () => {
    const slots = new Map<string, unknown>();
    let asked = 0;
    const plan = (revision: number) => ({ phase: 'there', plan: { measures: [{ id: 'some-measure', revision }] } });
    const room = {
      desk: {
        development: async () => {
          asked += 1;
          return onlyThisWave;
        },
        earlier: async () => ({ access: 'none', waves: [] }),
      },
      keeper: { state: { phase: 'loading' } as object },
      slot(name: string, make: () => unknown) {
        if (!slots.has(name)) slots.set(name, make());
        return slots.get(name);
      },
      redraw: () => undefined,
    };
    const look = () => pastKeeper(room as unknown as Room);
    await until(() => look().past.phase === 'there');
    for (const revision of [1, 1, 2, 2]) {
      room.keeper.state = plan(revision);
      look();
    }
    expect(asked).to.equal(2);
  });

  it('says with one wave that this is the first one, and asks for no collective result', async () => {
    const { past, server } = await show({ development: onlyThisWave, earlier: { access: 'none', waves: [] } });
    expect(words(the(past, '.past'))).to.match(/^Das ist Ihre erste Erhebung\./);
    expect(server.requests.some((one) => one.includes('studies'))).to.equal(false);
  });

  it('says without a server why there is none', async () => {
    const { past } = await show({}, { tab: true });
    expect(words(the(past, '.past'))).to.match(
      /^Diese Seite läuft ohne Server und kennt nur Ihre heutigen Antworten\./,
    );
  });

  it('says that it could not be loaded, and loads it again on demand', async () => {
    const server = pastServer();
    server.fails({ status: 0, code: 'network' });
    const shown = await showPlan({ server, loaded: false });
    const past = shown.section('development');
    await until(() => past.querySelector('.past-problem') !== null);
    expect(words(past)).to.contain('Die Entwicklung ließ sich nicht laden. Der Server ist nicht erreichbar.');
    server.fails(null);
    button(past, 'Noch einmal laden').click();
    await until(() => past.querySelector('.waves') !== null);
    expect(shown.focused()).to.equal(the(past, '#result-development'));
  });

  it('speaks English', async () => {
    const { said } = await show({ studies }, { language: 'en' });
    expect(said('figcaption')).to.deep.equal(['Since “Autumn 2025” your overall score has risen by 14.0 points.']);
  });
});

describe('earlier waves that have to be proved', () => {
  afterEach(clear);
  const closed: PastOptions = { development: onlyThisWave, earlier: { access: 'proof-needed', waves: [] } };

  it('ask for an access code of then, and are shown after it', async () => {
    const shown = await show(closed);
    expect(words(shown.past)).not.to.contain('erste Erhebung');
    fill(shown.past, '#development-code', 'abcd-efgh');
    button(shown.past, 'Zeigen').click();
    await until(() => shown.past.querySelector('.waves') !== null);
    expect(shown.past.querySelector('form')).to.equal(null);
    await until(() => shown.focused()?.id === 'result-development');
    await until(() => shown.announced() === 'Der Zugangscode stimmt. Die frühere Erhebung wird gezeigt.');
  });

  it('are refused at the field, in the words of the server', async () => {
    const message = { de: 'Dieser Code gehört zu einer anderen Kommune.', en: 'This code belongs elsewhere.' };
    const shown = await show({ ...closed, proof: { status: 403, code: 'earlier.other-municipality', message } });
    fill(shown.past, '#development-code', 'abcd-efgh');
    button(shown.past, 'Zeigen').click();
    await until(() => shown.past.querySelector('.past-problem') !== null);
    const field = the<HTMLInputElement>(shown.past, '#development-code');
    expect(words(the(shown.past, '#development-code-error'))).to.equal('Dieser Code gehört zu einer anderen Kommune.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal('development-code-hint development-code-error');
    expect(field.value).to.equal('abcd-efgh');
    await until(() => shown.focused() === field);
  });

  it('want a code at all', async () => {
    const shown = await show(closed);
    button(shown.past, 'Zeigen').click();
    await until(() => shown.past.querySelector('.past-problem') !== null);
    expect(words(the(shown.past, '.past-problem'))).to.equal('Geben Sie den Zugangscode der früheren Erhebung ein.');
  });
});

describe('points with a sign', () => {
  it('are rounded towards zero', () => {
    expect([1049, -1049, 9, -9, 0, 10, 10_000].map((one) => signedPoints(one, 'de'))).to.deep.equal([
      '+10,4',
      '−10,4',
      '±0,0',
      '±0,0',
      '±0,0',
      '+0,1',
      '+100,0',
    ]);
  });
});
