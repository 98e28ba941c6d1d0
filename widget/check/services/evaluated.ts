import type { Answers } from '../../../model/format/answer.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { ResultData } from '../machine/backend.ts';

/** A result worked out in the browser, by the server's own functions; they are fetched for it. */
export async function evaluated(model: MaturityModel, answers: Answers): Promise<ResultData> {
  const { evaluate } = await import('../reifegrad-result.ts');
  return { model, evaluation: evaluate(model, answers), publication: null };
}
