// `npm run examples` writes the papers of the demo's invented town into docs/examples/ anew.
// `npm run examples -- --libreoffice` then holds each DOCX against what LibreOffice makes of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inventedAnswers } from '../demo/invented-answers.ts';
import { demoTown, inventedRegister } from '../demo/invented-state.ts';
import { seed } from '../demo/seed.ts';
import { loadModelFile, modelPath } from '../server/main/model-file.ts';
import { openWorkplace, realSurroundings } from '../server/main/open-workplace.ts';
import { councilPaper } from '../server/report/council-paper.ts';
import type { ReportDocument } from '../server/report/document.ts';
import { fullReport } from '../server/report/full-report.ts';
import { pageWords } from '../server/report/page-words.ts';
import { openPress } from '../server/report/press.ts';
import type { ReportData } from '../server/report/report-data.ts';
import { strategyDraft } from '../server/report/strategy-draft.ts';
import { readAssessment } from '../server/work/read-assessment.ts';
import { readReportData } from '../server/work/read-report-data.ts';
import { saveAnswer } from '../server/work/save-answer.ts';
import { submitAssessment } from '../server/work/submit-assessment.ts';
import type { Workplace } from '../server/work/workplace.ts';
import { textsOf } from '../test/support/document-texts.ts';
import { openPdf, unbroken } from '../test/support/open-pdf.ts';

/** The day on which the examples were asked for: the same papers whenever they are made. */
const now = Date.UTC(2026, 10, 26, 9);

const papers = [
  { name: 'ratsvorlage', language: 'de', make: councilPaper },
  { name: 'council-paper', language: 'en', make: councilPaper },
  { name: 'bericht', language: 'de', make: fullReport },
  { name: 'report', language: 'en', make: fullReport },
  { name: 'strategieentwurf', language: 'de', make: strategyDraft },
  { name: 'draft-strategy', language: 'en', make: strategyDraft },
] as const;

/** Characters within which the next text has to begin: what is said again much later does not count. */
const near = 6000;

const folder = join(import.meta.dirname, '..', 'docs', 'examples');
const press = openPress();
try {
  const data = await ofTheTown();
  mkdirSync(folder, { recursive: true });
  for (const { name, language, make } of papers) {
    const document = make(data, language);
    for (const form of ['pdf', 'docx'] as const) {
      const began = performance.now();
      const file = join(folder, `${name}.${form}`);
      writeFileSync(file, await press.print(document, form));
      console.log(`${basename(file)}: ${Math.round(performance.now() - began)} ms`);
      if (form === 'docx' && process.argv.includes('--libreoffice')) await throughLibreOffice(file, document);
    }
  }
} finally {
  await press.close();
}

/** The invented state, in which the town takes part in the second wave as well and may know of its first. */
async function ofTheTown(): Promise<ReportData> {
  const place = mkdtempSync(join(tmpdir(), 'reifegrad-examples-'));
  const database = { kind: 'sqlite', file: join(place, 'examples.db') } as const;
  const work = await openWorkplace(
    { database, secretKeyFile: join(place, 'key') },
    { ...realSurroundings, clock: () => now },
  );
  try {
    await loadModelFile(work, modelPath(null));
    await seed(work);
    return await submitted(work);
  } finally {
    await work.store.close();
    rmSync(place, { recursive: true });
  }
}

async function submitted(work: Workplace): Promise<ReportData> {
  const town = inventedRegister(now).municipalities.find(({ name }) => name === demoTown);
  const [first, second] = await work.store.waves();
  if (!town || !first || !second) throw new Error('The invented state has changed: its town or its waves are gone.');
  const scope = { municipality: town.key, wave: second.id };
  const principal = { scope, author: 'owner' };
  await work.store.beginAssessment(scope, 'examples', { id: 'examples-begin', digest: 'examples', at: now });
  await work.store.linkEarlier(scope, first.id, now);
  for (const [question, value] of inventedAnswers(work.models.current().model, town, 1)) {
    const chosen = value.kind === 'options' ? { ...value, options: [...value.options] } : value;
    const answer = { value: chosen, note: '', evidence: '', revision: 0 };
    await saveAnswer(work, principal, question, answer, `examples-${question}`);
  }
  const { etag } = await readAssessment(work, principal);
  await submitAssessment(work, principal, etag, 'examples-submit');
  return readReportData(work, principal, { invented: true });
}

/** @throws where a text is lost or stands elsewhere once LibreOffice has read the file and made a PDF of it */
async function throughLibreOffice(file: string, document: ReportDocument): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'reifegrad-libreoffice-'));
  try {
    const args = [
      '--headless',
      `-env:UserInstallation=file://${place}`,
      '--convert-to',
      'pdf',
      '--outdir',
      place,
      file,
    ];
    execFileSync('soffice', args, { stdio: 'ignore' });
    const pdf = await openPdf(readFileSync(join(place, basename(file).replace(/docx$/, 'pdf'))));
    const { page: before, of } = pageWords[document.language];
    const text = pdf.pages.map((page, index) => {
      const foot = `${document.footer} ${before} ${index + 1} ${of} ${pdf.pages.length}`;
      return unbroken(page.text).replace(unbroken(foot), '');
    });
    const missing = firstLost(textsOf(document).map(unbroken), text.join(''));
    if (missing !== undefined) throw new Error(`${basename(file)}: LibreOffice loses or moves “${missing}”.`);
    console.log(`${basename(file)}: LibreOffice loses no text, on ${pdf.pages.length} pages`);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The first text that is lost: neither there in its order nor, where a row of a table goes on over a page, in parts. */
function firstLost(texts: readonly string[], within: string): string | undefined {
  let place = 0;
  for (const text of texts) {
    const found = within.slice(place, place + near).indexOf(text);
    if (found >= 0) place += found + text.length;
    else if (!inParts(text, within)) return text;
  }
  return undefined;
}

/** All but the piece that the end of a page went through. */
function inParts(text: string, within: string): boolean {
  const pieces = text.match(/.{12}/gsu) ?? [];
  if (pieces.length > 2) return pieces.filter((piece) => !within.includes(piece)).length <= 1;
  return Array.from(text).some((_, at) => within.includes(text.slice(0, at)) && within.includes(text.slice(at)));
}
