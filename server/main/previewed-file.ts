import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PreviewFinding } from '../../model/contract/preview.ts';
import { load } from '../../model/format/load.ts';
import type { ModelFile } from '../../model/format/model-file.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import { lint } from '../../model/review/lint/lint.ts';
import { placedFindings } from '../../model/review/lint/placed-findings.ts';
import type { Previewed } from '../http/preview-app.ts';
import { readModelFileText } from './model-text.ts';
import { ModelTextTrouble } from './model-text-trouble.ts';

type Language = 'de' | 'en';

/** The last text that was in order. */
interface Shown {
  readonly text: string;
  readonly file: ModelFile;
}

/** What there is to say of the newest text. */
interface Told {
  readonly problems: readonly ModelProblem[];
  readonly findings: readonly PreviewFinding[];
}

/** Looks at a model file whenever it is asked, and reads it where it has changed; a broken one leaves the last good one shown. */
export function previewedFile(
  path: string,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): (language: Language) => Promise<Previewed> {
  let shown: Shown | null = null;
  let seen = '';
  let text: string | ModelTextTrouble = '';
  const told = new Map<Language, Told>();

  async function refresh(): Promise<void> {
    const stats = await stat(path).catch(() => null);
    const signature = stats === null ? 'absent' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    if (signature === seen) return;
    text = await readModelFileText(path).catch((error: unknown) => {
      if (error instanceof ModelTextTrouble) return error;
      throw error;
    });
    seen = signature;
    told.clear();
  }

  function toldIn(language: Language): Told {
    const known = told.get(language);
    if (known) return known;
    const found =
      typeof text === 'string' ? read(text, language) : { problems: [unreadable(text, language)], findings: [] };
    told.set(language, found);
    return found;
  }

  function read(newest: string, language: Language): Told {
    const { model, problems } = load(newest, language);
    if (model === null) return { problems, findings: [] };
    shown = { text: newest, file: model.file };
    const findings = placedFindings(lint(model, today()), newest, language);
    const gravest = (['error', 'warning', 'hint'] as const).flatMap((grave) =>
      findings.filter(({ severity }) => severity === grave),
    );
    return { problems, findings: gravest };
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

function unreadable({ reason, line, column }: ModelTextTrouble, language: Language): ModelProblem {
  const message = {
    de: `Die Datei lässt sich nicht lesen: ${reason.de}.`,
    en: `The file cannot be read: ${reason.en}.`,
  };
  return { code: 'file.unreadable', pointer: '', line, column, message: message[language], suggestion: null };
}
