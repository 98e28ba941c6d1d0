import { expect } from 'chai';
import { evaluate } from '../../../model/action/evaluate.ts';
import { changedAnswers } from '../../../model/action/what-if.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { drawnPoints, pointsDown } from '../../../model/format/points-text.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { bestAnswers, option, resultData, someAnswers } from '../result/result-fixture.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';

interface TrialShown extends PlanShown {
  readonly trial: HTMLElement;
  /** Opens a question and gives it an answer, as somebody would with a mouse. */
  readonly answer: (question: string, choice: string) => Promise<void>;
  readonly outcome: () => string;
}

async function showTrial(options: PlanOptions = {}): Promise<TrialShown> {
  const shown = await showPlan(options);
  const trial = shown.section('what-if');
  const open = (question: string): void => {
    const pick = the(trial, `#what-if-pick-${question}`);
    if (pick.getAttribute('aria-expanded') === 'false') pick.click();
  };
  return {
    ...shown,
    trial,
    async answer(question, choice) {
      open(question);
      the(trial, `#field-${question}-${choice}`).click();
      const settled = () => !words(trial).includes('Wird neu berechnet') && trial.querySelector('.outcome') !== null;
      await until(settled);
    },
    outcome: () => words(the(trial, '#what-if-sentence')),
  };
}

const strategy = 'Gibt es eine Digitalstrategie?';

