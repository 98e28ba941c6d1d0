import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { load } from '../../model/format/load.ts';
import type { ModelFile } from '../../model/format/model-file.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import { lint } from '../../model/review/lint/lint.ts';
import { placedFindings } from '../../model/review/lint/placed-findings.ts';
import type { Previewed } from '../http/preview-app.ts';

type Language = 'de' | 'en';

/** The last text that was in order. */
interface Shown {
  readonly text: string;
  readonly file: ModelFile;
}

/** What there is to say of the newest text. */
interface Told {
  readonly problems: readonly ModelProblem[];
  readonly findings: readonly ModelProblem[];
}

/** Looks at a model file whenever it is asked, and reads it where it has changed; a broken one leaves the last good one shown. */
export function previewedFile(
  path: string,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): (language: Language) => Promise<Previewed> {
  let shown: Shown | null = null;
  let seen = '';
  let text: string | null = null;
  const told = new Map<Language, Told>();

  async function refresh(): Promise<void> {
    const stats = await stat(path).catch(() => null);
    const signature = stats === null ? 'absent' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    if (signature === seen) return;
    text = await readFile(path, 'utf8').catch(() => null);
    seen = signature;
    told.clear();
  }

  function toldIn(language: Language): Told {
    const known = told.get(language);
    if (known) return known;
    const found = text === null ? { problems: [unreadable[language]], findings: [] } : read(text, language);
    told.set(language, found);
    return found;
  }

  function read(newest: string, language: Language): Told {
    const { model, problems } = load(newest, language);
    if (model === null) return { problems, findings: [] };
    shown = { text: newest, file: model.file };
    return { problems, findings: placedFindings(lint(model, today()), newest, language) };
  }

  return async (language) => {
    await refresh();
    const { problems, findings } = toldIn(language);
    const { id, version, questions, languages = [] } = shown?.file ?? {};
    return {
      text: shown?.text ?? null,
      state: {
        file: basename(path),
        stamp: shown === null ? '' : createHash('sha256').update(shown.text).digest('base64url').slice(0, 16),
        shown: id === undefined || version === undefined ? null : { id, version, questions: questions?.length ?? 0 },
        languages,
        problems,
        findings,
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
