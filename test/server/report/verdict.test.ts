import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import type { Evaluation, ProvisionalReason } from '../../../model/action/evaluation.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { councilPaper } from '../../../server/report/council-paper.ts';
import { fullReport } from '../../../server/report/full-report.ts';
import { strategyDraft } from '../../../server/report/strategy-draft.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { lines, option, reportData, smallAnswers, smallModel } from './report-fixture.ts';

const evaluation = evaluate(smallModel, smallAnswers);

const told = (parts: Partial<Evaluation>, language: 'de' | 'en' = 'de') =>
  lines(fullReport(reportData({ evaluation: { ...evaluation, ...parts } }), language));

const coverage = (category: string): ProvisionalReason => ({
  kind: 'categoryCoverage',
  category,
  coverage: 5999,
  needs: 6666,
});

describe('a provisional result', () => {
  it('says why, reason by reason', () => {
    const provisional: ProvisionalReason[] = [
      { kind: 'coverage', coverage: 7999, needs: 8000 },
      coverage('strategy'),
      { kind: 'notApplicable', category: 'security', share: 5001, limit: 5000 },
    ];
    const all = told({ provisional });
    const start = all.indexOf('[Dieses Ergebnis ist vorläufig]');
    expect(all.slice(start + 1, start + 5)).toEqual([
      'Erst 79 % der Fragen sind nach Gewicht geklärt; nötig sind 80 %.',
      'Smarte Strategie und Vision: Erst 59 % der Fragen sind nach Gewicht geklärt; nötig sind 67 %.',
      'Informationssicherheit: 51 % der Fragen gehören nach Gewicht nicht zu den Aufgaben; ab mehr als 50 % ist der Wert nicht belastbar.',
      'Solange das so ist, geht es nicht in die Vergleichswerte ein.',
    ]);
  });

  it('names many categories together', () => {
    expect(told({ provisional: ['strategy', 'services', 'security'].map(coverage) }, 'en')).toContain(
      'In 3 categories less than 67% of the questions by weight are settled: Smart strategy and vision, Digital services and Information security.',
    );
  });

  it('says it in the paper for the council with its first reason', () => {
    const provisional: ProvisionalReason[] = [{ kind: 'coverage', coverage: 7999, needs: 8000 }];
    const paper = lines(councilPaper(reportData({ evaluation: { ...evaluation, provisional } }), 'de'));
    expect(paper[2]).toContain('Dieses Ergebnis ist vorläufig: Erst 79 % der Fragen sind nach Gewicht geklärt');
  });
});

describe('how sure the level is', () => {
  const same = { openAnswers: [3], weights: [3], aggregation: [3, 3], distance: [3] };

  it.each([
    [{}, 'Diese Stufe ist stabil: Vier Prüfungen führen alle zu Stufe 3.'],
    [{ openAnswers: [3, 4] }, 'Diese Stufe liegt an der Grenze zu Stufe 4.'],
    [{ openAnswers: [3, 4, 5] }, 'Diese Stufe ist noch nicht sicher: Stufe 3 bis 5 ist möglich.'],
  ])('with %j it says: %s', (parts, sentence) => {
    const stability = { ...evaluation.stability, ...same, ...parts };
    expect(told({ stability })).toContain(sentence);
  });
});

describe('points that open answers leave open', () => {
  it('are told as a range, up to the level that they could make', () => {
    const score = { score: 4055, low: 4055, high: 6199, neutral: 5000, coverage: 9000 };
    const needs = { ...evaluation.needs, clarify: [{ question: 'data-centre', gain: 2144 }] };
    expect(told({ score, needs, levelIfSettled: 4 })[2]).toContain(
      'Das sind 40,5 von 100 Punkten. Möglich sind 40,5 bis 61,9 Punkte, je nachdem, wie die eine offene Frage ausgeht; bis zu Stufe 4.',
    );
  });
});

