import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../model/format/model-file.ts';
import { pickText } from '../../../model/format/text.ts';
import type { Frame } from './frame.ts';

type Reader = Pick<Frame, 'language' | 'reading' | 'fallback'>;

/** A text of the model for a place that takes no markup. */
export function plainText(text: Text, { reading, fallback }: Reader): string {
  return pickText(text, reading, fallback).text;
}

/** A text of the model; marked with its language where that is not the interface's. */
export function modelText(text: Text, { language, reading, fallback }: Reader): TemplateResult | string {
  const picked = pickText(text, reading, fallback);
  return picked.language === language ? picked.text : html`<span lang=${picked.language}>${picked.text}</span>`;
}

/** A text of the model with its paragraphs, which empty lines separate. */
export function modelParagraphs(text: Text, { language, reading, fallback }: Reader): TemplateResult[] {
  const picked = pickText(text, reading, fallback);
  const lang = picked.language === language ? nothing : picked.language;
  return picked.text.split(/\n\s*\n/).map((paragraph) => html`<p lang=${lang}>${paragraph}</p>`);
}
