import type { TemplateResult } from 'lit';
import { placeLink } from './place-link.ts';

/** Where the sum of all points stands. */
export const sumPlace = 'result-sum';

/** Id of the place on the page that explains a category's points. */
export function categoryPlace(category: string): string {
  return `result-category-${category}`;
}

/** Id of the place there that explains a question's points. */
export function questionPlace(question: string): string {
  return `result-question-${question}`;
}

/** Id of a category's line in the sum of all points. */
export function categorySumPlace(category: string): string {
  return `${sumPlace}-${category}`;
}

export function categoryLink(category: string, name: unknown): TemplateResult {
  return placeLink([categoryPlace(category)], name);
}

export function questionLink({ id, category }: QuestionOfCategory, name: unknown): TemplateResult {
  return placeLink([categoryPlace(category), questionPlace(id)], name);
}

interface QuestionOfCategory {
  readonly id: string;
  readonly category: string;
}
