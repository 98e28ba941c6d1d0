import type { ModelFile, RecommendationEntry, Text } from './model-file.ts';
import { pickText, textKeys } from './text.ts';

/** What the result page needs beyond the conversation. */
export interface ResultPart {
  readonly version: string;
  readonly recommendations: readonly RecommendationEntry[];
}

/** The model without recommendations, so that the first question waits for little; in one language if one is named. */
export function conversationPart(file: ModelFile, language?: string): ModelFile {
  const { $schema: _, ...rest } = file;
  return inLanguage({ ...rest, recommendations: [] }, language, file.fallback);
}

export function resultPart(file: ModelFile, language?: string): ResultPart {
  return inLanguage({ version: file.version, recommendations: file.recommendations }, language, file.fallback);
}

export function joinParts(conversation: ModelFile, result: ResultPart): ModelFile {
  return { ...conversation, recommendations: result.recommendations };
}

/** Keeps one language of every text if one is named, or the fallback where it is missing; comments are for authors alone. */
function inLanguage<T>(part: T, language: string | undefined, fallback: string): T {
  return JSON.parse(JSON.stringify(part), (key, value: unknown) => {
    if (key === '$comment') return undefined;
    return language !== undefined && textKeys.has(key) && isText(value) ? narrowed(value, language, fallback) : value;
  });
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

function narrowed(text: Text, language: string, fallback: string): Text {
  const picked = pickText(text, language, fallback);
  return { [picked.language]: picked.text };
}
