import { BorderStyle, type IBorderOptions, type IStylesOptions } from 'docx';
import type { ReportDocument } from '../document.ts';

export const colours = {
  accent: '0b4f7a',
  ink: '1a1a1a',
  quiet: '525252',
  tint: 'e9f0f5',
  pale: 'f4f4f4',
  hairline: 'b9c2c9',
};

/** Twips (twentieths of a point) of an A4 page and of what its text may take. */
export const page = {
  width: 11906,
  height: 16838,
  margin: (document: ReportDocument) => (document.kind === 'council' ? 1080 : 1300),
  /** Above and below the text. */
  upright: (document: ReportDocument) => (document.kind === 'council' ? 1000 : 1300),
  line: (document: ReportDocument) => 11906 - 2 * page.margin(document),
};

export const line = (
  color: string,
  size: number,
  style: IBorderOptions['style'] = BorderStyle.SINGLE,
): IBorderOptions => ({
  style,
  color,
  size,
});

export const noLine: IBorderOptions = { style: BorderStyle.NONE, color: 'auto', size: 0 };

/** Styles by the names that Word knows, so that whoever edits the paper finds its headings. Sizes in half points, spacing in twips. */
export function styles(document: ReportDocument): IStylesOptions {
  const dense = document.kind === 'council';
  const size = dense ? 17 : 20;
  const heading = (share: number, before: number, color = colours.accent) => ({
    run: { size: Math.round(size * share), bold: true, color },
    paragraph: { spacing: { before: dense ? before * 0.5 : before, after: dense ? 40 : 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: 'Arial',
          size,
          color: colours.ink,
          language: { value: document.language === 'de' ? 'de-DE' : 'en-GB' },
        },
        paragraph: { spacing: { before: 0, after: dense ? 50 : 120, line: dense ? 245 : 276, lineRule: 'auto' } },
      },
      title: {
        run: { size: Math.round(size * 1.9), bold: true, color: colours.accent },
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      heading1: heading(1.3, 360),
      heading2: heading(1.1, 280),
      heading3: heading(1, 240, colours.ink),
      caption: {
        run: { size: size - 1, bold: true, italics: false, color: colours.ink },
        paragraph: { spacing: { before: dense ? 100 : 200, after: 60 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { before: 0, after: 40 } } },
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
    },
  };
}
