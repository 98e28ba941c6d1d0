import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../model/format/answer.ts';
import { load } from '../model/format/load.ts';
import type { ModelFile } from '../model/format/model-file.ts';
import { wilsonUpper } from '../model/review/items/wilson.ts';
import { lengthOf } from '../model/review/length/length.ts';
import { simulatedTowns, townKinds } from '../model/review/length/simulated-town.ts';
import { lint } from '../model/review/lint/lint.ts';
import { randomFrom } from '../model/review/random.ts';
import { toNumber } from '../model/scoring/fraction.ts';
import { pointsOf } from '../model/scoring/points.ts';
import { score } from '../model/scoring/score.ts';
import { docsFolder, fences, handbook, rowOf } from './support/handbook.ts';
import { shippedModel } from './support/shipped-model.ts';

const startText = readFileSync(join(docsFolder, '../model/reifegrad-start.json'), 'utf8');
/** Wrapped lines read as one. */
const flowing = handbook.replaceAll('\n', ' ');

function startModel(change: (file: ModelFile) => unknown = () => undefined) {
  const file: ModelFile = JSON.parse(startText);
  change(file);
  const { model, problems } = load(JSON.stringify(file));
  if (!model) throw new Error(JSON.stringify(problems));
  return model;
}

function result(answers: Readonly<Record<string, AnswerValue>>, change?: (file: ModelFile) => unknown) {
  const { standings, reached } = score(startModel(change), new Map(Object.entries(answers)));
  const number = (value: Parameters<typeof toNumber>[0] | null) => value && toNumber(value);
  return {
    score: number(standings.official.score),
    high: number(standings.high.score),
    byScore: reached.byScore,
    level: reached.level,
  };
}

/** Numbers in a piece of the handbook, found by what stands around them. */
function numbers(pattern: RegExp): readonly number[] {
  const found = pattern.exec(flowing);
  if (!found) throw new Error(`Nothing in the handbook reads ${pattern}.`);
  return found.slice(1).map((digits) => Number(digits.replace(',', '.')));
}

const town: Readonly<Record<string, AnswerValue>> = {
  'services-online': { kind: 'number', number: 4 },
  'services-features': { kind: 'options', options: ['payment'] },
  'security-backup': { kind: 'option', option: 'old' },
};
const open = { ...town, 'services-features': { kind: 'dontKnow' } } as const;
const uneven: Readonly<Record<string, AnswerValue>> = {
  'services-online': { kind: 'number', number: 10 },
  'services-features': { kind: 'options', options: ['payment', 'notice'] },
  'security-backup': { kind: 'option', option: 'never' },
};

