import type { Bilingual } from '../../format/bilingual.ts';
import type { ModelFile } from '../../format/model-file.ts';
import { type Change, change, inNew } from './change.ts';
import { same } from './shared-content.ts';

/** How answers are scored and with whom results are compared. */
export function comparePolicies({ scoring: was, benchmark: had }: ModelFile, next: ModelFile): readonly Change[] {
  const { scoring, benchmark } = next;
  const found: Change[] = [];
  if (was.openAnswers !== scoring.openAnswers) {
    const params = { before: was.openAnswers, after: scoring.openAnswers };
    found.push(change('scoring.open-answers', inNew('scoring', 'openAnswers'), params));
  }
  if (was.aggregation !== scoring.aggregation) {
    const params = { before: was.aggregation, after: scoring.aggregation };
    found.push(change('scoring.aggregation', inNew('scoring', 'aggregation'), params));
  }
  if (was.weightVariation !== scoring.weightVariation) {
    const params = { before: was.weightVariation, after: scoring.weightVariation };
    found.push(change('scoring.weight-variation', inNew('scoring', 'weightVariation'), params));
  }
  if (!same(had.groups, benchmark.groups)) {
    const params = { before: had.groups.join(', '), after: benchmark.groups.join(', ') };
    found.push(change('benchmark.groups', inNew('benchmark', 'groups'), params));
  }
  if (had.minimumGroupSize !== benchmark.minimumGroupSize) {
    const params = { before: had.minimumGroupSize, after: benchmark.minimumGroupSize };
    found.push(change('benchmark.minimum-group-size', inNew('benchmark', 'minimumGroupSize'), params));
  }
  if (!same(had.sizeClasses, benchmark.sizeClasses)) {
    const params = { before: classesIn(had), after: classesIn(benchmark) };
    found.push(change('benchmark.size-classes', inNew('benchmark', 'sizeClasses'), params));
  }
  return found;
}

function classesIn({ sizeClasses }: ModelFile['benchmark']): Bilingual {
  if (typeof sizeClasses === 'string') return official[sizeClasses];
  const limits = sizeClasses.join(', ');
  return { de: limits, en: limits };
}

const official = {
  destatis: { de: 'den Grenzen des Statistischen Bundesamts', en: 'the limits of the Statistisches Bundesamt' },
  kgst: { de: 'den Grenzen der KGSt', en: 'the limits of the KGSt' },
} as const;
