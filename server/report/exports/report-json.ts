import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import type { ReportData } from '../report-data.ts';
import { type ReportPage, reportPage } from '../report-page.ts';
import { type ReportFile, reportFile } from './report-file.ts';

/** All data of a report as one JSON value, in no language of its own. */
export function reportJson(data: ReportData): ReportFile {
  const page = reportPage(data, 'de');
  const { evaluation, needs, groups, publication } = page;
  const own = new Set(groups);
  return reportFile.parse({
    kind: 'reifegrad-report',
    version: 1,
    date: page.today,
    municipality: page.municipality,
    wave: page.wave,
    draft: page.draft,
    submittedAt: page.submittedAt,
    receipt: page.receipt,
    quick: page.quick,
    invented: page.invented,
    model: modelOf(page),
    answers: answersOf(page),
    evaluation,
    needsAmongPeers: needs.comparedWithPeers ? needs : null,
    wayUp: page.wayUp,
    comparison: {
      groups,
      publication: publication && { ...publication, groups: publication.groups.filter(({ id }) => own.has(id)) },
    },
    plan: page.plan,
    development: page.development,
  });
}

function modelOf({ model, needs, wayUp, plan }: ReportPage): unknown {
  const { id, version, title, levels } = model.file;
  const named = new Set([
    ...[...needs.needForAction, ...needs.quickWins].map(({ recommendation }) => recommendation),
    ...(wayUp.kind === 'found' ? wayUp.ways.flatMap(({ steps }) => steps.flatMap((step) => step.recommendations)) : []),
    ...plan.measures.flatMap(({ entry }) => entry.recommendation ?? []),
  ]);
  return {
    id,
    version,
    title,
    levels: levels.map((entry, index) => ({
      level: index + 1,
      id: entry.id,
      name: entry.name,
      summary: entry.summary,
      threshold: entry.threshold,
    })),
    categories: model.categories.map(({ id, name, weight }) => ({ id, name, weight })),
    questions: model.questions.map(questionOf),
    recommendations: recommendationsOf(model, named),
  };
}

function questionOf(question: QuestionEntry): unknown {
  const { id, category, kind, weight, core = false, text } = question;
  const shared = { id, category, kind, weight, core, text };
  if (question.kind === 'number') {
    const { minimum, maximum, goalposts, unit } = question;
    return { ...shared, options: null, number: { minimum, maximum, zero: goalposts.zero, full: goalposts.full, unit } };
  }
  const options = question.options.map(({ id, text, points }) => ({ id, text, points }));
  return { ...shared, options, number: null };
}

function recommendationsOf(model: MaturityModel, named: ReadonlySet<string>): unknown {
  return model.file.recommendations
    .filter(({ id }) => named.has(id))
    .map(({ id, text, firstStep, effort }) => ({ id, text, firstStep, effort }));
}

function answersOf({ path, remarks }: ReportPage): unknown {
  return path.steps.map((step) => {
    const { id } = step.question;
    if (step.kind === 'skipped') {
      const { implied, rule } = step;
      return { question: id, state: 'skipped', rule: rule.id, value: implied, note: '', evidence: '', at: null };
    }
    const { note = '', evidence = '', at = null } = remarks.get(id) ?? {};
    return { question: id, state: 'asked', rule: null, value: step.answer ?? null, note, evidence, at };
  });
}
