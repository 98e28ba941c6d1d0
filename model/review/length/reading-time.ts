import type { QuestionEntry, Text } from '../../format/model-file.ts';
import { pickText } from '../../format/text.ts';

/**
 * Seconds a character, aloud: mean of 14 languages in Latin script. Source: Trauzettel-Klosinski, Dietz, the IReST Study Group:
 * Standardized Assessment of Reading Performance, Investigative Ophthalmology & Visual Science 53 (2012), 5452–5461.
 */
const aloud = 0.068;

/**
 * Silently one reads 238 words in the time of 183 aloud. Source: Brysbaert: How many words do we read per minute?, Journal of
 * Memory and Language 109 (2019), 104047.
 */
const secondsPerCharacter = (aloud * 183) / 238;

/** Seconds for reading a question and all its answers once, silently; with its help, which is folded away, if asked for. */
export function readingSeconds(question: QuestionEntry, language: string, fallback: string, help: boolean): number {
  const answers = question.kind === 'number' ? [question.unit] : question.options.map(({ text }) => text);
  const texts: readonly (Text | undefined)[] = [question.text, question.notApplicable, ...answers];
  const characters = [...texts, help ? question.help : undefined].reduce(
    (sum, text) => sum + (text === undefined ? 0 : pickText(text, language, fallback).text.length),
    0,
  );
  return characters * secondsPerCharacter;
}
