import type { Tallies } from '../operations/tallies.ts';
import { talliesOf } from '../operations/tally-delta.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

/** Counts again, from the rows themselves, what the tallies say. */
export interface Recount {
  add(rows: AssessmentRows): void;
  compare(wave: string, tallies: Tallies, found: Findings): void;
}

export function recount(): Recount {
  const counted = new Map<string, Map<string, number>>();
  const count = (wave: string, names: readonly string[]): void => {
    const tallies = counted.get(wave) ?? new Map<string, number>();
    counted.set(wave, tallies);
    for (const name of names) tallies.set(name, (tallies.get(name) ?? 0) + 1);
  };
  return {
    add({ scope, assessment, submission }) {
      if (assessment !== null) count(scope.wave, talliesOf('begun', []));
      if (submission !== null) count(scope.wave, talliesOf('submitted', groupsIn(submission.groups)));
    },
    compare(wave, tallies, found) {
      const own = counted.get(wave) ?? new Map<string, number>();
      for (const name of new Set([...own.keys(), ...tallies.keys()])) {
        const [stored, due] = [tallies.get(name) ?? 0, own.get(name) ?? 0];
        if (stored !== due) found.add('tally', [wave, name], `is ${stored}, and ${due} by a recount`);
      }
    },
  };
}

/** What cannot be read is told by the seal of the submission. */
function groupsIn(text: string): readonly string[] {
  try {
    const groups: unknown = JSON.parse(text);
    return Array.isArray(groups) ? groups.map(String) : [];
  } catch {
    return [];
  }
}
