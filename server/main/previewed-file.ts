import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { load } from '../../model/format/load.ts';
import type { ModelFile } from '../../model/format/model-file.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import type { Previewed } from '../http/preview-app.ts';

type Language = 'de' | 'en';

/** The last text that was in order. */
interface Shown {
  readonly text: string;
  readonly file: ModelFile;
}

/** Looks at a model file whenever it is asked, and reads it where it has changed; a broken one leaves the last good one shown. */
export function previewedFile(path: string): (language: Language) => Promise<Previewed> {
  let shown: Shown | null = null;
  let seen = '';
  let text: string | null = null;
  const problems = new Map<Language, readonly ModelProblem[]>();

  async function refresh(): Promise<void> {
    const stats = await stat(path).catch(() => null);
    const signature = stats === null ? 'absent' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    if (signature === seen) return;
    text = await readFile(path, 'utf8').catch(() => null);
    seen = signature;
    problems.clear();
  }

  function problemsIn(language: Language): readonly ModelProblem[] {
    const known = problems.get(language);
    if (known) return known;
    const found = text === null ? [unreadable[language]] : read(text, language);
    problems.set(language, found);
    return found;
  }

  function read(newest: string, language: Language): readonly ModelProblem[] {
    const loaded = load(newest, language);
    if (loaded.model !== null) shown = { text: newest, file: loaded.model.file };
    return loaded.problems;
  }

  return async (language) => {
    await refresh();
    const found = problemsIn(language);
    const { id, version, questions, languages = [] } = shown?.file ?? {};
    return {
      text: shown?.text ?? null,
      state: {
        file: basename(path),
        stamp: shown === null ? '' : createHash('sha256').update(shown.text).digest('base64url').slice(0, 16),
        shown: id === undefined || version === undefined ? null : { id, version, questions: questions?.length ?? 0 },
        languages,
        problems: found,
        findings: [],
      },
    };
  };
}

const unreadable: Readonly<Record<Language, ModelProblem>> = {
  de: unreadableAs('Die Datei ist nicht zu lesen.', 'Liegt sie noch dort? Darf Ihr Konto sie lesen?'),
  en: unreadableAs('The file cannot be read.', 'Is it still there? May your account read it?'),
};

function unreadableAs(message: string, suggestion: string): ModelProblem {
  return { code: 'file.unreadable', pointer: '', line: 1, column: 1, message, suggestion };
}
