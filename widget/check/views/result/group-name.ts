import * as model from '../../../../model/benchmark/group-name.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import { resultMessages } from '../../../messages/result-messages.ts';
import type { ResultPage } from './result-page.ts';

/** The name of a group such as `size:5000`, in the language of the page. */
export function groupName(page: ResultPage, id: string): string {
  const { language, municipality } = page;
  return model.groupName(id, {
    names: resultMessages[language === 'en' ? 'en' : 'de'].groups,
    sizeClasses: page.model.file.benchmark.sizeClasses,
    county: municipality?.county.name ?? '',
    inhabitants: (number) => wholeNumber(number, language),
  });
}
