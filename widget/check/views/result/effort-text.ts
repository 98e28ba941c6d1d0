import { wholeNumber } from '../../../../model/format/points-text.ts';
import type { ResultPage } from './result-page.ts';

const efforts = ['1', '2', '3', '5', '8'] as const;

/** An effort of the model in words; one that is not on its scale as a number. */
export function effortText({ say, language }: Pick<ResultPage, 'say' | 'language'>, effort: number): string {
  const known = efforts.find((step) => step === String(effort));
  return known ? say(`needs.efforts.${known}`) : wholeNumber(effort, language);
}
