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
import { fileSignature } from './model-file.ts';
import { readModelFileText } from './model-text.ts';
import { ModelTextTrouble } from './model-text-trouble.ts';

type Language = 'de' | 'en';

/** The last text that was in order. */
interface Shown {
  readonly text: string;
  readonly stamp: string;
  readonly file: ModelFile;
}

/** What there is to say of the newest text in one language. */
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
  let seen: string | null = null;
  let tellIn: (language: Language) => Told = () => ({ problems: [], findings: [] });
  const told = new Map<Language, Told>();

  async function refresh(): Promise<void> {
    const signature = fileSignature(await stat(path).catch(() => undefined));
    if (signature === seen) return;
    tellIn = await read().catch((error: unknown) => {
      if (!(error instanceof ModelTextTrouble)) throw error;
      return (language: Language) => ({ problems: [unreadable(error, language)], findings: [] });
    });
    seen = signature;
    told.clear();
  }

  /** Reads and looks through the text once; words come in the language that is asked for. */
  async function read(): Promise<(language: Language) => Told> {
    const text = await readModelFileText(path);
    const { model } = load(text);
    if (model === null) return (language) => ({ problems: load(text, language).problems, findings: [] });
    const stamp = createHash('sha256').update(text).digest('base64url').slice(0, 16);
    shown = { text, stamp, file: model.file };
    const found = lint(model, today());
    return (language) => ({ problems: [], findings: gravestFirst(placedFindings(found, text, language)) });
  }

  return async (language) => {
    await refresh();
    const { problems, findings } = told.get(language) ?? tellIn(language);
    told.set(language, { problems, findings });
    const { id, version, questions, languages = [] } = shown?.file ?? {};
    return {
      text: shown?.text ?? null,
      state: {
        file: basename(path),
        stamp: shown?.stamp ?? '',
        shown: id === undefined || version === undefined ? null : { id, version, questions: questions?.length ?? 0 },
        languages,
        problems,
        findings,
      },
    };
  };
}

function gravestFirst(findings: readonly PreviewFinding[]): readonly PreviewFinding[] {
  return (['error', 'warning', 'hint'] as const).flatMap((grave) =>
    findings.filter(({ severity }) => severity === grave),
  );
}

function unreadable({ reason, line, column }: ModelTextTrouble, language: Language): ModelProblem {
  const message = {
    de: `Die Datei lässt sich nicht lesen: ${reason.de}.`,
    en: `The file cannot be read: ${reason.en}.`,
  };
  return { code: 'file.unreadable', pointer: '', line, column, message: message[language], suggestion: null };
}
