import type { Side } from './difference.ts';
import { type GroupFigures, publishedFigures } from './group-figures.ts';
import { histogramOf } from './histogram.ts';
import type { PublishedGroup } from './publication.ts';
import type { PublishedSet } from './published-set.ts';
import { contributorBand } from './rounding.ts';
import { tellings } from './told.ts';
import { withoutQuantiles } from './told-by-quantiles.ts';
import { type Shown, withheld } from './withheld.ts';

/** New figures of a group, and the set with what they tell. */
export interface Renewed {
  readonly group: PublishedGroup;
  readonly set: PublishedSet;
}

interface Renewal {
  readonly asOf: string;
  readonly figures: GroupFigures;
  /** Everything else that is published of the wave. */
  readonly shown: readonly Shown[];
  readonly least: number;
}

type Figures = Pick<PublishedGroup, 'metrics' | 'questions'>;

/**
 * The figures of a set without those that would, beside others, tell too much; null where the overall score is one of them, or is not told at all. Throws a
 * RangeError where the figures are not over exactly the members.
 */
export function renewedGroup(set: PublishedSet, side: Side, { asOf, figures, shown, least }: Renewal): Renewed | null {
  const { group, members } = set;
  const { total } = histogramOf(figures['overall'] ?? {});
  if (total !== members.length) {
    throw new RangeError(`The figures of ${group} are over ${total} municipalities, it has ${members.length}.`);
  }
  const contributors = contributorBand(total);
  if (contributors === null) return null;
  const all = publishedFigures(figures, members.length - side.hidden.length, least);
  if (all.metrics['overall'] === undefined) return null;
  const tellingAll = tellings(all, figures);
  const hidden = withheld(side, tellingAll, shown, least);
  if (hidden.has('overall')) return null;
  const kept = without(all, hidden);
  const told = [...tellings(kept, figures)].map(([metric, telling]) => [metric, telling.told] as const);
  return {
    group: { id: group, asOf, contributors, ...kept },
    set: { ...set, told: Object.fromEntries(told) },
  };
}

/** Level shares go together, because all but one tell the last, and so do quantiles. */
function without({ metrics, questions = {} }: Figures, hidden: ReadonlySet<string>): Figures {
  const levels = [...hidden].some((metric) => metric.startsWith('level:'));
  const summaries = Object.entries(metrics).flatMap(([name, { levels: shares, ...summary }]) => {
    if (hidden.has(name)) return [];
    const kept = shares && !levels ? { ...summary, levels: shares } : summary;
    return [[name, hidden.has(`low:${name}`) || hidden.has(`high:${name}`) ? withoutQuantiles(kept) : kept] as const];
  });
  const means = Object.entries(questions).filter(([id]) => !hidden.has(`question:${id}`));
  return {
    metrics: Object.fromEntries(summaries),
    ...(means.length > 0 && { questions: Object.fromEntries(means) }),
  };
}
