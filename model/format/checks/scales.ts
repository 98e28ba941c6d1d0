import type { ModelFile, QuestionEntry } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** Thresholds, points, goalposts and size classes ascend and span what they must. */
export function checkScales(file: ModelFile): Finding[] {
  const filled = new Set(file.questions.map(({ category }) => category));
  return [
    ...checkLevels(file),
    ...file.questions.flatMap((question, index) => checkQuestion(question, index)),
    ...file.categories.flatMap(({ id }, index): Finding[] =>
      filled.has(id) ? [] : [{ code: 'category.empty', pointer: pointerTo('categories', index), params: { id } }],
    ),
    ...checkSizeClasses(file.benchmark.sizeClasses),
  ];
}

/** Official classes, which are named, need no check. */
function checkSizeClasses(classes: ModelFile['benchmark']['sizeClasses']): Finding[] {
  if (typeof classes === 'string') return [];
  return classes.flatMap((limit, index): Finding[] => {
    const pointer = pointerTo('benchmark', 'sizeClasses', index);
    if (index === 0) return limit === 0 ? [] : [{ code: 'size-class.first', pointer, params: { limit } }];
    const before = classes[index - 1] ?? 0;
    return limit > before ? [] : [{ code: 'size-class.order', pointer, params: { limit, before } }];
  });
}

function checkLevels(file: ModelFile): Finding[] {
  return file.levels.flatMap(({ threshold, gate }, index, all): Finding[] => {
    const pointer = pointerTo('levels', index, 'threshold');
    if (index > 0) {
      const before = all[index - 1]?.threshold ?? 0;
      return threshold > before ? [] : [{ code: 'level.order', pointer, params: { threshold, before } }];
    }
    const findings: Finding[] = [];
    if (threshold !== 0) findings.push({ code: 'level.first', pointer, params: { threshold } });
    if (gate) findings.push({ code: 'level.first-gate', pointer: pointerTo('levels', 0, 'gate'), params: {} });
    return findings;
  });
}

function checkQuestion(question: QuestionEntry, index: number): Finding[] {
  const at = (...path: readonly PropertyKey[]) => pointerTo('questions', index, ...path);
  if (question.kind === 'number') return checkNumber(question, at);
  const { options } = question;
  const lastAt = at('options', options.length - 1, 'points');
  if (question.kind === 'multiple') {
    const points = options.reduce((sum, option) => sum + option.points, 0);
    return points >= 100 ? [] : [{ code: 'points.highest', pointer: lastAt, params: { points } }];
  }
  const findings = options.flatMap(({ points }, position): Finding[] => {
    const pointer = at('options', position, 'points');
    if (position === 0) return points === 0 ? [] : [{ code: 'points.lowest', pointer, params: { points } }];
    const before = options[position - 1]?.points ?? 0;
    return points > before ? [] : [{ code: 'points.order', pointer, params: { points, before } }];
  });
  const best = Math.max(...options.map(({ points }) => points));
  if (best !== 100) findings.push({ code: 'points.highest', pointer: lastAt, params: { points: best } });
  return findings;
}

function checkNumber(
  question: Extract<QuestionEntry, { kind: 'number' }>,
  at: (...path: readonly PropertyKey[]) => string,
): Finding[] {
  const { minimum, maximum, goalposts, recommendations = [] } = question;
  const findings: Finding[] = [];
  if (minimum >= maximum) findings.push({ code: 'number.range', pointer: at('minimum'), params: { minimum, maximum } });
  if (goalposts.zero === goalposts.full) {
    findings.push({ code: 'number.goalposts', pointer: at('goalposts'), params: { value: goalposts.zero } });
  }
  recommendations.forEach(({ below }, index, all) => {
    const before = index === 0 ? 0 : (all[index - 1]?.below ?? 0);
    if (below > before) return;
    findings.push({ code: 'number.bands', pointer: at('recommendations', index, 'below'), params: { below, before } });
  });
  return findings;
}
