import type { ReportKind } from './document.ts';
import type { ReportTable } from './exports/report-csv.ts';
import type { ReportData } from './report-data.ts';

type Named = ReportKind | ReportTable | 'data';

const names: Readonly<Record<'de' | 'en', Readonly<Record<Named, string>>>> = {
  de: {
    council: 'Ratsvorlage',
    full: 'Bericht',
    strategy: 'Strategieentwurf',
    data: 'Daten',
    answers: 'Antworten',
    categories: 'Kategorien',
    questions: 'Fragen',
    measures: 'Maßnahmen',
    targets: 'Ziele',
    codebook: 'Codebuch',
  },
  en: {
    council: 'Council paper',
    full: 'Report',
    strategy: 'Draft strategy',
    data: 'Data',
    answers: 'Answers',
    categories: 'Categories',
    questions: 'Questions',
    measures: 'Measures',
    targets: 'Targets',
    codebook: 'Codebook',
  },
};

/** Characters of a name, so that the file fits into any folder. */
const longestName = 60;

/** What no file system takes, or what turns the direction of the rest. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"*/:<>?\\|]+/gu;

/** Name of a file, without its ending: "Ratsvorlage Musterstadt 2026-10-05". */
export function fileName(
  { municipality, today }: Pick<ReportData, 'municipality' | 'today'>,
  what: Named,
  language: 'de' | 'en',
): string {
  const whose = Array.from(municipality.name.replace(unfit, ' ')).slice(0, longestName).join('');
  return `${names[language][what]} ${whose} ${today}`.replace(/\s+/g, ' ');
}
