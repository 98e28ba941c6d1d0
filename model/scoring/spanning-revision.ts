import type { MaturityModel } from '../format/compiled-model.ts';
import type { OptionMap, SupersededQuestion } from '../format/model-file.ts';
import { optionsNow } from '../format/translate-answer.ts';
import { type CommonQuestion, commonQuestions } from './common-questions.ts';

/**
 * The last of several revisions, each of which follows on the one before it, with what it says of the first one: what became of each
 * question from step to step. A question is common if it is so at each step, and recoded if one step recodes it. With one revision
 * or two it is the last one as it stands.
 */
export function spanningRevision(first: MaturityModel, later: readonly MaturityModel[]): MaturityModel {
  const last = later.at(-1) ?? first;
  if (later.length < 2) return last;
  let before = first;
  let common: readonly CommonQuestion[] | null = null;
  for (const next of later) {
    const step = commonQuestions(before.file, next.file);
    common = common === null ? step : joined(common, step);
    before = next;
  }
  const declared = new Map((common ?? []).map((question) => [question.next.id, question]));
  const questions = last.file.questions.map(({ id }) => entryOf(id, declared.get(id), first));
  return { ...last, file: { ...last.file, supersedes: { version: first.file.version, questions } } };
}

function joined(common: readonly CommonQuestion[], step: readonly CommonQuestion[]): readonly CommonQuestion[] {
  const onward = new Map(step.map((question) => [question.old.id, question]));
  return common.flatMap((one): CommonQuestion[] => {
    const next = onward.get(one.next.id);
    if (!next) return [];
    const change = one.change === 'same' ? next.change : one.change;
    return [{ old: one.old, next: next.next, change, map: change === 'same' ? undefined : joinedMap(one, next) }];
  });
}

/** Every option of the first question with what it has become; undefined where there are none. */
function joinedMap({ old, map }: CommonQuestion, next: CommonQuestion): OptionMap | undefined {
  if (old.kind === 'number') return undefined;
  const entries = old.options.map(({ id }): [string, string | readonly string[]] => {
    const now = [...new Set(optionsNow(map, id).flatMap((option) => optionsNow(next.map, option)))];
    const [only, ...others] = now;
    return [id, only !== undefined && others.length === 0 ? only : now];
  });
  return Object.fromEntries(entries);
}

function entryOf(question: string, common: CommonQuestion | undefined, first: MaturityModel): SupersededQuestion {
  if (!common) return { question, change: first.question.has(question) ? 'reworded' : 'new' };
  const { old, change, map } = common;
  return { question, change, ...(old.id === question ? {} : { was: old.id }), ...(map ? { map } : {}) };
}
