import { instantDayText } from '../../model/format/day-in-germany.ts';
import { dayText } from '../../model/format/day-text.ts';
import { cleanText, shortened } from './clean-text.ts';
import type { Block, ReportDocument, ReportKind } from './document.ts';
import { modelLine, type ReportPage } from './report-page.ts';

/** The longest name of a municipality in a footer, which is one line. */
const footerName = 30;

/** The document around its blocks. */
export function framed(page: ReportPage, kind: ReportKind, blocks: readonly Block[]): ReportDocument {
  const { words, language, municipality, name, draft, today, submittedAt, model, invented } = page;
  const { frame } = words;
  const kindName = kindNameOf(page, kind);
  const date =
    submittedAt === null
      ? frame.asOf({ date: dayText(today, language) })
      : frame.submitted({ date: instantDayText(submittedAt, language) });
  const footer = [
    shortened(name, footerName),
    kindName,
    frame.asOf({ date: dayText(today, language) }),
    frame.model({ id: model.file.id, version: model.file.version }),
    ...(draft ? [frame.draft] : []),
    ...(invented ? [frame.invented] : []),
  ];
  return {
    language,
    kind,
    title: kind === 'strategy' ? frame.strategyTitle({ name }) : frame.title({ name }),
    subtitle: [kindName, modelLine(page.wave.title, page) || page.wave.id, date].join(' · '),
    draft,
    municipality: cleanText(municipality.name) || municipality.key,
    date: today,
    footer: footer.join(' · '),
    blocks,
  };
}

function kindNameOf({ words: { frame }, municipality }: ReportPage, kind: ReportKind): string {
  return kind === 'council' && municipality.type === 'county' ? frame.countyCouncil : frame.kinds[kind];
}