describe('trying out other answers', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('says at once what comes of an answer, and leaves the real ones alone', async () => {
    const { trial, answer, outcome, announced, text } = await showTrial();
    expect(words(the(trial, '.changes-made'))).to.equal('Geändert Noch ist nichts geändert.');
    await answer('strategy-document', 'adopted');
    expect(outcome()).to.equal('Damit blieben Sie auf Stufe 3, mit 58,3 statt 47,2 Punkten.');
    expect(words(the(trial, '.tried-standing p'))).to.equal('Stufe 3, 47,2 → 58,3 Punkte');
    await until(() => announced() === 'Stufe 3, 58,3 Punkte');
    await answer('strategy-review', 'yearly');
    expect(outcome()).to.equal('Damit kämen Sie auf Stufe 4 statt 3, mit 65,0 statt 47,2 Punkten.');
    await until(() => announced() === 'Stufe 4 erreicht, 65,0 Punkte');
    expect(text('.sentence')).to.contain('steht auf Stufe 3 von 5');
  });

  it('offers the fields of the conversation, with nothing chosen where the question is open', async () => {
    const { trial } = await showTrial();
    the(trial, '#what-if-pick-online-features').click();
    const fields = the(trial, '.tried-fields');
    expect(words(the(fields, 'legend'))).to.equal('Antwort zur Probe: Was können die Online-Dienste?');
    const shown = [...fields.querySelectorAll<HTMLInputElement>('input')].map(({ type, value, checked }) => [
      type,
      value,
      checked,
    ]);
    expect(shown).to.deep.equal([
      ['checkbox', 'payment', false],
      ['checkbox', 'status', false],
      ['checkbox', 'signature', false],
      ['checkbox', '!none', false],
      ['checkbox', '!dont-know', true],
    ]);
    the(trial, '#field-online-features-payment').click();
    await until(() => trial.querySelector('.changes-made li') !== null);
    expect(the<HTMLInputElement>(trial, '#field-online-features-payment').checked).to.equal(true);
    expect(the<HTMLInputElement>(trial, '#field-online-features-\\!dont-know').checked).to.equal(false);
  });

  it('shows the same numbers in bars and table, those of an evaluation of the changed answers', async () => {
    const model = compile(smallModelFile);
    const { trial, answer } = await showTrial();
    await answer('strategy-document', 'adopted');
    the(trial, '.outcome .numbers summary').click();
    const changes = new Map<string, AnswerValue>([['strategy-document', option('adopted')]]);
    const [before, after] = [
      evaluate(model, someAnswers),
      evaluate(model, changedAnswers(model, someAnswers, changes)),
    ];
    const expected = [
      ...before.categories.map((category, index) => ({
        id: category.category,
        scores: [category.score ?? 0, after.categories[index]?.score ?? 0],
        levels: [category.level, after.categories[index]?.level],
      })),
      { id: 'overall', scores: [before.score.score ?? 0, after.score.score ?? 0], levels: [before.level, after.level] },
    ];
    const bars = [...trial.querySelectorAll<HTMLElement>('.outcome .line[data-row]')].map((line) => {
      const { before: first, after: second } = the<SVGElement>(line, '.before-after').dataset;
      return { id: line.dataset['row'], points: [Number(first), Number(second)] };
    });
    expect(bars).to.deep.equal(expected.map(({ id, scores }) => ({ id, points: scores.map(drawnPoints) })));
    const rows = [...trial.querySelectorAll<HTMLElement>('.outcome tbody tr')].map((row) => ({
      id: row.dataset['row'],
      cells: [...row.querySelectorAll('td')].map((cell) => words(cell)),
    }));
    expect(rows).to.deep.equal(
      expected.map(({ id, scores, levels }) => ({
        id,
        cells: [...scores.map((score) => pointsDown(score, 'de')), ...levels.map(String)],
      })),
    );
  });

  it('says which questions a change opens and closes', async () => {
    const answers = new Map(someAnswers).set('strategy-document', option('none'));
    const { trial, answer } = await showTrial({ answers });
    await answer('strategy-document', 'adopted');
    expect(words(the(trial, '.opened'))).to.match(/^Eine Frage käme dazu\. .* Wie oft wird sie überprüft\?$/);
    the(trial, '#field-strategy-document-none').click();
    await until(() => trial.querySelector('.outcome') === null);
    await answer('data-centre', 'provider');
    expect(words(the(trial, '.closed'))).to.equal('Eine Frage fiele weg: Gibt es einen Notfallplan?');
  });

  it('says what the next level would still ask for', async () => {
    const { trial, answer, outcome } = await showTrial({ answers: bestAnswers });
    await answer('security-officer', 'none');
    expect(outcome()).to.equal('Damit fielen Sie auf Stufe 4 statt 5, mit 90,0 statt 98,3 Punkten.');
    expect(words(the(trial, '.blockers'))).to.equal(
      'Was bis Stufe 5 fehlt Die Punkte reichen: Die Schwelle liegt bei 80. ' +
        'Wer verantwortet die Informationssicherheit? Stufe 5 verlangt bei dieser Frage mindestens 80,0 von 100 Punkten; Sie haben 0,0.',
    );
  });

  it('says that an answer to a question that is skipped does not count yet', async () => {
    const answers = new Map(someAnswers).set('strategy-document', option('none'));
    const { trial, answer, outcome } = await showTrial({ answers });
    expect(words(the(trial, '#what-if-pick-strategy-review'))).to.contain('heute: übersprungen, zählt als „Nie“');
    await answer('strategy-review', 'yearly');
    expect(words(the(trial, '.picker .note'))).to.contain('Was es nicht gibt, wird nicht überprüft.');
    expect(words(the(trial, '.changes-made li'))).to.contain('zählt noch nicht');
    expect(outcome()).to.match(/^Damit blieben Sie auf Stufe/);
    await answer('strategy-document', 'adopted');
    expect(trial.querySelector('.changes-made .tag')).to.equal(null);
  });

  it('takes a number while it is typed, and says what is wrong with one once the field is left', async () => {
    const { trial, outcome } = await showTrial();
    the(trial, '#what-if-pick-online-services').click();
    const field = the<HTMLInputElement>(trial, '#field-online-services-number');
    expect(field.value).to.equal('60');
    field.value = '100';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => trial.querySelector('.outcome') !== null);
    expect(outcome()).to.contain('mit 60,5 statt 47,2 Punkten');
    field.value = '1000';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(trial.querySelector('.field-error')).to.equal(null);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => trial.querySelector('.field-error') !== null);
    expect(words(the(trial, '.field-error'))).to.equal('Fehler: Geben Sie eine Zahl von 0 bis 500 ein.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(outcome()).to.contain('mit 60,5 statt 47,2 Punkten');
  });

  it('says what is missing where every answer has been taken away, and keeps the last one that was whole', async () => {
    const { trial, answer, outcome } = await showTrial();
    await answer('online-features', 'payment');
    const before = outcome();
    the(trial, '#field-online-features-payment').click();
    await until(() => trial.querySelector('.field-error') !== null);
    expect(words(the(trial, '.field-error'))).to.equal(
      'Fehler: Wählen Sie mindestens eine Antwort oder „Nichts davon“.',
    );
    expect(outcome()).to.equal(before);
  });

  it('takes single changes back, the last one, or all of them, and keeps the focus', async () => {
    const { trial, answer, focused } = await showTrial();
    await answer('strategy-document', 'adopted');
    await answer('strategy-review', 'yearly');
    await answer('emergency-plan', 'tested');
    const changed = () =>
      [...trial.querySelectorAll<HTMLElement>('.changes-made li')].map(({ dataset }) => dataset['question']);
    button(the(trial, '.changes-made li'), 'Wie heute').click();
    expect(changed()).to.deep.equal(['strategy-review', 'emergency-plan']);
    await until(() => focused()?.id === 'what-if-changes');
    button(trial, 'Letzte Änderung rückgängig machen').click();
    expect(changed()).to.deep.equal(['strategy-document', 'strategy-review', 'emergency-plan']);
    await until(() => focused()?.id === 'what-if-undo');
    button(trial, 'Alles wie heute').click();
    expect(changed()).to.deep.equal([]);
    await until(() => focused()?.id === 'what-if-changes');
    await until(() => trial.querySelector('.outcome') === null);
    await until(() => the<HTMLInputElement>(trial, '#field-emergency-plan-written').checked);
  });

  it("counts today's answer as no change", async () => {
    const { trial, answer } = await showTrial();
    await answer('strategy-document', 'adopted');
    the(trial, '#field-strategy-document-draft').click();
    await until(() => trial.querySelector('.changes-made li') === null);
    expect(words(the(trial, '.tried-standing p'))).to.equal('Stufe 3, 47,2 Punkte');
  });

  it('finds questions by category and by words, and never hides the one whose button has the focus', async () => {
    const { trial, focused } = await showTrial();
    const found = () => [...trial.querySelectorAll('.pick-question')].map((question) => words(question));
    expect(found().length).to.equal(7);
    fill(trial, '#what-if-search', 'STRATEGIE');
    expect(found()).to.deep.equal([strategy]);
    expect(words(the(trial, '#what-if-found'))).to.equal('Eine Frage');
    fill(trial, '#what-if-search', 'xyz');
    expect(words(the(trial, '#what-if-found'))).to.match(/^Keine Frage passt dazu\./);
    fill(trial, '#what-if-search', '');
    fill(trial, '#what-if-category', 'security');
    expect(found().length).to.equal(3);
    const pick = the(trial, '#what-if-pick-emergency-plan');
    pick.focus();
    pick.click();
    pick.click();
    expect(focused()).to.equal(pick);
  });

  it('leaves out what is not the task of the municipality', async () => {
    const answers = new Map(someAnswers).set('emergency-plan', { kind: 'notApplicable' });
    const { trial } = await showTrial({ answers });
    expect(trial.querySelector('#what-if-pick-emergency-plan')).to.equal(null);
  });

  it('goes to the question of a change that is to be changed again', async () => {
    const { trial, answer, focused } = await showTrial();
    await answer('strategy-document', 'adopted');
    fill(trial, '#what-if-search', 'Notfallplan');
    expect(trial.querySelector('#what-if-pick-strategy-document')).to.equal(null);
    button(the(trial, '.changes-made li'), 'Ändern').click();
    await until(() => focused()?.id === 'what-if-pick-strategy-document');
    expect(the<HTMLInputElement>(trial, '#field-strategy-document-adopted').checked).to.equal(true);
  });

  it('keeps what is tried out when the page is drawn again, in another language too', async () => {
    const { trial, answer, draw } = await showTrial();
    await answer('strategy-document', 'adopted');
    draw(resultData({ language: 'en' }));
    await until(() => words(the(trial, '.changes-made')).startsWith('Changed Is there a digital strategy?'));
    const open = () => words(the(trial, '#field-strategy-document-\\!dont-know ~ .option-text'));
    await until(() => open().startsWith('Don’t know'));
  });
});