describe('the worked examples of the handbook', () => {
  it('have the score and level that the program finds', () => {
    const whole = result(town);
    expect(numbers(/\| Gesamtwert \| [^|]*\| \*\*(\d+)\*\*, Stufe (\d) \|/)).toEqual([whole.score, whole.level]);
    const better = result({ ...town, 'services-online': { kind: 'number', number: 10 } });
    const [gain] = numbers(/60 Punkte mehr dort und (\d+) im Gesamtwert/);
    expect(gain).toBe((better.score ?? 0) - (whole.score ?? 0));
  });

  it('tell apart how open answers count', () => {
    const evidence = result(open);
    expect(numbers(/= 24 \| \*\*(\d+)\*\*, Stufe (\d), „bis zu (\d+),/)).toEqual([
      evidence.score,
      evidence.level,
      evidence.high,
    ]);
    const neutral = result(open, (file) => Object.assign(file.scoring, { openAnswers: 'neutral' }));
    expect(numbers(/zwei Drittel \| \*\*(\d+)\*\*, Stufe (\d), aus/)).toEqual([neutral.score, neutral.level]);
  });

  it('show what a gate and the geometric mean hold back', () => {
    const gated = result(uneven, ({ categories: [services] }) => Object.assign(services ?? {}, { weight: 20 }));
    const [points, byScore, level] = numbers(
      /= (\d+,\d) Punkte: genug für Stufe (\d)\. Weil Stufe 4 [^.]* auf Stufe (\d)\./,
    );
    expect([points, byScore, level]).toEqual([Math.floor((gated.score ?? 0) * 10) / 10, gated.byScore, gated.level]);
    const geometric = result(uneven, (file) => Object.assign(file.scoring, { aggregation: 'geometric' }));
    expect(numbers(/100 und 0 ergeben (\d+) statt (\d+)/)).toEqual([geometric.score, result(uneven).score]);
  });

  it('turn a number into points as the program does', () => {
    const example = fences.find(({ content }) => content.includes('"services-days"'));
    const question = JSON.parse(example?.content ?? '');
    const points = (number: number) =>
      toNumber(pointsOf(question, { kind: 'number', number }) ?? { numerator: -1n, denominator: 1n });
    const said = /bringen (\d+) Tage und mehr (\d+) Punkte, (\d+) Tage und weniger (\d+), (\d+) Tage (\d+)\./;
    const [low = 0, ofLow, high = 0, ofHigh, middle = 0, ofMiddle] = numbers(said);
    expect([low, low + 1, high, high - 1, middle].map(points)).toEqual([ofLow, ofLow, ofHigh, ofHigh, ofMiddle]);
  });

  it('count the texts that a further language needs', () => {
    const file: ModelFile = JSON.parse(startText);
    const { problems } = load(JSON.stringify({ ...file, languages: [...file.languages, 'fr'] }));
    expect(numbers(/bei drei Fragen sind das (\d+) Stellen/)).toEqual([problems.length]);
  });

  it('name the lengths from which the lint speaks up', () => {
    const [question = 0, option = 0, help = 0] = numbers(
      /mehr als (\d+) Zeichen für eine Frage, (\d+) für eine Option und (\d+) für die Hilfe/,
    );
    const tooLong = (more: number) => {
      const words = (most: number) => ({ de: 'x'.repeat(most + more), en: 'x' });
      const model = startModel(({ questions }) => {
        const backup = questions[2];
        if (backup?.kind !== 'single') throw new Error('The start model has changed.');
        Object.assign(backup, { text: words(question), help: words(help) });
        Object.assign(backup.options[0] ?? {}, { text: words(option) });
      });
      return lint(model, '2026-11-01').filter(({ code }) => code === 'text.too-long').length;
    };
    expect([tooLong(0), tooLong(1)]).toEqual([0, 3]);
  });

  it('give the fewest records that license a rule', () => {
    for (const violations of [0, 1, 2, 3]) {
      const [, , cell = ''] = rowOf(violations).split('|');
      const cases = Number(cell);
      expect([violations, wilsonUpper(violations, cases) <= 0.05]).toEqual([violations, true]);
      expect([violations, wilsonUpper(violations, cases - 1) > 0.05]).toEqual([violations, true]);
    }
  });
});

