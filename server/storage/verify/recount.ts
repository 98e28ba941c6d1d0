import type { GroupFigures } from '../../../model/benchmark/group-figures.ts';
import {
  addToGroups,
  binsIn,
  type CountsByGroup,
  type GroupCounts,
  toGroupFigures,
} from '../operations/group-counts.ts';
import { readable, textsIn } from '../operations/stored-lists.ts';
import type { Tallies } from '../operations/tallies.ts';
import { talliesOf } from '../operations/tally-delta.ts';
import type { SubmissionTable } from '../schema.ts';
import { type AssessmentRows, standingActs } from './by-assessment.ts';
import type { Findings } from './findings.ts';

/** Counts again, from the rows themselves, what the tallies and histograms say. */
export interface Recount {
  add(rows: AssessmentRows): void;
  compareTallies(wave: string, tallies: Tallies, found: Findings): void;
  compareHistograms(wave: string, histograms: ReadonlyMap<string, GroupFigures>, found: Findings): void;
}

export function recount(): Recount {
  const tallied = new Map<string, Map<string, number>>();
  const counted = new Map<string, CountsByGroup>();
  const tally = (wave: string, names: readonly string[]): void => {
    const tallies = tallied.get(wave) ?? new Map<string, number>();
    tallied.set(wave, tallies);
    for (const name of names) tallies.set(name, (tallies.get(name) ?? 0) + 1);
  };
  const count = ({ wave, groups, figures }: SubmissionTable): void => {
    tally(wave, talliesOf('submitted', groupsIn(groups)));
    const bins = figuresIn(figures);
    if (bins === null) return;
    const byGroup: CountsByGroup = counted.get(wave) ?? new Map();
    counted.set(wave, byGroup);
    addToGroups(byGroup, groupsIn(groups), bins, 1);
  };
  return {
    add({ scope, assessment, submissions, withdrawals, restorations }) {
      if (assessment !== null) tally(scope.wave, talliesOf('begun', []));
      const withdrawn = new Set(standingActs(withdrawals, restorations).map(({ submission }) => submission));
      for (const submission of submissions) if (!withdrawn.has(submission.number)) count(submission);
    },
    compareTallies(wave, tallies, found) {
      const own = tallied.get(wave) ?? new Map<string, number>();
      for (const name of new Set([...own.keys(), ...tallies.keys()])) {
        const [stored, due] = [tallies.get(name) ?? 0, own.get(name) ?? 0];
        if (stored !== due) found.add('tally', [wave, name], `is ${stored}, and ${due} by a recount`);
      }
    },
    compareHistograms(wave, histograms, found) {
      const own = counted.get(wave) ?? new Map<string, GroupCounts>();
      for (const group of new Set([...own.keys(), ...histograms.keys()])) {
        const due = toGroupFigures(own.get(group) ?? new Map());
        const stored = histograms.get(group) ?? {};
        for (const metric of new Set([...Object.keys(due), ...Object.keys(stored)])) {
          const difference = firstDifference(stored[metric] ?? {}, due[metric] ?? {});
          if (difference !== null) found.add('histogram', [wave, group, metric], difference);
        }
      }
    },
  };
}

type Bins = Readonly<Record<string, number>>;

function firstDifference(stored: Bins, due: Bins): string | null {
  for (const bin of new Set([...Object.keys(stored), ...Object.keys(due)])) {
    const [is, should] = [stored[bin] ?? 0, due[bin] ?? 0];
    if (is !== should) return `has ${is} at ${bin}, and ${should} by a recount`;
  }
  return null;
}

/** What cannot be read is told by the seal of the submission. */
function groupsIn(text: string): readonly string[] {
  return readable(() => textsIn(text)) ?? [];
}

/** What cannot be read is told where figures are compared with the evaluation. */
function figuresIn(text: string | null): Bins | null {
  return text === null ? null : (readable(() => binsIn(text)) ?? null);
}
