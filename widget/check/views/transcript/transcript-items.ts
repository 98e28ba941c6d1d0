import type { Path, Step } from '../../../../model/flow/path.ts';
import type { CategoryEntry } from '../../../../model/format/model-file.ts';

type AskedStep = Extract<Step, { kind: 'asked' }>;
type SkippedStep = Extract<Step, { kind: 'skipped' }>;

/** A line of the transcript: a question with what was said, or a run of questions that were skipped. */
export type TranscriptItem =
  | { readonly kind: 'asked'; readonly key: string; readonly step: AskedStep }
  | { readonly kind: 'skipped'; readonly key: string; readonly steps: readonly SkippedStep[] };

export interface Topic {
  readonly category: CategoryEntry;
  readonly items: readonly TranscriptItem[];
}

/** The path by category, up to and including `last`; skipped neighbours come as one. */
export function topicsOf(path: Path, categories: readonly CategoryEntry[], last: string | null): readonly Topic[] {
  const place = path.steps.findIndex(({ question }) => question.id === last);
  const steps = place < 0 ? path.steps : path.steps.slice(0, place + 1);
  const byCategory = grouped(steps);
  return categories.flatMap((category) => {
    const items = itemsOf(byCategory.get(category.id) ?? []);
    return items.length > 0 ? [{ category, items }] : [];
  });
}

function itemsOf(steps: readonly Step[]): readonly TranscriptItem[] {
  const items: TranscriptItem[] = [];
  for (const step of steps) {
    if (step.kind === 'asked') {
      items.push({ kind: 'asked', key: step.question.id, step });
      continue;
    }
    const before = items.at(-1);
    if (before?.kind === 'skipped') items[items.length - 1] = { ...before, steps: [...before.steps, step] };
    else items.push({ kind: 'skipped', key: `${step.question.id}:skipped`, steps: [step] });
  }
  return items;
}

function grouped(steps: readonly Step[]): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.question.category);
    if (group) group.push(step);
    else groups.set(step.question.category, [step]);
  }
  return groups;
}
