import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Budget } from './explore.ts';
import { type Formula, formulaOf, literalsOf, questionsIn, separated } from './formula.ts';
import type { PlacedRule } from './placed-rules.ts';
import type { Turns } from './tried-turns.ts';
import { turnsOfQuestion } from './turns-of-question.ts';

/**
 * Whether the condition of a rule begins or ceases to hold where one answer improves and all others stay, with an example of each.
 * Parts of the condition that look at different questions are judged apart, so that only what truly hangs together is tried out.
 */
export function turnsOf({ rule }: PlacedRule, model: MaturityModel, budget: Budget): Turns {
  return turnsIn(formulaOf(rule.when), model, budget);
}

function turnsIn(formula: Formula, model: MaturityModel, budget: Budget): Turns {
  const parts = separated(formula);
  if (formula.kind !== 'literal' && parts.length > 1) {
    return together(
      formula.kind,
      parts.map((part) => turnsIn(part, model, budget)),
    );
  }
  const questions = [...questionsIn(formula)].flatMap((id) => model.question.get(id) ?? []);
  const comparisons = literalsOf(formula).map(({ comparison }) => comparison);
  const found = questions.map((question) => turnsOfQuestion(question, formula, comparisons, model, budget));
  return { possible: either(found.map(({ possible }) => possible)), on: first(found, 'on'), off: first(found, 'off') };
}

/**
 * A part decides over `all` where the others hold, and over `any` where they do not; the latter can always be, as long as their
 * questions are open.
 */
function together(kind: 'all' | 'any', parts: readonly Turns[]): Turns {
  if (kind === 'any') {
    return {
      possible: either(parts.map(({ possible }) => possible)),
      on: first(parts, 'on'),
      off: first(parts, 'off'),
    };
  }
  if (parts.some(({ possible }) => possible === false)) return { possible: false, on: 'never', off: 'never' };
  const doubtful = parts.filter(({ possible }) => possible === 'undecided');
  const certain = parts.filter((part) => doubtful.every((other) => other === part));
  const within = (way: 'on' | 'off') => {
    const found = first(certain, way);
    return found === 'never' && first(parts, way) !== 'never' ? 'undecided' : found;
  };
  return { possible: doubtful.length === 0 ? true : 'undecided', on: within('on'), off: within('off') };
}

function first(parts: readonly Turns[], way: 'on' | 'off'): Turns['on'] {
  const verdicts = parts.map((part) => part[way]);
  return (
    verdicts.find((verdict) => typeof verdict === 'object') ?? (verdicts.includes('undecided') ? 'undecided' : 'never')
  );
}

function either(verdicts: readonly Turns['possible'][]): Turns['possible'] {
  if (verdicts.includes(true)) return true;
  return verdicts.includes('undecided') ? 'undecided' : false;
}
