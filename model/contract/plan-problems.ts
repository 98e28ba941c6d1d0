import type { Bilingual } from '../format/bilingual.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import { dayText } from '../format/day-text.ts';
import { misfit } from '../format/misfit.ts';
import type { Measure, Scenario } from './plan.ts';

/** One thing that keeps an entry out of a plan. */
export interface PlanProblem {
  readonly code:
    | 'plan.unknown-category'
    | 'plan.unknown-question'
    | 'plan.unknown-recommendation'
    | 'plan.due-before-start'
    | 'plan.not-fitting';
  /** JSON pointer (RFC 6901) within the entry. */
  readonly pointer: string;
  readonly reason: Bilingual;
}

/** What of a well-formed measure does not hold against the model or against itself, in the order of its fields. */
export function measureProblems(model: MaturityModel, measure: Measure): readonly PlanProblem[] {
  const { category, question, recommendation, to, start, due } = measure;
  const asked = question === null ? undefined : model.question.get(question);
  const problems: PlanProblem[] = [];
  if (category !== null) problems.push(...targetProblems(model, category, '/category'));
  if (question !== null && !asked) problems.push(unknownQuestion(question, '/question'));
  if (asked && category !== null && model.category.has(category) && asked.category !== category) {
    problems.push({
      code: 'plan.not-fitting',
      pointer: '/question',
      reason: {
        de: `die Frage „${asked.id}“ gehört zur Kategorie „${asked.category}“, nicht zu „${category}“`,
        en: `the question "${asked.id}" belongs to the category "${asked.category}", not to "${category}"`,
      },
    });
  }
  if (recommendation !== null && !model.recommendation.has(recommendation)) {
    problems.push({
      code: 'plan.unknown-recommendation',
      pointer: '/recommendation',
      reason: {
        de: `das Modell kennt keine Empfehlung „${recommendation}“`,
        en: `the model knows no recommendation "${recommendation}"`,
      },
    });
  }
  if (to !== null && question === null) {
    const reason = { de: 'eine Antwort braucht eine Frage', en: 'an answer needs a question' };
    problems.push({ code: 'plan.not-fitting', pointer: '/to', reason });
  }
  const unfit = to !== null && asked ? misfit(asked, to) : null;
  if (unfit) problems.push({ code: 'plan.not-fitting', pointer: '/to', reason: unfit });
  if (start !== null && due !== null && due < start) {
    problems.push({
      code: 'plan.due-before-start',
      pointer: '/due',
      reason: {
        de: `am ${dayText(due, 'de')} fällig, also vor dem Beginn am ${dayText(start, 'de')}`,
        en: `due on ${dayText(due, 'en')}, which is before its start on ${dayText(start, 'en')}`,
      },
    });
  }
  return problems;
}

/** A target is known by its category. */
export function targetProblems(model: MaturityModel, category: string, pointer = ''): readonly PlanProblem[] {
  if (model.category.has(category)) return [];
  const reason = {
    de: `das Modell kennt keine Kategorie „${category}“`,
    en: `the model knows no category "${category}"`,
  };
  return [{ code: 'plan.unknown-category', pointer, reason }];
}

/** Nothing can be said of a scenario of another version of the model. */
export function scenarioProblems(model: MaturityModel, scenario: Scenario): readonly PlanProblem[] {
  const { id, version } = model.file;
  if (scenario.model.id !== id || scenario.model.version !== version) return [];
  return scenario.changes.flatMap(({ question, value }, index): readonly PlanProblem[] => {
    const asked = model.question.get(question);
    if (!asked) return [unknownQuestion(question, `/changes/${index}/question`)];
    const reason = misfit(asked, value);
    return reason ? [{ code: 'plan.not-fitting', pointer: `/changes/${index}/value`, reason }] : [];
  });
}

function unknownQuestion(question: string, pointer: string): PlanProblem {
  const reason = {
    de: `das Modell kennt keine Frage „${question}“`,
    en: `the model knows no question "${question}"`,
  };
  return { code: 'plan.unknown-question', pointer, reason };
}
