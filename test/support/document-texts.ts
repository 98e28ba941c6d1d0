import type { Block, ReportDocument, Rich } from '../../server/report/document.ts';

/** Every text of a document that a reader sees, in its order. */
export function textsOf({ municipality, title, subtitle, blocks }: ReportDocument): readonly string[] {
  return [municipality, title, subtitle, ...blocks.flatMap(blockTexts)].filter((text) => text !== '');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [richText(block.text)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockTexts));
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(({ text }) => richText(text)))];
    case 'bars':
      return [
        block.caption,
        ...block.scale.map(({ label }) => label),
        ...block.rows.flatMap(({ label, text }) => [label, text]),
        ...block.legend.map(({ text }) => text),
      ];
    case 'course':
      return [block.caption];
    case 'box':
      return [block.title, ...block.blocks.flatMap(blockTexts)];
    case 'pageBreak':
      return [];
  }
}

function richText(text: Rich): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The first text that does not come after those before it; undefined where all do. */
export function firstMissing(texts: readonly string[], within: string): string | undefined {
  let place = 0;
  for (const text of texts) {
    const found = within.indexOf(text, place);
    if (found < 0) return text;
    place = found + text.length;
  }
  return undefined;
}
