import { z } from 'zod';
import { councilPaper } from '../../report/council-paper.ts';
import { type ReportKind, reportKinds } from '../../report/document.ts';
import { reportCsv, reportTables } from '../../report/exports/report-csv.ts';
import { reportFile } from '../../report/exports/report-file.ts';
import { reportJson } from '../../report/exports/report-json.ts';
import { fileName } from '../../report/file-names.ts';
import { fullReport } from '../../report/full-report.ts';
import type { PaperForm, Press } from '../../report/press.ts';
import { strategyDraft } from '../../report/strategy-draft.ts';
import { type ReportMeans, readReportData } from '../../work/read-report-data.ts';
import type { Workplace } from '../../work/workplace.ts';
import { attachment } from '../attachment.ts';
import { preparedForms } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

const lang = z.enum(['de', 'en']).default('de');
const paperQuery = z.strictObject({ kind: z.enum(reportKinds).default('council'), lang });
const fileQuery = z.strictObject({ lang });
const tableQuery = z.strictObject({ table: z.enum(reportTables).default('answers'), lang });

const papers = { council: councilPaper, full: fullReport, strategy: strategyDraft } satisfies Record<
  ReportKind,
  unknown
>;

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Papers and data of one assessment, to keep. Before the submission they are drafts and say so. */
export function reportRoutes(work: Workplace, press: Press, means: Required<ReportMeans>): readonly AnyRoute[] {
  return [paperRoute('pdf'), paperRoute('docx'), fileRoute(), tableRoute()];

  function paperRoute(form: PaperForm): AnyRoute {
    const name = form === 'pdf' ? 'PDF/UA-1' : 'DOCX';
    return route(
      {
        method: 'get',
        path: `/api/v1/assessment/report.${form}`,
        id: form === 'pdf' ? 'readReportPdf' : 'readReportDocx',
        summary: `One-page council paper, full report or draft of a strategy as ${name}; a marked draft before the submission`,
        session: true,
        query: paperQuery,
        reply: { status: 200, description: 'The paper', mediaType: mediaTypes[form], etag: true },
        problems: ['municipality.unknown', 'server.busy'],
      },
      async ({ principal, query: { kind, lang } }) => {
        const data = await readReportData(work, principal(), means);
        const { municipality, wave } = principal().scope;
        const paper = await press.print(papers[kind](data, lang), form, `${municipality} ${wave}`);
        return file(paper, form, fileName(data, kind, lang));
      },
    );
  }

  function fileRoute(): AnyRoute {
    return route(
      {
        method: 'get',
        path: '/api/v1/assessment/report.json',
        id: 'readReportJson',
        summary: 'Everything that the reports are made from',
        session: true,
        query: fileQuery,
        json: reportFile,
        reply: { status: 200, description: 'Model, answers, evaluation, plan and development', etag: true },
        problems: ['municipality.unknown'],
      },
      async ({ principal, query: { lang } }) => {
        const data = await readReportData(work, principal(), means);
        return file(Buffer.from(JSON.stringify(reportJson(data), null, 2)), 'json', fileName(data, 'data', lang));
      },
    );
  }

  function tableRoute(): AnyRoute {
    return route(
      {
        method: 'get',
        path: '/api/v1/assessment/report.csv',
        id: 'readReportCsv',
        summary: 'One table of the data, or the codebook that explains their columns',
        session: true,
        query: tableQuery,
        reply: { status: 200, description: 'The table', mediaType: 'text/csv', etag: true },
        problems: ['municipality.unknown'],
      },
      async ({ principal, query: { table, lang } }) => {
        const data = await readReportData(work, principal(), means);
        return file(Buffer.from(reportCsv(data, table, lang)), 'csv', fileName(data, table, lang));
      },
    );
  }
}

function file(bytes: Uint8Array, form: keyof typeof mediaTypes, name: string) {
  return {
    bytes: preparedForms(mediaTypes[form], bytes, {}),
    cacheControl: 'no-store',
    headers: { 'content-disposition': attachment(`${name}.${form}`) },
  };
}
