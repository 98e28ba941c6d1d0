import { expect } from 'chai';
import type { Answers } from '../../../model/format/answer.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { clear, type Options, type Shown, show, someAnswers, words } from './result-fixture.ts';

/** The small model with so many copies of its last category in addition. */
function widened(count: number): { file: ModelFile; answers: Answers } {
  const names = Array.from({ length: count }, (_, index) => `more-${index}`);
  const [pattern] = smallModelFile.categories.slice(-1);
  const [question] = smallModelFile.questions.slice(-1);
  if (!pattern || !question) throw new Error('The small model has categories and questions.');
  const file: ModelFile = {
    ...smallModelFile,
    categories: [...smallModelFile.categories, ...names.map((id) => ({ ...pattern, id }))],
    questions: [
      ...smallModelFile.questions,
      ...names.map((category) => ({ ...question, id: `${category}-plan`, category })),
    ],
  };
  const answers = names.map((category) => [`${category}-plan`, { kind: 'option', option: 'written' }] as const);
  return { file, answers: new Map([...someAnswers, ...answers]) };
}

async function opened(options: Options = {}): Promise<Shown> {
  const shown = await show(options);
  shown.page.querySelector<HTMLElement>('.radar-fold summary')?.click();
  return shown;
}

describe('the radar chart', () => {
  afterEach(clear);

  it('comes after bars and table, folded away', async () => {
    const { page } = await show();
    const order = [...page.querySelectorAll('.comparison :is(.strip, .numbers)')].map(({ classList }) => classList);
    expect(order[0]?.contains('strip')).to.equal(true);
    expect(order.at(-1)?.contains('radar-fold')).to.equal(true);
    expect(page.querySelector<HTMLDetailsElement>('.radar-fold')?.open).to.equal(false);
  });

  it('has the numbers of the table, in the order of the questionnaire', async () => {
    const { page } = await opened();
    page.querySelector<HTMLElement>('.numbers summary')?.click();
    const axes = [...page.querySelectorAll<SVGElement>('.radar [data-axis]')];
    const cell = (row: string, column: string) =>
      words(page.querySelector(`.numbers [data-row="${row}"] [data-column="${column}"]`)).replace(',', '.');
    const ids = ['strategy', 'services', 'security'];
    expect(axes.map(({ dataset }) => Number(dataset['own']))).to.deep.equal(ids.map((id) => Number(cell(id, 'own'))));
    expect(axes.map(({ dataset }) => dataset['mean'])).to.deep.equal(['38', '4', '71']);
    expect(
      [...page.querySelectorAll('.radar-figure li')].map((one) => words(one).replaceAll('\u00a0', ' ')),
    ).to.deep.equal([
      'Smarte Strategie und Vision: 46,6 Punkte; Gruppe im Mittel 38',
      'Digitale Verwaltungsleistungen: 40,0 Punkte; Gruppe im Mittel unter 4',
      'Informationssicherheit: 70,0 Punkte; Gruppe im Mittel 71',
    ]);
  });

  it('draws 0 in the middle and 100 at the rim', async () => {
    const { page } = await opened({ publication: null });
    const [x, y] = (page.querySelector('.radar-own')?.getAttribute('points') ?? '').split(' ').map(Number);
    expect([x, y]).to.deep.equal([0, -60.6]);
    expect(page.querySelector('.radar-mean')).to.equal(null);
  });

  it('is there with eight axes, and with more it is not, in words', async () => {
    expect((await opened(widened(5))).page.querySelectorAll('.radar [data-axis]').length).to.equal(8);
    const { page, text } = await show(widened(6));
    expect(page.querySelector('.radar-fold')).to.equal(null);
    expect(text('.radar-none')).to.match(/^Ein Netzdiagramm gibt es hier nicht: Mit 9 Achsen/);
  });

  it('is not there with two rated categories', async () => {
    const none = ['security-officer', 'data-centre', 'emergency-plan'].map(
      (id) => [id, { kind: 'notApplicable' } as const] as const,
    );
    const { page } = await show({ answers: new Map([...someAnswers, ...none]) });
    expect(page.querySelector('.radar-fold, .radar-none')).to.equal(null);
  });
});