describe('more points than the level says', () => {
  it('are explained by the conditions', () => {
    const gates = [{ kind: 'category', id: 'security', level: 4, has: 1, needs: 2 }] as const;
    const nextLevel = { level: 4, threshold: 60, missing: 0, gates };
    const needs = { ...evaluation.needs, obligations: gates };
    const all = told({ levelByScore: 4, nextLevel, needs, limitedBy: gates });
    const start = all.indexOf('# Was bis Stufe 4 fehlt');
    expect(all.slice(start + 1, start + 5)).toEqual([
      'Die Punkte reichen: Die Schwelle liegt bei 60. Die Punkte allein reichten für Stufe 4. Es sind aber noch nicht alle Bedingungen erfüllt.',
      '## Bedingungen für Stufe 4',
      'Ohne diese Bedingungen gibt es Stufe 4 nicht, wie hoch die Punktzahl auch ist:',
      'Informationssicherheit: mindestens Stufe 2, heute Stufe 1',
    ]);
  });
});

describe('nothing rated at all', () => {
  const questions = smallModelFile.questions.map((question) => ({
    ...question,
    notApplicable: { de: 'Nein.', en: 'No.' },
  }));
  const model = compile({ ...smallModelFile, questions, rules: [] });
  const answers = new Map(questions.map(({ id }): [string, AnswerValue] => [id, { kind: 'notApplicable' }]));
  const data = reportData({ model, answers, wayUp: { kind: 'top' } });

  it('is said in every report, and no level beside it', () => {
    for (const build of [councilPaper, fullReport, strategyDraft]) {
      const all = lines(build(data, 'de')).join('\n');
      expect(all).toContain('[Für Ahausen lässt sich aus diesen Antworten keine Stufe bilden.]');
      expect(all).not.toContain('(hier steht die Kommune)');
      expect(all).not.toContain('stabil');
    }
    expect(lines(councilPaper(data, 'de'))).toContain(
      'Der Rat nimmt zur Kenntnis, dass die Selbstauskunft („Herbst 2026“) noch kein Ergebnis hat.',
    );
  });
});

describe('other ways of computing', () => {
  it('a geometric mean has no sum of contributions', () => {
    const model = compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, aggregation: 'geometric' } });
    const all = lines(fullReport(reportData({ model }), 'de')).join('\n');
    expect(all).toContain('Dieses Modell bildet den Gesamtwert nicht als einfachen Durchschnitt.');
    expect(all).not.toContain('Gesamtwert | ');
  });

  it('open answers that are left out are told as that', () => {
    const model = compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, openAnswers: 'neutral' } });
    const answers = new Map(smallAnswers)
      .set('data-centre', { kind: 'dontKnow' })
      .set('strategy-document', option('none'));
    const all = lines(fullReport(reportData({ model, answers }), 'de')).join('\n');
    expect(all).toContain('Eine Frage ist noch offen. Sie zählt vorerst nicht mit.');
    expect(all).toContain('Offene Fragen bleiben außer Betracht.');
  });
});

describe('a category without any answer', () => {
  const answers = new Map([...smallAnswers].filter(([id]) => smallModel.question.get(id)?.category !== 'security'));

  it('counts as if nothing were there, and makes the result provisional', () => {
    const all = lines(fullReport(reportData({ answers }), 'de'));
    expect(all).toContain('Informationssicherheit | 1 | 0,0 | 0,0 bis 100,0');
    expect(all).toContain('Informationssicherheit: Erst 0 % der Fragen sind nach Gewicht geklärt; nötig sind 67 %.');
  });

  it('is not rated where open answers are left out, and the report says why', () => {
    const model = compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, openAnswers: 'neutral' } });
    const all = lines(fullReport(reportData({ model, answers }), 'de'));
    expect(all).toContain('Nicht gewertet, weil zu viele Fragen offen sind: Informationssicherheit.');
    expect(all).toContain('Informationssicherheit: nicht gewertet');
    expect(lines(strategyDraft(reportData({ model, answers }), 'de'))).toContain(
      'Ohne Wert und deshalb ohne Bedarf: Informationssicherheit.',
    );
  });
});
