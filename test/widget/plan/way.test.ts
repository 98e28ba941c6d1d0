import { expect } from 'chai';
import { render } from 'lit';
import { evaluate } from '../../../model/action/evaluate.ts';
import { changedAnswers } from '../../../model/action/what-if.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { tooComplexView } from '../../../widget/check/plan/way/no-way-view.ts';
import { planMessages } from '../../../widget/messages/plan-messages.ts';
import { speaker } from '../../../widget/messages/speaker.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { bestAnswers, option, resultData, someAnswers } from '../result/result-fixture.ts';
import { button, clear, fill, showPlan, the, until, words } from './plan-fixture.ts';
import { showWay } from './way-fixture.ts';

const services = 'Wie viele Leistungen sind online?';
const strategy = 'Gibt es eine Digitalstrategie?';
const review = 'Wie oft wird sie überprüft?';

describe('the cheapest way', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('says in one sentence how many steps it takes, what they cost and where they lead', async () => {
    const { way } = await showWay();
    expect(words(the(way, '.heading'))).to.equal('Der günstigste Weg zu Stufe 4');
    expect(words(the(way, 'figcaption'))).to.equal(
      'Ein Schritt bringt Sie auf Stufe 4, mit 60,5 statt 47,2 Punkten. Der Aufwand: einige Wochen.',
    );
  });

  it('says it in English', async () => {
    const { way } = await showWay({ language: 'en' });
    expect(words(the(way, 'figcaption'))).to.equal(
      'One step takes you to level 4, with 60.5 points instead of 47.2. The effort: a few weeks.',
    );
  });

  it('shows of a step the answers, the gain, the effort and the first step of its recommendation, with all of that to open', async () => {
    const { step } = await showWay();
    const one = step('online-services');
    expect(words(the(one, '.way-head'))).to.equal(`${services} +13,3 Punkte Aufwand: einige Wochen`);
    expect(words(the(one, '.way-change'))).to.equal('von 60 Leistungen zu 100 Leistungen');
    expect(words(the(one, '.way-first'))).to.equal('Erster Schritt Dienste der Nachbarn übernehmen.');
    the(one, 'summary').click();
    expect(words(the(one, '.need-body'))).to.contain('Bauen Sie das Angebot aus.');
  });

  it('shows the same numbers in picture and table, those of an evaluation of the changed answers', async () => {
    const model = compile(smallModelFile);
    const { way, step } = await showWay();
    button(step('online-services'), 'Ausschließen').click();
    await until(() => way.querySelectorAll('.way-step').length === 2);
    the(way, '.numbers summary').click();
    const [first, second] = [
      new Map<string, AnswerValue>([['strategy-review', option('yearly')]]),
      new Map<string, AnswerValue>([
        ['strategy-review', option('yearly')],
        ['strategy-document', option('adopted')],
      ]),
    ];
    const score = (changes: Map<string, AnswerValue>) =>
      (evaluate(model, changedAnswers(model, someAnswers, changes)).score.score ?? 0) / 100;
    const points = [47.22, score(first), score(second)];
    const marks = [...way.querySelectorAll<SVGElement>('.gains [data-step]')].map(({ dataset }) => [
      Number(dataset['from']),
      Number(dataset['to']),
    ]);
    expect(Number(the<SVGElement>(way, '.gains').dataset['points'])).to.equal(points[0]);
    expect(marks).to.deep.equal([
      [points[0], points[1]],
      [points[1], points[2]],
    ]);
    const cells = [...way.querySelectorAll('.way-table tbody tr')].map((row) =>
      [...row.children].map((cell) => words(cell)),
    );
    const text = (value: number | undefined) => (value ?? 0).toFixed(2).replace('.', ',');
    expect(cells).to.deep.equal([
      ['Heute', '–', text(points[0]), '–'],
      [`1. ${review}`, '6,66', text(points[1]), '1'],
      [`2. ${strategy}`, '11,11', text(points[2]), '2'],
    ]);
    expect(words(the(way, '.way-table tfoot tr'))).to.equal(`Zusammen – ${text(points[2])} 3`);
    expect(words(the(way, 'figcaption'))).to.contain('Der Aufwand: einige Tage und ein Nachmittag.');
  });

  it('leaves a question out that is excluded, solves again, and goes to where that is taken back', async () => {
    const { way, step, steps, focused, announced } = await showWay();
    button(step('online-services'), 'Ausschließen').click();
    await until(() => steps().length === 2);
    expect(steps()).to.deep.equal(['strategy-review', 'strategy-document']);
    expect(focused()?.id).to.equal('way-wish-online-services');
    expect(words(the(way, '.way-wishes li'))).to.contain(`Ausgeschlossen: „${services}“ bleibt, wie es ist.`);
    await until(() => announced() === 'Neuer Weg: 2 Schritte, Stufe 4, 65,0 Punkte.');
    button(the(way, '.way-wishes'), 'Zurücknehmen').click();
    await until(() => steps().length === 1);
    expect(steps()).to.deep.equal(['online-services']);
    await until(() => focused()?.id === 'result-way');
    expect(way.querySelector('.way-wishes')).to.equal(null);
  });

  it('keeps a step that is fixed, also with another answer, until it is no longer fixed', async () => {
    const answers = new Map(someAnswers).set('security-officer', option('none'));
    const { way, step, steps, focused } = await showWay({ answers });
    fill(way, '#way-target', '5');
    await until(() => steps().includes('security-officer'));
    const change = () => words(the(step('security-officer'), '.way-change'));
    expect(change()).to.equal('von Niemand zu Gemeinsam mit anderen');
    const choice = the<HTMLSelectElement>(step('security-officer'), 'select');
    expect([...choice.options].map(({ text }) => text)).to.deep.equal(['Gemeinsam mit anderen', 'Eine eigene Stelle']);
    fill(step('security-officer'), 'select', 'Eine eigene Stelle');
    await until(() => change() === 'von Niemand zu Eine eigene Stelle');
    expect(words(the(way, '.way-wishes li'))).to.contain(
      'Festgelegt: „Wer verantwortet die Informationssicherheit?“ wird „Eine eigene Stelle“.',
    );
    expect(words(the(step('security-officer'), '.way-tags'))).to.contain('festgelegt');
    const loosen = button(step('security-officer'), 'Nicht mehr festlegen');
    loosen.focus();
    loosen.click();
    await until(() => change() === 'von Niemand zu Gemeinsam mit anderen');
    expect(way.querySelector('.way-wishes')).to.equal(null);
    expect(focused()).to.equal(loosen);
  });

  it('takes the focus along where a step leaves the way because it is no longer fixed', async () => {
    const { way, step, steps, focused } = await showWay();
    the(way, '#way-equal-1').click();
    await until(() => steps().length === 2);
    button(step('strategy-review'), 'Festlegen').click();
    await until(() => way.querySelector('.way-wishes') !== null && way.querySelector('.way-waiting') === null);
    expect(steps()).to.deep.equal(['strategy-review', 'strategy-document']);
    const loosen = button(step('strategy-review'), 'Nicht mehr festlegen');
    loosen.focus();
    loosen.click();
    await until(() => !steps().includes('strategy-review'));
    await until(() => focused()?.id === 'result-way');
  });

  it('says why there are more efforts than steps, and says nothing of it where there are not', async () => {
    const answers = new Map(bestAnswers)
      .set('online-services', { kind: 'number', number: 0 })
      .set('online-features', { kind: 'options', options: [] });
    const { way, steps } = await showWay({ answers });
    expect(steps()).to.deep.equal(['online-services']);
    expect(words(the(way, 'figcaption'))).to.contain('Der Aufwand: einige Monate und einige Wochen.');
    expect(words(way.querySelector('.way-parts'))).to.equal(
      'Ein Schritt kann mehrere Teile haben, zum Beispiel mehrere Empfehlungen; der Aufwand zählt jeden Teil.',
    );
    clear();
    const plain = await showWay();
    expect(plain.way.querySelector('.way-parts')).to.equal(null);
  });

  it('takes all wishes back at once', async () => {
    const { way, step, steps } = await showWay();
    button(step('online-services'), 'Ausschließen').click();
    await until(() => steps().length === 2);
    button(step('strategy-review'), 'Festlegen').click();
    await until(() => way.querySelectorAll('.way-wishes li').length === 2);
    button(way, 'Alle Vorgaben zurücknehmen').click();
    await until(() => steps().length === 1);
    expect(way.querySelector('.way-wishes')).to.equal(null);
  });

  it('offers the ways that cost the same, and says where they differ', async () => {
    const { way, steps } = await showWay();
    const choices = [...way.querySelectorAll<HTMLLabelElement>('.way-equal label')];
    expect(choices.map((choice) => words(choice))).to.deep.equal([
      'Der vorgeschlagene Weg',
      `Statt „${services}“ (100 Leistungen) lieber „${review}“ (Jedes Jahr) und „${strategy}“ (Beschlossen)`,
    ]);
    choices[1]?.click();
    await until(() => steps().length === 2);
    expect(words(the(way, 'figcaption'))).to.contain(
      '2 Schritte bringen Sie auf Stufe 4, mit 65,0 statt 47,2 Punkten.',
    );
    expect(the<HTMLInputElement>(way, '#way-equal-1').checked).to.equal(true);
  });

  it('marks an obligation, and a step that another one makes possible', async () => {
    const answers = new Map(someAnswers)
      .set('strategy-document', option('none'))
      .set('online-services', { kind: 'number', number: 0 })
      .set('security-officer', option('none'));
    const { way, step } = await showWay({ answers });
    fill(way, '#way-target', '5');
    await until(() => words(the(way, '.heading')) === 'Der günstigste Weg zu Stufe 5');
    await until(() => way.querySelector('.way-step[data-question="strategy-review"]') !== null);
    expect(words(the(step('security-officer'), '.way-tags'))).to.equal('Pflicht für Stufe 5');
    const number = [...way.querySelectorAll('.way-step')].indexOf(step('strategy-document')) + 1;
    expect(words(the(step('strategy-review'), '.way-after'))).to.equal(
      `Erst möglich, wenn „${strategy}“ geändert ist (Schritt ${number}).`,
    );
  });

  it('says first that clarifying alone could reach the level, and says nothing where it could not', async () => {
    const { way } = await showWay();
    expect(words(the(way, '.way-clarify'))).to.equal(
      'Klären Sie zuerst die offene Frage: Geht sie gut aus, ist Stufe 4 vielleicht schon erreicht, mit bis zu 63,8 Punkten.',
    );
    clear();
    const settled = new Map(someAnswers).set('online-features', { kind: 'options', options: [] });
    const other = await showWay({ answers: settled });
    expect(other.way.querySelector('.way-clarify')).to.equal(null);
  });

  it('says what stands in the way where no better answer reaches the level', async () => {
    const { way, step, steps } = await showWay();
    for (const question of ['online-services', 'strategy-document']) {
      await until(() => steps().includes(question));
      button(step(question), 'Ausschließen').click();
    }
    await until(() => way.querySelector('.way-none') !== null);
    expect(words(the(way, '.way-none'))).to.match(
      /^Stufe 4 ist so nicht zu erreichen\. Mit besseren Antworten kommen Sie höchstens auf Stufe 3 mit 5\d,\d Punkten\.$/,
    );
    expect(words(the(way, '.part'))).to.contain('Sie haben 2 Fragen ausgeschlossen.');
    expect(words(the(way, '.part'))).to.contain('Eine Frage ist noch offen.');
  });

  it('has no way above the highest level', async () => {
    const { way } = await showWay({ answers: bestAnswers });
    expect(words(way)).to.equal(
      'Der günstigste Weg Sie stehen auf der höchsten Stufe dieses Modells. Weiter hinauf führt kein Weg.',
    );
  });

  it('says so where it cannot be worked out', () => {
    // Such a search takes seconds, in which no page of the same process answers.
    const place = document.createElement('div');
    render(tooComplexView({ say: speaker('de', planMessages.de) }, { kind: 'tooComplex', target: 2 }), place);
    expect(words(the(place, '.way-none'))).to.equal(
      'Der günstigste Weg zu Stufe 2 lässt sich hier nicht ausrechnen: Dieses Modell hat dafür zu viele Fragen oder zu viele Regeln, die von einer Kategorie in eine andere wirken. Ihr Handlungsbedarf weiter unten stimmt trotzdem.',
    );
  });

  it('says of a staged model that points do not count, and which questions stand in the way', async () => {
    const file: ModelFile = {
      ...smallModelFile,
      scoring: { ...smallModelFile.scoring, aggregation: 'staged' },
      levels: smallModelFile.levels.map(({ gate: _, ...level }) => level),
    };
    const { way } = await showWay({ file });
    expect(words(the(way, '.way-none'))).to.match(/^In diesem Modell zählen nicht die Punkte/);
    expect(words(the(way, '.part'))).to.contain(strategy);
  });

  it('says that the answers are missing where the page has none', async () => {
    const shown = await showPlan();
    const { answers: _, ...data } = resultData();
    shown.draw(data);
    expect(words(shown.section('way'))).to.contain('auf dieser Seite fehlen die einzelnen Antworten');
  });

  it('leads on where other answers have reached the level that was wished', async () => {
    const { way, draw } = await showWay();
    fill(way, '#way-target', '5');
    await until(() => words(the(way, '.heading')) === 'Der günstigste Weg zu Stufe 5');
    draw(resultData({ answers: bestAnswers }));
    await until(() => way.querySelector('.way-none') !== null);
    expect(words(the(way, '.heading'))).to.equal('Der günstigste Weg');
    expect(words(the(way, '.way-none'))).to.contain('auf der höchsten Stufe');
  });

  it('stays as it is wished when the page is drawn again in another language', async () => {
    const { step, steps, draw, way } = await showWay();
    button(step('online-services'), 'Ausschließen').click();
    await until(() => steps().length === 2);
    draw(resultData({ language: 'en' }));
    await until(() => words(the(way, '.heading')) === 'The cheapest way to level 4');
    expect(words(the(way, '.way-wishes li'))).to.contain('Excluded: “How many services are online?” stays as it is.');
    await until(() => steps().length === 2);
  });
});
