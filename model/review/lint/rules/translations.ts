import { requiredLanguages } from '../../../format/checks/texts.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { everyText, type PlacedText } from '../text/every-text.ts';

/** What an overlay puts in other words: the conversation. */
const overlaid = new Set(['questions/*/text', 'questions/*/help', 'questions/*/options/*/text']);

/** Shorter texts may be alike in two languages: names, units, single words. Names of references are not translated. */
const fewestCharacters = 25;
const fewestWords = 4;
const names = new Set(['recommendations/*/references/*/text', 'glossary/*/term']);

/**
 * Gaps in overlays such as `de-x-plain`, and languages that texts have and the model does not name, one finding for each of
 * them; texts that are word for word alike in two languages.
 */
export function noticeTranslations({ model }: Subject): Noticed[] {
  const texts = everyText(model.file);
  const full = requiredLanguages(model.file);
  const overlays = new Set(model.file.languages.filter((language) => !full.includes(language)));
  return [
    ...[...overlays].flatMap((language) => gaps(texts, language)),
    ...undeclared(texts, new Set(model.file.languages)),
    ...texts.flatMap((text) => alike(text, full)),
  ];
}

function undeclared(texts: readonly PlacedText[], declared: ReadonlySet<string>): Noticed[] {
  const found = new Map<string, { readonly pointer: string; count: number }>();
  for (const { path, text } of texts) {
    for (const language of Object.keys(text)) {
      if (declared.has(language)) continue;
      const known = found.get(language);
      if (known) known.count += 1;
      else found.set(language, { pointer: pointerTo(...path, language), count: 1 });
    }
  }
  return [...found].map(([language, { pointer, count }]): Noticed => {
    return { code: 'translation.undeclared', pointer, params: { language, count } };
  });
}

function gaps(texts: readonly PlacedText[], language: string): Noticed[] {
  const asked = texts.filter(({ role }) => overlaid.has(role));
  const open = asked.filter(({ text }) => !Object.hasOwn(text, language));
  const [first] = open;
  if (!first) return [];
  const params = { language, count: open.length, total: asked.length };
  return [{ code: 'translation.missing', pointer: pointerTo(...first.path), params }];
}

function alike({ path, role, text }: PlacedText, languages: readonly string[]): Noticed[] {
  if (names.has(role)) return [];
  const firsts = new Map<string, string>();
  return languages.flatMap((language): Noticed[] => {
    const words = text[language]?.trim() ?? '';
    const same = firsts.get(words);
    if (same === undefined) firsts.set(words, language);
    if (same === undefined || words.length < fewestCharacters || words.split(/\s+/).length < fewestWords) return [];
    const params = { language, same };
    return [{ code: 'translation.identical', pointer: pointerTo(...path, language), params }];
  });
}
