import type { Bilingual } from '../../../format/bilingual.ts';
import type { LevelEntry } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import { compare, fraction } from '../../../scoring/fraction.ts';
import { pointsRange } from '../../../scoring/points.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Conditions of levels that nobody can fail who has the score, or that a level below asks for already. */
export function noticeIdleGates(subject: Subject): Noticed[] {
  const demanded = new Map<string, number>();
  let leastCategory = 1;
  return subject.model.file.levels.flatMap((level, index): Noticed[] => {
    const { gate } = level;
    if (!gate) return [];
    const idle = (reason: Bilingual, ...path: readonly PropertyKey[]): Noticed => ({
      code: 'gate.without-effect',
      pointer: pointerTo('levels', index, 'gate', ...path),
      params: { level: level.id, reason },
    });
    const noticed: Noticed[] = [];
    const { minimumCategoryLevel: least, questions = [] } = gate;
    if (least === undefined && questions.length === 0) noticed.push(idle(reasons.empty));
    if (least !== undefined) {
      const why = least <= leastCategory ? (least === 1 ? reasons.always : reasons.below) : null;
      const reason = why ?? (followsFromScore(subject, level, least) ? reasons.score : null);
      if (reason) noticed.push(idle(reason, 'minimumCategoryLevel'));
      leastCategory = Math.max(leastCategory, least);
    }
    questions.forEach(({ question: id, points }, at) => {
      const question = subject.model.question.get(id);
      const before = demanded.get(id);
      const always = question && compare(pointsRange(question).lowest, fraction(points)) >= 0;
      const reason = always ? reasons.always : before !== undefined && before >= points ? reasons.below : null;
      if (reason) noticed.push(idle(reason, 'questions', at));
      demanded.set(id, Math.max(points, before ?? 0));
    });
    return noticed;
  });
}

/**
 * Whether the score of a level is out of reach for whoever has one category below the least level, even with 100 points in all
 * others. The geometric mean is below the arithmetic one, and more so where a category is missing.
 */
function followsFromScore({ model }: Subject, { threshold }: LevelEntry, least: number): boolean {
  const { levels, scoring } = model.file;
  const needed = levels[least - 1]?.threshold ?? 0;
  if (scoring.aggregation === 'staged') return false;
  const total = model.categories.reduce((sum, { weight }) => sum + weight, 0);
  return model.categories.every(({ weight }) => weight * needed + (total - weight) * 100 <= threshold * total);
}

const reasons = {
  empty: { de: 'sie verlangt nichts', en: 'it asks for nothing' },
  always: { de: 'jede Antwort erfüllt sie', en: 'every answer meets it' },
  below: { de: 'eine Stufe darunter verlangt schon so viel', en: 'a level below asks for as much already' },
  score: { de: 'wer die Punktzahl der Stufe hat, erfüllt sie', en: 'whoever has the score of the level meets it' },
} as const;
