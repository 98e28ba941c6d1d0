import { compile } from '../format/compile.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import type { Gate, LevelEntry } from '../format/model-file.ts';

/**
 * The quick check (Schnellcheck): the same model with its core questions alone, so that path, progress and score are those of
 * any model, and an answer given here is the same answer in the full check. A rule that looks at a question which is not part of
 * it never fires, and a gate asks for nothing of such a question.
 */
export function coreModel({ file }: MaturityModel): MaturityModel {
  const questions = file.questions.filter(({ core }) => core === true);
  const asked = new Set(questions.map(({ id }) => id));
  const filled = new Set(questions.map(({ category }) => category));
  return compile({
    ...file,
    questions,
    categories: file.categories.filter(({ id }) => filled.has(id)),
    rules: file.rules.flatMap((rule) => {
      const skip = rule.skip.filter(({ question }) => asked.has(question));
      return skip.length === 0 ? [] : [{ ...rule, skip }];
    }),
    levels: file.levels.map((level) => gatedBy(level, asked)),
  });
}

function gatedBy(level: LevelEntry, asked: ReadonlySet<string>): LevelEntry {
  if (!level.gate?.questions) return level;
  const gate: Gate = { ...level.gate, questions: level.gate.questions.filter(({ question }) => asked.has(question)) };
  return { ...level, gate };
}
