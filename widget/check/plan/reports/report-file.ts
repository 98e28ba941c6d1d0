import { planMessages } from '../../../messages/plan-messages.ts';
import type { ComparedPage } from '../../views/result/comparison.ts';
import type { ReportWish } from '../desk.ts';

export const reportKinds = ['council', 'full', 'strategy'] as const;
export const reportForms = ['pdf', 'docx'] as const;
export const reportTables = ['answers', 'categories', 'questions', 'measures', 'targets', 'codebook'] as const;

export type ReportKind = (typeof reportKinds)[number];
export type ReportTable = (typeof reportTables)[number];

const types: Readonly<Record<ReportWish['form'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  csv: 'text/csv',
};

export function reportType({ form }: ReportWish): string {
  return types[form];
}

/** Name of the file, in its language: whose it is, of which wave, and what: `musterstadt-2026-ratsvorlage.pdf`. */
export function reportFile({ municipality, wave, receipt }: ComparedPage, wish: ReportWish): string {
  const words = planMessages[wish.language].reports;
  const parts = [
    municipality === null ? '' : plainName(municipality.name) || municipality.key,
    wave ?? '',
    contentOf(wish, words),
    receipt === null ? words.draftFile : '',
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${wish.form}`;
}

function contentOf({ kind, table }: ReportWish, words: (typeof planMessages)['de']['reports']): string {
  if (kind) return words.kinds[kind].file;
  const known = reportTables.find((one) => one === table);
  return known ? words.tables[known].file : words.jsonFile;
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name in letters that every file system takes; empty where nothing is left of it. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
