import * as fc from 'fast-check';
import type { Implied, ModelFile, QuestionEntry, RuleEntry } from '../../model/format/model-file.ts';
import { anyModel, everyAnswer } from './model-arbitrary.ts';

/** Two valid revisions of a generated model that differ by one small edit. */
export interface RevisedModel {
  readonly edit: string;
  readonly before: ModelFile;
  readonly after: ModelFile;
}

const text = { de: 'Anders', en: 'Other' };
type Edit = (model: ModelFile, pick: number) => ModelFile | undefined;

/** The edits by what they do; one that a model has nothing for gives undefined. */
const edits: Readonly<Record<string, Edit>> = {
  'points of an option': (model, pick) =>
    onQuestion(model, pick, (question) => {
      const [first, second] = 'options' in question ? question.options : [];
      if (question.kind === 'number' || !first || !second) return undefined;
      if (question.kind === 'multiple') {
        return { ...question, options: question.options.map((one) => (one === first ? { ...one, points: 99 } : one)) };
      }
      if (question.options.length < 3) return undefined;
      return { ...question, options: question.options.map((one) => (one === second ? { ...one, points: 33 } : one)) };
    }),
  'an option more': (model, pick) =>
    onQuestion(model, pick, (question) => {
      if (question.kind === 'number') return undefined;
      const [first, ...rest] = question.options;
      return first && { ...question, options: [first, { id: 'more', text, points: 7 }, ...rest] };
    }),
  'goalposts of a number': (model, pick) =>
    onQuestion(model, pick, (question) => {
      if (question.kind !== 'number') return undefined;
      const { zero, full } = question.goalposts;
      return { ...question, goalposts: { zero: full, full: zero } };
    }),
  'not our task': (model, pick) =>
    onQuestion(model, pick, (question) => (question.notApplicable ? undefined : { ...question, notApplicable: text })),
  'the weight of a question': (model, pick) =>
    onQuestion(model, pick, (question) => ({ ...question, weight: question.weight + 1 })),
  'the weights of a category times three': (model, pick) => {
    const category = at(model.categories, pick)?.id;
    const questions = model.questions.map((question) =>
      question.category === category ? { ...question, weight: question.weight * 3 } : question,
    );
    return { ...model, questions };
  },
  'the weight of a category': (model, pick) => {
    const changed = at(model.categories, pick);
    const categories = model.categories.map((one) => (one === changed ? { ...one, weight: one.weight + 1 } : one));
    return { ...model, categories };
  },
  'the weights of all categories times two': (model) => ({
    ...model,
    categories: model.categories.map((one) => ({ ...one, weight: one.weight * 2 })),
  }),
  'a rule more': (model, pick) => {
    const rule = newRule(model, pick);
    return rule && { ...model, rules: [...model.rules, rule] };
  },
  'a rule by another name': (model) => {
    const [first, ...rest] = model.rules;
    return first && { ...model, rules: [{ ...first, id: 'renamed', reason: text }, ...rest] };
  },
  'a rule written otherwise': (model) => {
    const [first, ...rest] = model.rules;
    return first && { ...model, rules: [{ ...first, when: { any: [{ not: { not: first.when } }] } }, ...rest] };
  },
  'another category of a question': (model, pick) =>
    onQuestion(model, pick, (question) => {
      const { category } = question;
      const other = model.categories.at(-1)?.id ?? category;
      const last = other === category || model.questions.filter((one) => one.category === category).length === 1;
      const named = model.rules.some((rule) => JSON.stringify(rule).includes(`"${question.id}"`));
      return last || named ? undefined : { ...question, category: other };
    }),
  'how open answers count': (model) => ({ ...model, scoring: { ...model.scoring, openAnswers: 'neutral' } }),
  'how categories are put together': (model) => ({ ...model, scoring: { ...model.scoring, aggregation: 'geometric' } }),
  'how far weights vary': (model) => ({ ...model, scoring: { ...model.scoring, weightVariation: 7 } }),
  'words of help': (model, pick) => onQuestion(model, pick, (question) => ({ ...question, help: text })),
  'the quick check': (model, pick) => onQuestion(model, pick, (question) => ({ ...question, core: !question.core })),
  'the names of levels': (model) => ({ ...model, levels: model.levels.map((level) => ({ ...level, name: text })) }),
  nothing: (model) => model,
};

/** Half of the edits are undone rather than done. */
export function anyRevision(): fc.Arbitrary<RevisedModel> {
  return fc
    .tuple(anyModel(), fc.constantFrom(...Object.entries(edits)), fc.nat({ max: 5 }), fc.boolean())
    .map(([model, [edit, apply], pick, undo]): RevisedModel => {
      const edited = apply(model, pick) ?? model;
      const [before, after] = undo ? [edited, model] : [model, edited];
      return { edit, before: { ...before, version: '1.0.0' }, after: { ...after, version: '1.1.0' } };
    });
}

/** Any two generated models, as if one had followed the other. */
export function anyTwoModels(): fc.Arbitrary<RevisedModel> {
  return fc.tuple(anyModel(), anyModel()).map(([before, after]) => {
    return { edit: 'everything', before: { ...before, version: '1.0.0' }, after: { ...after, version: '1.1.0' } };
  });
}

function onQuestion(
  model: ModelFile,
  pick: number,
  change: (question: QuestionEntry) => QuestionEntry | undefined,
): ModelFile | undefined {
  const target = at(model.questions, pick);
  const changed = target && change(target);
  return changed && { ...model, questions: model.questions.map((one) => (one === target ? changed : one)) };
}

/** A rule that can fire, for a question that no rule has skipped so far. */
function newRule(model: ModelFile, pick: number): RuleEntry | undefined {
  const skipped = new Set(model.rules.flatMap(({ skip }) => skip.map(({ question }) => question)));
  const index = 1 + (pick % Math.max(1, model.questions.length - 1));
  const [gate, target] = [model.questions[index - 1], model.questions[index]];
  if (!gate || !target || skipped.has(target.id)) return undefined;
  const when = gate.kind === 'number' ? { question: gate.id, atLeast: 1 } : { question: gate.id, is: 'a' };
  const implies = everyAnswer(target).flatMap((value): Implied[] => {
    if (value.kind === 'option') return [value.option];
    if (value.kind === 'options') return [value.options];
    return value.kind === 'number' ? [value.number] : [];
  })[0];
  return implies === undefined
    ? undefined
    : { id: 'new', when, skip: [{ question: target.id, implies }], reason: text };
}

function at<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % list.length];
}
