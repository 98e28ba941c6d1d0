import { html, type TemplateResult } from 'lit';
import { pickText } from '../../../model/format/text.ts';
import type { StudyText } from '../../../model/study/study.ts';
import type { StudyFrame } from './study-page.ts';

type Reader = Pick<StudyFrame, 'language' | 'reading'>;

/** A text of the study for a place that takes no markup. */
export function plainText(text: StudyText, { reading, language }: Reader): string {
  return pickText(text, reading, language).text;
}

/** A text of the study; marked with its language where that is not the interface's. */
export function studyText(text: StudyText, { reading, language }: Reader): TemplateResult | string {
  const picked = pickText(text, reading, language);
  return picked.language === language ? picked.text : html`<span lang=${picked.language}>${picked.text}</span>`;
}
