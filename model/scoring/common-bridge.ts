import { type Path, replay } from '../flow/path.ts';
import type { Answers, AnswerValue } from '../format/answer.ts';
import { translateAnswer } from '../format/translate-answer.ts';
import type { CommonItems } from './common-items.ts';
import { type ScoredQuestion, scoreQuestions } from './scored-question.ts';

/** The wave whose answers are scored: the one before the revision, or the one after it. */
export type BridgedWave = 'old' | 'next';

/**
 * The questions of the new revision as one municipality of either wave answers them (bridge wave of method 6), by id. Answers of the
 * earlier wave, also those that its rules implied, are translated and then replayed on the new revision, so that both waves are
 * scored with the same points and the same rules. A question whose answer cannot be translated is absent, as if it did not apply.
 */
export function bridge(common: CommonItems, wave: BridgedWave, answers: Answers): ReadonlyMap<string, ScoredQuestion> {
  const { path, lost } = bridgedPath(common, wave, answers);
  return new Map(
    scoreQuestions(path).flatMap((one): [string, ScoredQuestion][] => {
      const { id } = one.question;
      return one.state === 'missing' && lost.has(id) ? [] : [[id, one]];
    }),
  );
}

/** The same answers on the path of the new revision; `lost` are the common questions whose answer cannot be translated. */
export function bridgedPath(
  common: CommonItems,
  wave: BridgedWave,
  answers: Answers,
): { readonly path: Path; readonly lost: ReadonlySet<string> } {
  const { translated, lost } = wave === 'old' ? translation(common, answers) : { translated: answers, lost: none };
  return { path: replay(common.next, translated), lost };
}

const none: ReadonlySet<string> = new Set();

function translation({ old, questions }: CommonItems, answers: Answers) {
  const said = new Map(
    replay(old, answers).steps.map((step) => [step.question.id, step.kind === 'skipped' ? step.implied : step.answer]),
  );
  const translated = new Map<string, AnswerValue>();
  const lost = new Set<string>();
  for (const question of questions) {
    const value = said.get(question.old.id);
    if (value === undefined) continue;
    const now = translateAnswer(question.old, question.next, question, value);
    if (now === null) lost.add(question.next.id);
    else translated.set(question.next.id, now);
  }
  return { translated, lost };
}
