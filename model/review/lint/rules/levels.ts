import type { Bilingual } from '../../../format/bilingual.ts';
import type { LevelEntry } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import { decimal } from '../decimal.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { highestLevel, highestScore } from './level-reach.ts';
import { type Demands, highestMean, tolerance } from './reach.ts';

const none: Demands = new Map();

/**
 * Levels that nobody reaches who answers everything: the threshold is above the highest score; a condition of the gate cannot be
 * met by itself; or together they contradict each other, or those of a level below. Silent where it cannot be told.
 */
export function noticeLevels(subject: Subject): Noticed[] {
  const { levels } = subject.model.file;
  const byScore = scoreOf(subject);
  const demands = new Map<string, number>();
  let leastCategory = 1;
  let closed: string | null = null;
  return levels.flatMap((level, index): Noticed[] => {
    const { questions = [], minimumCategoryLevel = 1 } = level.gate ?? {};
    for (const { question, points } of questions) {
      demands.set(question, Math.max(points, demands.get(question) ?? 0));
    }
    leastCategory = Math.max(leastCategory, minimumCategoryLevel);
    const below = closed;
    const unmeetable = gate(subject, level, index);
    if (unmeetable.length > 0) closed ??= level.id;
    const alone = [...byScore(level, index), ...unmeetable];
    if (alone.length > 0) return alone;
    if (below !== null) return [unreachable(level, index, reasons.below(below))];
    if (demands.size === 0 || meets(subject, demands, index + 1, leastCategory)) return [];
    closed ??= level.id;
    return [unreachable(level, index, reasons.together)];
  });
}

/** Says of a level whether the score alone, without any gate, is out of reach. */
function scoreOf(subject: Subject): (level: LevelEntry, index: number) => Noticed[] {
  const { file, questions } = subject.model;
  if (file.scoring.aggregation === 'staged') {
    const highest = highestLevel(subject, none);
    return (level, index) => {
      if (index > 0 && !questions.some((question) => question.level === index + 1)) {
        return [unreachable(level, index, reasons.untagged(index + 1))];
      }
      return highest > index ? [] : [unreachable(level, index, reasons.achievement)];
    };
  }
  const most = highestScore(subject, none);
  return ({ id, threshold }, index) => {
    if (most >= threshold - tolerance) return [];
    const params = { level: id, threshold, most: decimal(Math.floor(most * 10 + tolerance) / 10) };
    return [{ code: 'threshold.unreachable', pointer: pointerTo('levels', index, 'threshold'), params }];
  };
}

function gate(subject: Subject, level: LevelEntry, index: number): Noticed[] {
  const { questions = [], minimumCategoryLevel: least = 1 } = level.gate ?? {};
  const unmeetable = (reason: Bilingual, ...path: readonly PropertyKey[]): Noticed => ({
    code: 'gate.unmeetable',
    pointer: pointerTo('levels', index, 'gate', ...path),
    params: { level: level.id, reason },
  });
  return [
    ...(least === 1 ? [] : subject.model.categories).flatMap(({ id }): Noticed[] => {
      const reached = highestLevel(subject, none, id);
      return reached < least ? [unmeetable(reasons.category(id, reached), 'minimumCategoryLevel')] : [];
    }),
    ...questions.flatMap(({ question, points }, at): Noticed[] => {
      const met = highestMean(subject, new Map(), new Map([[question, points]])) >= 0;
      return met ? [] : [unmeetable(reasons.question(question, points), 'questions', at, 'points')];
    }),
  ];
}

/** Whether the score and all demands up to a level can be met by the same answers, as far as can be told. */
function meets(subject: Subject, demands: Demands, level: number, leastCategory: number): boolean {
  if (highestLevel(subject, demands) < level || highestMean(subject, new Map(), demands) < 0) return false;
  return (leastCategory === 1 ? [] : subject.model.categories).every(
    ({ id }) => highestLevel(subject, demands, id) >= leastCategory,
  );
}

function unreachable({ id }: LevelEntry, index: number, reason: Bilingual): Noticed {
  return { code: 'level.unreachable', pointer: pointerTo('levels', index), params: { level: id, reason } };
}

const reasons = {
  below: (id: string) => ({
    de: `ihr geht die Stufe „${id}“ voraus, deren Bedingung nicht zu erfüllen ist`,
    en: `it comes after the level “${id}”, whose gate cannot be met`,
  }),
  together: {
    de: 'jede ihrer Bedingungen ist für sich zu erfüllen, durch die Sprungregeln aber nie alle zugleich',
    en: 'each of its conditions can be met by itself, but because of the skip rules never all at once',
  },
  untagged: (level: number) => ({
    de: `keine Frage trägt „level“: ${level}`,
    en: `no question has “level”: ${level}`,
  }),
  achievement: {
    de: 'auch die besten Antworten erfüllen ihre Fragen oder die der Stufen davor nicht weit genug',
    en: 'even the best answers do not achieve enough in its questions or in those of the levels before',
  },
  category: (id: string, level: number) => ({
    de: `die Kategorie „${id}“ kommt höchstens auf Stufe ${level}`,
    en: `the category “${id}” gets to level ${level} at most`,
  }),
  question: (id: string, points: number) => ({
    de: `auf keinem Weg erreicht die Frage „${id}“ ${points} Punkte`,
    en: `on no path does the question “${id}” reach ${points} points`,
  }),
} as const;
