import { expect } from 'chai';
import type { Scenario } from '../../../model/contract/plan.ts';
import { bestAnswers, someAnswers } from '../result/result-fixture.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

const here = { id: 'small', version: '1.0.0' };
const adopted: Scenario = {
  name: 'Strategie beschließen',
  model: here,
  changes: [{ question: 'strategy-document', value: { kind: 'option', option: 'adopted' } }],
};
const all: Scenario = {
  name: 'Alles auf einmal',
  model: here,
  changes: [...bestAnswers].map(([question, value]) => ({ question, value: value as Scenario['changes'][0]['value'] })),
};
const stored = (entries: Readonly<Record<string, Scenario>>) =>
  planServer(Object.entries(entries).map(([id, entry]) => ({ kind: 'scenario', id, entry })));

interface ScenariosShown extends PlanShown {
  readonly trial: HTMLElement;
  readonly names: () => readonly string[];
  readonly item: (id: string) => HTMLElement;
  readonly tryAdopted: () => Promise<void>;
}

async function showScenarios(options: PlanOptions = {}): Promise<ScenariosShown> {
  const shown = await showPlan(options);
  const trial = shown.section('what-if');
  await until(() => !words(trial).includes('Ihre Szenarien werden geladen'));
  return {
    ...shown,
    trial,
    names: () => [...trial.querySelectorAll('.scenario-name bdi')].map((name) => words(name)),
    item: (id) => the(trial, `[data-scenario="${id}"]`),
    async tryAdopted() {
      the(trial, '#what-if-pick-strategy-document').click();
      the(trial, '#field-strategy-document-adopted').click();
      await until(() => trial.querySelector('.changes-made li') !== null);
    },
  };
}