describe('the note on the shipped model', () => {
  const { file } = shippedModel;
  const germanDay = (day = '') => day.split('-').reverse().join('.');

  it('counts what is in the file', () => {
    const kinds = ['single', 'multiple', 'number'].map(
      (kind) => file.questions.filter((one) => one.kind === kind).length,
    );
    const core = file.questions.filter((one) => one.core).length;
    const skips = file.rules.flatMap(({ skip }) => skip).length;
    expect(flowing).toContain(`\`${file.id}\` ${file.version}`);
    expect(flowing).toContain(
      `${file.questions.length} Fragen, davon ${core} Kernfragen für den Schnellcheck: ${kinds[0]} mit einer Antwort, ${kinds[1]} mit mehreren, ${kinds[2]} nach einer Zahl. Dazu ${file.recommendations.length} Empfehlungen.`,
    );
    expect(flowing).toContain(`Seine ${core} Fragen ergeben`);
    expect(flowing).toContain(
      `${file.rules.length} Regeln überspringen bei bestimmten Antworten insgesamt ${skips}-mal eine Frage`,
    );
    expect(JSON.stringify(file.rules)).not.toContain('notApplicable');
    expect(flowing).toContain(`jedes Gewicht um ${file.scoring.weightVariation} Prozent schwanken`);
    expect([file.scoring.openAnswers, file.scoring.aggregation]).toEqual(['evidence', 'arithmetic']);
  });

  it('gives the weight and the questions of each category', () => {
    for (const { id, name, weight } of file.categories) {
      const own = file.questions.filter(({ category }) => category === id);
      const row = rowOf(name['de'] ?? '', weight, own.length, own.filter(({ core }) => core).length);
      expect(row).toMatch(/\| [^|]{10,} \|$/);
    }
  });

  it('gives thresholds and gates of each level', () => {
    for (const [index, { name, threshold, gate }] of file.levels.entries()) {
      const [, , , condition = ''] = rowOf(`${index + 1} ${name['de']}`, threshold).split('|');
      const category = gate?.minimumCategoryLevel;
      const questions = (gate?.questions ?? []).map(({ question, points }) => `\`${question}\` mindestens ${points}`);
      const said = [
        ...(category === undefined ? [] : [`jede Kategorie mindestens Stufe ${category}`]),
        ...(questions.length === 0 ? [] : [`${questions.join(', ')} Punkte`]),
      ];
      expect(condition.trim()).toBe(said.join('; ') || '–');
    }
  });

  it('says how old the facts are and which of them end', () => {
    const references = file.recommendations.flatMap(({ references = [] }) => references);
    const days = references.map(({ asOf }) => asOf ?? '').sort();
    const ends = references.flatMap(({ validUntil }) => validUntil ?? []).sort();
    expect(flowing).toContain(`nennen ${references.length} Verweise`);
    expect(flowing).toContain(
      `der früheste ist der ${germanDay(days[0])}, der späteste der ${germanDay(days.at(-1))}.`,
    );
    expect(flowing).toContain(`Ein Ende haben ${ends.length} Verweise, das erste am ${germanDay(ends[0])}.`);
    expect(file.recommendations.filter(({ validUntil }) => validUntil !== undefined)).toEqual([]);
  });

  it('says what became of the questions of the edition before', () => {
    const { questions = [] } = shippedModel.file.supersedes ?? {};
    const count = (change: string) => questions.filter((one) => one.change === change).length;
    const [total, ...told] = numbers(
      /Von den (\d+) Fragen der Fassung 1\.0\.0 sind (\d+) `same`, (\d+) `recoded` und (\d+) `reworded`, (\d+)/,
    );
    expect(told).toEqual(['same', 'recoded', 'reworded', 'new'].map(count));
    expect(total).toBe(questions.length - count('new'));
  });

  it('says how long a check is', { timeout: 60_000 }, () => {
    const german = { small: 'klein', medium: 'mittel', large: 'groß' };
    const cells = ({ questions, readingMinutes }: ReturnType<typeof lengthOf>[number]['full']) => [
      `${questions.median} (${questions.low} bis ${questions.high})`,
      `${Math.round(readingMinutes.median)} Min.`,
      `${Math.round((questions.median * file.secondsPerQuestion) / 60)} Min.`,
    ];
    for (const { kind, full, quick } of lengthOf(shippedModel, 'de', 1000)) {
      const row = [german[kind], ...cells(full), ...(quick ? cells(quick) : [])];
      expect(rowOf(german[kind])).toBe(`| ${row.join(' | ')} |`);
    }
    expect(flowing).toContain(`„Antworten“ rechnet mit ${file.secondsPerQuestion} Sekunden je Frage`);
  });

  it('does not hide what skipping costs', () => {
    const asked = load(JSON.stringify({ ...file, rules: [] })).model ?? shippedModel;
    const costs = townKinds.flatMap((kind) =>
      simulatedTowns(shippedModel, kind, 40, randomFrom(`handbook/${kind.id}`)).map((answers) => {
        const [skipping, whole] = [score(shippedModel, answers), score(asked, answers)];
        const points = (one: typeof whole) =>
          one.standings.official.score ? toNumber(one.standings.official.score) : 0;
        return { points: points(whole) - points(skipping), moved: whole.reached.level !== skipping.reached.level };
      }),
    );
    const mean = costs.reduce((sum, { points }) => sum + points, 0) / costs.length;
    const [said = 0] = numbers(/\*\*rund (\d+) Punkte\*\* niedriger/);
    expect(Math.abs(mean - said)).toBeLessThan(1);
    expect(flowing).toContain('bei etwa drei von zehn erfundenen Kommunen');
    expect(Math.abs(costs.filter(({ moved }) => moved).length / costs.length - 0.3)).toBeLessThan(0.1);
  });
});
