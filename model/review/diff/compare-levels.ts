import type { LevelEntry, ModelFile } from '../../format/model-file.ts';
import { type Change, change, inNew } from './change.ts';
import type { Pairing } from './pair-questions.ts';
import { same } from './shared-content.ts';

/** Thresholds and gates, level by level. */
export function compareLevels(old: ModelFile, next: ModelFile, { pairs }: Pairing): readonly Change[] {
  const renamed = new Map(pairs.map((pair) => [pair.old.entry.id, pair.next.entry.id]));
  const unused = old.scoring.aggregation === 'staged' && next.scoring.aggregation === 'staged';
  return next.levels.flatMap((after, index): Change[] => {
    const before = old.levels[index];
    if (!before) return [];
    const level = index + 1;
    const found: Change[] = [];
    if (before.threshold !== after.threshold) {
      const params = { level, before: before.threshold, after: after.threshold };
      const code = unused ? 'level.threshold-unused' : 'level.threshold';
      found.push(change(code, inNew('levels', index, 'threshold'), params));
    }
    found.push(...compareGates(before, after, index, renamed));
    const { id, name, summary } = after;
    if (!same({ id: before.id, name: before.name, summary: before.summary }, { id, name, summary })) {
      found.push(change('level.text', inNew('levels', index), { level }));
    }
    return found;
  });
}

function compareGates(
  before: LevelEntry,
  after: LevelEntry,
  index: number,
  renamed: ReadonlyMap<string, string>,
): readonly Change[] {
  const level = index + 1;
  const found: Change[] = [];
  const place = inNew('levels', index, ...(after.gate ? ['gate'] : []));
  const [had, has] = [before, after].map(({ gate }) => gate?.minimumCategoryLevel ?? 1);
  if (had !== undefined && has !== undefined && had !== has) {
    found.push(change('level.gate-category', place, { level, before: had, after: has }));
  }
  const [was, now] = [asked(before, (id) => renamed.get(id) ?? id), asked(after, (id) => id)];
  for (const question of new Set([...was.keys(), ...now.keys()])) {
    const [points, pointsNow] = [was.get(question) ?? 0, now.get(question) ?? 0];
    if (points === pointsNow) continue;
    found.push(change('level.gate-question', place, { level, question, before: points, after: pointsNow }));
  }
  return found;
}

/** Points that a gate asks for by question; of a question named twice the most. */
function asked({ gate }: LevelEntry, name: (id: string) => string): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const entry of gate?.questions ?? []) {
    const id = name(entry.question);
    points.set(id, Math.max(entry.points, points.get(id) ?? 0));
  }
  return points;
}
