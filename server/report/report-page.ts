import type { Needs } from '../../model/action/evaluation.ts';
import { needsAmongPeers } from '../../model/action/needs-among-peers.ts';
import { isPublished, type PublishedPeerGroup } from '../../model/benchmark/peer-groups.ts';
import type { QuestionSummary } from '../../model/benchmark/publication.ts';
import { type Path, replay } from '../../model/flow/path.ts';
import type { Text } from '../../model/format/model-file.ts';
import { pickText } from '../../model/format/text.ts';
import { cleanText } from './clean-text.ts';
import { peerGroups } from './compared/peer-groups.ts';
import type { ReportDocument } from './document.ts';
import type { ReportData } from './report-data.ts';
import { type ReportWords, wordsIn } from './words/words.ts';

/** What the parts of a report are written with. */
export interface ReportPage extends ReportData {
  readonly language: ReportDocument['language'];
  readonly words: ReportWords;
  /** Where the reasons of skipped questions stand. */
  readonly path: Path;
  /** The nearest published group; null compares with nobody. */
  readonly shown: PublishedPeerGroup | null;
  /** Means by question, of the nearest group that has them. */
  readonly questionMeans: QuestionMeans | null;
  /** In the order that these means give them. */
  readonly needs: Needs;
  /** Name of the municipality, fit for a sentence. */
  readonly name: string;
  readonly draft: boolean;
}

interface QuestionMeans {
  readonly group: PublishedPeerGroup;
  readonly means: ReadonlyMap<string, QuestionSummary>;
}

export function reportPage(data: ReportData, language: ReportDocument['language']): ReportPage {
  const words = wordsIn(language);
  const published = peerGroups({ ...data, words, language }).filter(isPublished);
  const questionMeans = meansOf(published);
  const means = [...(questionMeans?.means ?? [])].map(([id, { mean }]): [string, number] => [id, mean]);
  return {
    ...data,
    language,
    words,
    path: replay(data.model, data.answers),
    shown: published[0] ?? null,
    questionMeans,
    needs: needsAmongPeers(data.evaluation, new Map(means)),
    name: cleanText(data.municipality.name) || data.municipality.key,
    draft: data.submittedAt === null,
  };
}

function meansOf(published: readonly PublishedPeerGroup[]): QuestionMeans | null {
  for (const group of published) {
    const means = new Map(Object.entries(group.published.questions ?? {}));
    if (means.size > 0) return { group, means };
  }
  return null;
}

/** A text of the model in the language of the report, on one line. */
export function modelLine(text: Text, page: Pick<ReportPage, 'language' | 'model'>): string {
  return cleanText(pickText(text, page.language, page.model.file.fallback).text);
}

/** A category by its name; an id that the model does not know stands for itself. */
export function categoryName(page: Pick<ReportPage, 'language' | 'model'>, id: string): string {
  const category = page.model.category.get(id);
  return category ? modelLine(category.name, page) : id;
}

/** A question by its text; an id that the model does not know stands for itself. */
export function questionText(page: Pick<ReportPage, 'language' | 'model'>, id: string): string {
  const question = page.model.question.get(id);
  return question ? modelLine(question.text, page) : id;
}