describe('scenarios', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('are kept under a name, with the changes and the model they stand in', async () => {
    const { trial, tryAdopted, names, server, announced } = await showScenarios();
    await tryAdopted();
    fill(trial, '#scenario-name', '  Strategie beschließen ');
    button(trial, 'Als Szenario speichern').click();
    await until(() => names().length === 1);
    expect(server.plan.scenarios.map(({ entry }) => entry)).to.deep.equal([adopted]);
    await until(() => announced().includes('Szenario gespeichert'));
    await until(() => words(the(trial, '.scenario-name')) === 'Strategie beschließen geladen');
    expect(the<HTMLInputElement>(trial, '#scenario-name').value).to.equal('');
  });

  it('are kept within the tab where there is no server', async () => {
    const { trial, tryAdopted, names } = await showScenarios({ tab: true });
    expect(words(the(trial, '.scenarios'))).to.contain('solange dieses Browserfenster offen ist');
    await tryAdopted();
    fill(trial, '#scenario-name', 'Strategie');
    button(trial, 'Als Szenario speichern').click();
    await until(() => names().length === 1);
    expect(names()).to.deep.equal(['Strategie']);
  });

  it('are not kept without a name or without a change; the field says why and has the focus', async () => {
    const { trial, tryAdopted, server, focused } = await showScenarios();
    fill(trial, '#scenario-name', 'Leer');
    button(trial, 'Als Szenario speichern').click();
    await until(() => focused()?.id === 'scenario-name');
    expect(words(the(trial, '#scenario-name-note'))).to.equal('Ändern Sie zuerst mindestens eine Antwort.');
    await tryAdopted();
    fill(trial, '#scenario-name', '   ');
    button(trial, 'Als Szenario speichern').click();
    await until(() => words(the(trial, '#scenario-name-note')) === 'Geben Sie dem Szenario einen Namen.');
    expect(the(trial, '#scenario-name').getAttribute('aria-invalid')).to.equal('true');
    expect(server.plan.scenarios).to.deep.equal([]);
  });

  it('hint at a name that is there already, whatever its capitals', async () => {
    const { trial } = await showScenarios({ server: stored({ 'scenario-1': adopted }) });
    fill(trial, '#scenario-name', ' STRATEGIE  beschließen');
    expect(words(the(trial, '#scenario-name-note'))).to.match(/^So heißt schon ein Szenario\./);
    fill(trial, '#scenario-name', 'Strategie');
    expect(words(the(trial, '#scenario-name-note'))).to.equal('');
  });

  it('are loaded in the place of what was tried out, which can be had back', async () => {
    const { trial, item, tryAdopted, focused } = await showScenarios({ server: stored({ 'scenario-1': all }) });
    await tryAdopted();
    button(item('scenario-1'), 'Laden').click();
    await until(() => words(trial).includes('Damit kämen Sie auf Stufe 5'));
    expect(focused()?.id).to.equal('what-if-changes');
    expect(words(item('scenario-1'))).to.contain('geladen');
    button(trial, 'Letzte Änderung rückgängig machen').click();
    await until(() => trial.querySelectorAll('.changes-made li').length === 1);
  });

  it('are overwritten with what is tried out', async () => {
    const { trial, item, server } = await showScenarios({ server: stored({ 'scenario-1': adopted }) });
    button(item('scenario-1'), 'Laden').click();
    await until(() => trial.querySelector('.changes-made li') !== null);
    the(trial, '#what-if-pick-strategy-review').click();
    the(trial, '#field-strategy-review-yearly').click();
    button(trial, '„\u2068Strategie beschließen\u2069“ mit diesen Antworten überschreiben').click();
    await until(() => server.plan.scenarios[0]?.revision === 2);
    expect(server.plan.scenarios[0]?.entry.changes).to.deep.equal([
      ...adopted.changes,
      { question: 'strategy-review', value: { kind: 'option', option: 'yearly' } },
    ]);
  });

  it('get another name, and the focus comes back', async () => {
    const { trial, item, names, focused } = await showScenarios({ server: stored({ 'scenario-1': adopted }) });
    button(item('scenario-1'), 'Umbenennen').click();
    await until(() => focused()?.id === 'scenario-rename-scenario-1');
    const form = the<HTMLFormElement>(item('scenario-1'), 'form');
    fill(form, 'input', ' ');
    form.requestSubmit();
    await until(() => words(the(form, '.field-error')) === 'Geben Sie dem Szenario einen Namen.');
    fill(form, 'input', 'Beschluss 2027');
    form.requestSubmit();
    await until(() => names()[0] === 'Beschluss 2027');
    await until(() => focused()?.id === 'scenario-renaming-scenario-1');
    expect(trial.querySelector('.scenario form')).to.equal(null);
  });

  it('go only after a question, and the focus goes to where the others are', async () => {
    const { item, names, focused } = await showScenarios({
      server: stored({ 'scenario-1': adopted, 'scenario-2': all }),
    });
    button(item('scenario-1'), 'Entfernen').click();
    await until(() => focused()?.id === 'scenario-keep-scenario-1');
    button(item('scenario-1'), 'Behalten').click();
    await until(() => focused()?.id === 'scenario-removing-scenario-1');
    expect(names().length).to.equal(2);
    button(item('scenario-1'), 'Entfernen').click();
    button(item('scenario-1'), 'Entfernen').click();
    await until(() => names().length === 1);
    expect(names()).to.deep.equal(['Alles auf einmal']);
    await until(() => focused()?.id === 'what-if-scenarios');
  });

  it('stand side by side with today, three at most: level, points, categories, changes and effort', async () => {
    const nothing: Scenario = {
      name: 'Rückschritt',
      model: here,
      changes: [{ question: 'strategy-document', value: { kind: 'option', option: 'none' } }],
    };
    const { trial } = await showScenarios({
      server: stored({
        'scenario-1': adopted,
        'scenario-2': all,
        'scenario-3': nothing,
        'scenario-4': { ...all, name: 'Noch einmal alles' },
      }),
    });
    for (const id of [1, 2, 3]) the(trial, `#scenario-compare-scenario-${id}`).click();
    expect(the<HTMLInputElement>(trial, '#scenario-compare-scenario-4').disabled).to.equal(true);
    expect(words(the(trial, '#scenario-full-scenario-4'))).to.equal(
      'Mehr als drei Szenarien passen nicht nebeneinander. Wählen Sie zuerst eines ab.',
    );
    const rows = [...trial.querySelectorAll('.scenario-comparison tr')].map((row) =>
      [...row.children].map((cell) => words(cell)),
    );
    expect(rows).to.deep.equal([
      ['Merkmal', 'Heute', 'Strategie beschließen', 'Alles auf einmal', 'Rückschritt'],
      ['Stufe', '3', '3', '5', '2'],
      ['Punkte', '47,2', '58,3', '98,3', '31,6'],
      ['Punkte: Smarte Strategie und Vision', '46,6', '80,0', '100,0', '0,0'],
      ['Punkte: Digitale Verwaltungsleistungen', '40,0', '40,0', '100,0', '40,0'],
      ['Punkte: Informationssicherheit', '70,0', '70,0', '90,0', '70,0'],
      ['Geänderte Antworten', '0', '1', '7', '1'],
      ['Aufwand', 'keiner', 'einige Tage', '2-mal einige Wochen, einige Tage und 2-mal ein Nachmittag', 'keiner'],
    ]);
    expect(trial.querySelector('.scenario-comparison .hint')).to.equal(null);
  });

  it('say why there are more efforts than changed answers', async () => {
    const answers = new Map(someAnswers).set('online-features', { kind: 'options', options: [] });
    const both: Scenario['changes'][number]['value'] = { kind: 'options', options: ['payment', 'status'] };
    const changes = [{ question: 'online-features', value: both }];
    const server = stored({ 'scenario-1': { name: 'Dienste', model: here, changes } });
    const { trial } = await showScenarios({ server, answers });
    the(trial, '#scenario-compare-scenario-1').click();
    expect(words(trial.querySelector('.scenario-comparison .hint'))).to.equal(
      'Eine Änderung kann mehrere Teile haben, zum Beispiel mehrere Empfehlungen; der Aufwand zählt jeden Teil.',
    );
  });

  it('of a version that has gone are named and can be removed, but neither loaded nor compared', async () => {
    const { item, names } = await showScenarios({
      server: stored({ 'scenario-1': { ...adopted, model: { id: 'small', version: '0.9.0' } } }),
    });
    expect(names()).to.deep.equal(['Strategie beschließen']);
    expect(words(item('scenario-1'))).to.contain('gehört zur Fassung 0.9.0 des Fragebogens, die hier nicht mehr gilt');
    expect([...item('scenario-1').querySelectorAll('button')].map((one) => words(one))).to.deep.equal([
      'Entfernen: Strategie beschließen',
    ]);
    expect(item('scenario-1').querySelector('input')).to.equal(null);
  });

  it('wrap the longest name, whichever way it is written', async () => {
    const name = `${'Δ🏛️مرحبا'.repeat(30)}`.slice(0, 199);
    const { trial, page, item } = await showScenarios({
      width: 320,
      server: stored({ 'scenario-1': { ...adopted, name: `${name}x` } }),
    });
    the(trial, '#scenario-compare-scenario-1').click();
    button(item('scenario-1'), 'Laden').click();
    await until(() => trial.querySelector('.outcome') !== null);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    const { right } = trial.getBoundingClientRect();
    expect(the(item('scenario-1'), '.scenario-name bdi').getBoundingClientRect().right).to.be.at.most(right + 0.5);
    expect(button(trial, '„').getBoundingClientRect().right).to.be.at.most(right + 0.5);
    expect(the(trial, '#scenario-name').getAttribute('dir')).to.equal('auto');
  });

  it('say so where somebody else was quicker, or the server refuses', async () => {
    const server = stored({ 'scenario-1': adopted });
    const { trial, item, names } = await showScenarios({ server });
    server.elsewhere('scenario', 'scenario-1', { ...adopted, name: 'Vom Bauamt' });
    button(item('scenario-1'), 'Umbenennen').click();
    fill(item('scenario-1'), 'input[type="text"]', 'Von mir');
    the<HTMLFormElement>(item('scenario-1'), 'form').requestSubmit();
    await until(() => names()[0] === 'Vom Bauamt');
    await until(() =>
      words(the(trial, '.scenario-told')).startsWith('Jemand anders hat dieses Szenario inzwischen geändert.'),
    );
    server.fails({
      status: 422,
      code: 'plan.too-many',
      message: { de: 'Mehr als 50 gehen nicht.', en: 'No more than 50.' },
    });
    the<HTMLFormElement>(item('scenario-1'), 'form').requestSubmit();
    await until(() => words(the(trial, '.scenario-told')) === 'Mehr als 50 gehen nicht.');
  });

  it('that could not be loaded say why, and can be loaded again', async () => {
    const server = stored({ 'scenario-1': adopted });
    server.fails({ status: 0, code: 'network' });
    const { trial, names } = await showScenarios({ server });
    await until(() =>
      words(trial).includes('Ihre Szenarien ließen sich nicht laden. Der Server ist nicht erreichbar.'),
    );
    server.fails(null);
    button(the(trial, '.scenarios'), 'Noch einmal laden').click();
    await until(() => names().length === 1);
  });
});
