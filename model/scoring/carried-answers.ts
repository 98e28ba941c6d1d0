import { replay, type Step } from '../flow/path.ts';
import type { Answers, AnswerValue } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import type { SupersededQuestion } from '../format/model-file.ts';
import { translateAnswer } from '../format/translate-answer.ts';
import { readsAlike } from './common-coding.ts';
import { entriesFor } from './common-questions.ts';

/** An answer of an earlier wave as an answer to a question of the present model. */
export interface CarriedAnswer {
  readonly question: string;
  /** Id of the question that was answered. */
  readonly was: string;
  readonly value: AnswerValue;
  /** `recoded`: the question takes other answers now, and this one was translated. */
  readonly changed: 'same' | 'recoded';
}

/** A question that no earlier answer can be offered for; `not-asked`: a rule skipped it then, `open`: nobody knew or said. */
export interface LostAnswer {
  readonly question: string;
  readonly why: 'new' | 'reworded' | 'not-translatable' | 'open' | 'not-asked';
}

export interface CarriedAnswers {
  readonly answers: readonly CarriedAnswer[];
  readonly gone: readonly LostAnswer[];
}

/**
 * What somebody answered to an earlier model, as answers to the present one, for somebody to confirm: each question of the present
 * model is in one of both lists, in its order. An answer follows its question from revision to revision (method 6); other than a
 * score it may also stand where the points have changed.
 *
 * @param answers given ones; what rules implied was not said by anybody
 * @param later the revisions that follow on `first`, oldest first, the last one the present model; empty where that is `first`
 */
export function carriedAnswers(
  first: MaturityModel,
  later: readonly MaturityModel[],
  answers: Answers,
): CarriedAnswers {
  const said = new Map(replay(first, answers).steps.map((step) => [step.question.id, step]));
  const steps = later.map((next, place) => revisionStep(later[place - 1] ?? first, next));
  const carried = (later.at(-1) ?? first).questions.map(({ id }) => carry(id, steps, said));
  return {
    answers: carried.filter((one) => 'value' in one),
    gone: carried.filter((one) => 'why' in one),
  };
}

interface RevisionStep {
  readonly old: MaturityModel;
  readonly next: MaturityModel;
  readonly entries: ReadonlyMap<string, SupersededQuestion>;
  readonly languages: readonly string[];
}

function revisionStep(old: MaturityModel, next: MaturityModel): RevisionStep {
  const languages = old.file.languages.filter((language) => next.file.languages.includes(language));
  return { old, next, entries: entriesFor(old.file, next.file), languages };
}

function carry(
  question: string,
  steps: readonly RevisionStep[],
  said: ReadonlyMap<string, Step>,
): CarriedAnswer | LostAnswer {
  const traced = trace(question, steps);
  if (typeof traced === 'string') return { question, why: traced };
  const [was = question] = traced;
  const step = said.get(was);
  if (!step) return { question, why: 'new' };
  if (step.kind === 'skipped') return { question, why: 'not-asked' };
  if (!step.answer || step.answer.kind === 'dontKnow') return { question, why: 'open' };
  let value: AnswerValue | null = step.answer;
  let changed: CarriedAnswer['changed'] = 'same';
  for (const [place, { old, next, entries }] of steps.entries()) {
    const [before, after] = [old.question.get(traced[place] ?? ''), next.question.get(traced[place + 1] ?? '')];
    const entry = after && entries.get(after.id);
    value = value && before && after ? translateAnswer(before, after, entry, value) : null;
    if (entry?.change === 'recoded') changed = 'recoded';
  }
  return value ? { question, was, value, changed } : { question, why: 'not-translatable' };
}

/** The ids that a question has had, oldest first and its own last; else why it goes back no further. */
function trace(question: string, steps: readonly RevisionStep[]): readonly string[] | 'new' | 'reworded' {
  const ids = [question];
  for (const { old, next, entries, languages } of steps.toReversed()) {
    const [id = question] = ids;
    const entry = entries.get(id);
    const [before, after] = [old.question.get(entry?.was ?? id), next.question.get(id)];
    if (!before || !after) return 'new';
    if (entry ? entry.change === 'reworded' : !readsAlike(before, after, languages)) return 'reworded';
    ids.unshift(before.id);
  }
  return ids;
}
