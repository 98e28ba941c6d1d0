import type { IsoDate } from '../../../../model/format/model-file.ts';
import { todayHere } from '../../../messages/dates.ts';
import type { ResultTranslate } from '../../../messages/result-messages.ts';
import type { ResultViewData } from './result-view-data.ts';

/** What the parts of the page draw from. */
export interface ResultPage extends Omit<ResultViewData, 't' | 'today'> {
  readonly say: ResultTranslate;
  readonly today: IsoDate;
}

export function resultPage({ t, today, ...data }: ResultViewData): ResultPage {
  return { ...data, say: t, today: today ?? todayHere() };
}
