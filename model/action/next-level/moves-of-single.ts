import type { MaturityModel } from '../../format/compiled-model.ts';
import type { OptionEntry, SingleQuestion } from '../../format/model-file.ts';
import { fraction } from '../../scoring/fraction.ts';
import type { Move } from './move.ts';
import { stageOf, stagesTogether } from './stage.ts';

/** Every option worth more than the chosen one, fewest points first. Of options worth the same only the easiest is passed. */
export function higherOptions(model: MaturityModel, { options }: SingleQuestion, chosen: string): readonly Move[] {
  const from = options.find(({ id }) => id === chosen);
  if (!from) return [];
  const higher = options.filter(({ points }) => points > from.points).sort((a, b) => a.points - b.points);
  return higher.map((option): Move => {
    const passed = easiestOfEach(
      model,
      higher.filter(({ points }) => points < option.points),
    );
    return {
      to: { kind: 'option', option: option.id },
      points: fraction(option.points),
      ...stagesTogether([from, ...passed].map((one) => stageOf(model, one))),
    };
  });
}

/** One option for each number of points, in ascending order. */
function easiestOfEach(model: MaturityModel, ascending: readonly OptionEntry[]): readonly OptionEntry[] {
  const easiest = new Map<number, OptionEntry>();
  for (const option of ascending) {
    const other = easiest.get(option.points);
    if (!other || stageOf(model, option).effort < stageOf(model, other).effort) easiest.set(option.points, option);
  }
  return [...easiest.values()];
}
