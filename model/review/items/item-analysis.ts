import type { MaturityModel } from '../../format/compiled-model.ts';
import type { ScoredState } from '../../scoring/scored-question.ts';
import { type AskedQuestion, askedAnswers, type ItemRecord } from './asked-answers.ts';
import { analyseCategory, type CategoryItems, type QuestionInCategory } from './category-items.ts';
import type { Figure } from './figure.ts';
import { answerShares, type EndShare, type OptionShare, pointsMean } from './question-items.ts';
import { type RuleLicence, ruleLicences } from './rule-licence.ts';

/** One question in the light of its answers. */
export interface QuestionItems extends QuestionInCategory {
  readonly question: string;
  readonly category: string;
  /** Records by what the question is in them; implied and not applicable by a rule are counted, and nothing more. */
  readonly records: Readonly<Record<ScoredState, number>>;
  /** Mean points, 0 to 100: the difficulty p (Schwierigkeit), high for an easy question. */
  readonly mean: Figure;
  /** Empty for a number. */
  readonly options: Figure<readonly OptionShare[]>;
  /** Answers worth the fewest and the most points that the question can bring. */
  readonly floor: Figure<EndShare>;
  readonly ceiling: Figure<EndShare>;
}

/** What answers say about a model; JSON-ready. */
export interface ItemAnalysis {
  readonly model: { readonly id: string; readonly version: string };
  readonly records: { readonly all: number; readonly fullyAsked: number };
  /** In the order of the conversation. */
  readonly questions: readonly QuestionItems[];
  readonly categories: readonly CategoryItems[];
  readonly rules: readonly RuleLicence[];
}

/**
 * Item analysis for the next revision of a model (method 1.6 and 1.7), on asked answers alone and hidden below 50 of them. For
 * administrators, who have the answers themselves: whatever of it is published has to pass the audit of publications. A low
 * figure of a category is a prompt to look and no defect, for categories are put together of different things.
 */
export function itemAnalysis(model: MaturityModel, records: readonly ItemRecord[]): ItemAnalysis {
  const asked = askedAnswers(model, records);
  const categories = model.categories.map(({ id }) =>
    analyseCategory(
      id,
      asked.filter(({ question }) => question.category === id),
    ),
  );
  const inCategory = new Map(categories.flatMap(({ byQuestion }) => [...byQuestion]));
  return {
    model: { id: model.file.id, version: model.file.version },
    records: { all: records.length, fullyAsked: records.filter(({ fullyAsked }) => fullyAsked).length },
    questions: asked.flatMap((one) => {
      const found = inCategory.get(one.question.id);
      return found ? [questionItems(one, found)] : [];
    }),
    categories: categories.map(({ items }) => items),
    rules: ruleLicences(model, records),
  };
}

function questionItems(asked: AskedQuestion, inCategory: QuestionInCategory): QuestionItems {
  const { id, category } = asked.question;
  return {
    question: id,
    category,
    records: asked.states,
    mean: pointsMean(asked),
    ...answerShares(asked),
    ...inCategory,
  };
}
