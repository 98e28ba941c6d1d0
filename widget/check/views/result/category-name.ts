import { plainText } from '../model-text.ts';
import type { ResultPage } from './result-page.ts';

/** Name of a category inside a sentence; an id that the model does not know stands for itself. */
export function categoryName(
  page: Pick<ResultPage, 'model' | 'language' | 'reading' | 'fallback'>,
  id: string,
): string {
  const category = page.model.category.get(id);
  return category ? plainText(category.name, page) : id;
}
