import { expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { cheapestWay } from '../../../model/action/next-level/cheapest-way.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { councilPaper } from '../../../server/report/council-paper.ts';
import { openTypesetting } from '../../../server/report/pdf/typeset.ts';
import type { ReportData } from '../../../server/report/report-data.ts';
import { openPdf } from '../../support/open-pdf.ts';
import { extremeAnswers, shippedModel } from '../../support/shipped-model.ts';
import { planOf, publishedFor, reportData, storedMeasure, storedTarget } from './report-fixture.ts';

const typeset = openTypesetting();

const compared = publishedFor(shippedModel.categories.map(({ id }) => id));

const plan = planOf({
  measures: Array.from({ length: 40 }, (_, index) => storedMeasure(`measure-${index}`, { due: '2027-03-31' })),
  targets: shippedModel.categories.map(({ id }) => storedTarget(id, 5, '2028-12-31')),
});

const highest = extremeAnswers('highest');
const everySecond = (value: AnswerValue) =>
  new Map([...extremeAnswers('lowest')].map(([id, answer], index) => [id, index % 2 === 0 ? value : answer]));

const name = 'Verbandsgemeinde '.concat('Hinterunterobermusterhausen '.repeat(7)).slice(0, 200).trim();
/** Three marks on each letter: lines twice as high as those that the sizes are meant for. */
const pointed = '\u05e9\u05c1\u05b8\u0327\u05dc'.repeat(40);
const municipality = { ...reportData().municipality, name };

function data(parts: Partial<ReportData>): ReportData {
  const answers = parts.answers ?? highest;
  const evaluation = evaluate(shippedModel, answers);
  const wayUp = cheapestWay(shippedModel, answers);
  const named = { municipality, plan, publication: compared, invented: true };
  return reportData({ ...named, model: shippedModel, answers, evaluation, wayUp, ...parts });
}

const cases: readonly (readonly [string, ReportData])[] = [
  ['a town at the top', data({})],
  ['a town at the bottom', data({ answers: extremeAnswers('lowest') })],
  ['a draft without any answer', data({ answers: new Map(), submittedAt: null })],
  ['a draft with every second answer open', data({ answers: everySecond({ kind: 'dontKnow' }), submittedAt: null })],
  [
    'a long name of the survey',
    data({ wave: { id: 'w1', title: { de: 'Erhebung '.repeat(40), en: 'Survey '.repeat(40) } } }),
  ],
  [
    'a draft in pointed Hebrew',
    data({
      answers: everySecond({ kind: 'dontKnow' }),
      submittedAt: null,
      municipality: { ...municipality, name: pointed },
      wave: { id: 'w1', title: { de: pointed, en: pointed } },
    }),
  ],
];

it.each(cases)('%s with a name of 200 characters, a plan and peers has one page', async (_, given) => {
  for (const language of ['de', 'en'] as const) {
    const { pages } = await openPdf(typeset(councilPaper(given, language)));
    expect(pages).toHaveLength(1);
  }
});
