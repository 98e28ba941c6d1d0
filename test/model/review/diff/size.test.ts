import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { QuestionEntry, RuleEntry } from '../../../../model/format/model-file.ts';
import { diff } from '../../../../model/review/diff/diff.ts';
import { smallModelFile } from '../../../support/small-model.ts';

/** A model of one category with as many questions, each skipping the next one. */
function bigModel(size: number, prefix: string, version: string): MaturityModel {
  const [category] = smallModelFile.categories;
  const questions = Array.from({ length: size }, (_, index): QuestionEntry => {
    const text = `Question ${index * 7919} about ${prefix}`;
    return {
      kind: 'single',
      id: `${prefix}-${index}`,
      category: category?.id ?? '',
      weight: 1 + (index % 5),
      text: { de: text, en: text },
      options: [0, 100].map((points) => ({ id: `p${points}`, text: { de: `${points}`, en: `${points}` }, points })),
    };
  });
  const rules = questions.slice(1).map(({ id }, index): RuleEntry => {
    const when = { question: `${prefix}-${index}`, is: 'p0' };
    return { id: `rule-${index}`, when, skip: [{ question: id, implies: 'p0' }], reason: { de: 'x', en: 'y' } };
  });
  const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
  return compile({ ...smallModelFile, version, levels, categories: category ? [category] : [], questions, rules });
}

/** Of one core, whatever else the machine is doing. */
function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

describe('a model of 10,000 questions', () => {
  const size = 10_000;
  const old = bigModel(size, 'q', '1.0.0');

  it('is compared with a revision in seconds', () => {
    const began = process.cpuUsage();
    const { changes, missing, categories } = diff(old, bigModel(size, 'q', '1.1.0'));
    expect({ changes, missing, kept: categories[0]?.kept }).toEqual({ changes: [], missing: [], kept: size });
    expect(secondsSince(began)).toBeLessThan(5);
  });

  it('is compared with another of other ids in seconds, all new and all dropped', () => {
    const began = process.cpuUsage();
    const { missing, errors } = diff(old, bigModel(size, 'r', '1.1.0'));
    expect(missing).toHaveLength(2 * size);
    expect(missing[0]).toEqual({ question: 'r-0', change: 'new' });
    expect(missing.at(-1)).toEqual({ question: `q-${size - 1}`, change: 'dropped' });
    expect(errors).toEqual([]);
    expect(secondsSince(began)).toBeLessThan(5);
  });
});
