import type {
  CategoryEntry,
  GlossaryEntry,
  ModelFile,
  QuestionEntry,
  RecommendationEntry,
  Text,
} from './model-file.ts';
import { pickText, textKeys } from './text.ts';

/** What explains questions; it is read when somebody wants to know. */
export interface GuidancePart {
  readonly version: string;
  /** Those that have a text to explain them. */
  readonly questions: readonly QuestionGuidance[];
  readonly glossary: readonly GlossaryEntry[];
}

export type QuestionGuidance = Pick<QuestionEntry, 'id' | 'help' | 'reason' | 'evidence'>;

/** What the result page needs beyond the conversation. */
export interface ResultPart {
  readonly version: string;
  readonly recommendations: readonly RecommendationEntry[];
  /** Those that say why they weigh what they weigh. */
  readonly categories: readonly Pick<CategoryEntry, 'id' | 'rationale'>[];
}

const explaining = ['help', 'reason', 'evidence'] as const;

/**
 * The model with what has to be there before the first question, in one language if one is named. A text that explains a
 * question is empty (`{}`) where there is one, the glossary is empty, and recommendations, rationales and the predecessor are
 * left out.
 */
export function conversationPart(file: ModelFile, language?: string): ModelFile {
  const { $schema: _, supersedes: __, ...rest } = file;
  const categories = file.categories.map(({ rationale: ___, ...category }) => category);
  const part = { ...rest, categories, recommendations: [], glossary: [] };
  return inLanguage({ ...part, questions: file.questions.map(unexplained) }, language, file.fallback);
}

/** The texts that the part for the conversation leaves empty. */
export function guidancePart({ version, questions, glossary, fallback }: ModelFile, language?: string): GuidancePart {
  const explained = questions.filter((question) => explaining.some((key) => question[key]));
  const texts = explained.map(({ id, help, reason, evidence }) => ({ id, help, reason, evidence }));
  return inLanguage({ version, questions: texts, glossary }, language, fallback);
}

export function resultPart(
  { version, recommendations, categories, fallback }: ModelFile,
  language?: string,
): ResultPart {
  const rationales = categories.flatMap(({ id, rationale }) => (rationale ? [{ id, rationale }] : []));
  return inLanguage({ version, recommendations, categories: rationales }, language, fallback);
}

/** The model with its questions explained; none of them waits for a text any more. */
export function joinGuidance(file: ModelFile, { questions, glossary }: GuidancePart): ModelFile {
  const guidance = new Map(questions.map((question) => [question.id, question]));
  return {
    ...file,
    questions: file.questions.map(({ help: _, reason: __, evidence: ___, ...question }) => ({
      ...question,
      ...guidance.get(question.id),
    })),
    glossary,
  };
}

export function joinParts(conversation: ModelFile, { recommendations, categories }: ResultPart): ModelFile {
  const rationales = new Map(categories.map((category) => [category.id, category]));
  return {
    ...conversation,
    categories: conversation.categories.map((category) => ({ ...category, ...rationales.get(category.id) })),
    recommendations,
  };
}

function unexplained(question: QuestionEntry): QuestionEntry {
  const empty = explaining.flatMap((key) => (question[key] ? [[key, {}]] : []));
  return { ...question, ...Object.fromEntries(empty) };
}

/** Keeps one language of every text if one is named, or the fallback where it is missing; comments are for authors alone. */
function inLanguage<T>(part: T, language: string | undefined, fallback: string): T {
  return JSON.parse(JSON.stringify(part), (key, value: unknown) => {
    if (key === '$comment') return undefined;
    return language !== undefined && textKeys.has(key) && isText(value) ? narrowed(value, language, fallback) : value;
  });
}

/** A text that is somewhere else is none that could be narrowed. */
function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

function narrowed(text: Text, language: string, fallback: string): Text {
  const picked = pickText(text, language, fallback);
  return { [picked.language]: picked.text };
}
