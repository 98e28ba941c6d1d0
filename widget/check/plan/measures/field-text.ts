import type { Measure } from '../../../../model/contract/plan.ts';
import { dayText } from '../../../../model/format/day-text.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';

export const measureFields = [
  'title',
  'category',
  'question',
  'to',
  'responsible',
  'status',
  'start',
  'due',
  'note',
  'recommendation',
] as const satisfies readonly (keyof Measure)[];
export type MeasureFieldName = (typeof measureFields)[number];

/** What a field of a measure says, for people; empty where it says nothing. */
export function fieldText(
  { page, say }: Pick<Room, 'page' | 'say'>,
  measure: Measure,
  field: MeasureFieldName,
): string {
  const { model, language } = page;
  switch (field) {
    case 'status':
      return say(`measures.status.${measure.status}`);
    case 'category':
      return measure.category === null ? '' : categoryName(page, measure.category);
    case 'question': {
      const text = model.question.get(measure.question ?? '')?.text;
      return text ? plainText(text, page) : (measure.question ?? '');
    }
    case 'recommendation': {
      const text = model.recommendation.get(measure.recommendation ?? '')?.text;
      return text ? plainText(text, page) : (measure.recommendation ?? '');
    }
    case 'to': {
      const question = model.question.get(measure.question ?? '');
      return measure.to && question ? answerText(page, question, measure.to) : '';
    }
    case 'start':
    case 'due':
      return dayText(measure[field] ?? '', language);
    default:
      return measure[field];
  }
}

/** Fields in which two versions differ. */
export function differingFields(one: Measure, other: Measure): readonly MeasureFieldName[] {
  return measureFields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}
