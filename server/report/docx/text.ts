import { ExternalHyperlink, Paragraph, TextRun } from 'docx';
import type { Rich } from '../document.ts';

/** The runs of a text. */
export function runs(text: Rich, look: { readonly bold?: boolean } = {}): readonly (TextRun | ExternalHyperlink)[] {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => {
    if (typeof piece === 'string') return new TextRun({ text: piece, ...look });
    const bold = piece.strong ?? look.bold ?? false;
    if (piece.href === undefined) return new TextRun({ text: piece.text, bold });
    const shown = new TextRun({ text: piece.text, bold, style: 'Hyperlink' });
    return new ExternalHyperlink({ link: piece.href, children: [shown] });
  });
}

/** The caption of what follows; nothing where it is empty. */
export function caption(text: string): readonly Paragraph[] {
  return text === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(text)] })];
}
