import { choicePoints } from '../choice-points.ts';
import type { ModelFile, QuestionEntry } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** A gate asks of a question no more points than some answer to it brings. */
export function checkGates(file: ModelFile): Finding[] {
  const questions = new Map(file.questions.map((question) => [question.id, question]));
  return file.levels.flatMap(({ gate }, index) =>
    (gate?.questions ?? []).flatMap(({ question: id, points }, at): Finding[] => {
      const question = questions.get(id);
      if (!question || points <= mostPoints(question)) return [];
      const pointer = pointerTo('levels', index, 'gate', 'questions', at, 'points');
      return [{ code: 'gate.points', pointer, params: { question: id, points } }];
    }),
  );
}

function mostPoints(question: QuestionEntry): number {
  if (question.kind === 'single') return Math.max(...question.options.map(({ points }) => points));
  if (question.kind === 'multiple') {
    return choicePoints(question, { kind: 'options', options: question.options.map(({ id }) => id) }) ?? 0;
  }
  const { minimum, maximum, goalposts } = question;
  const atEnds = [minimum, maximum].map(
    (number) => (100 * (number - goalposts.zero)) / (goalposts.full - goalposts.zero),
  );
  return Math.min(100, Math.max(...atEnds));
}
