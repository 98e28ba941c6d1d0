import type { ModelFile } from '../../model/format/model-file.ts';
import { printable } from '../../model/format/printable.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import { problemLine } from '../main/model-file.ts';

export type Language = 'de' | 'en';

/** A file that was looked at. */
export interface CheckedFile {
  /** As it was named on the command line. */
  readonly name: string;
  /** Null where there are problems. */
  readonly model: ModelFile | null;
  readonly problems: readonly ModelProblem[];
}

/** Problems of one file that are shown; nobody reads more of them at once. */
export const shownProblems = 100;

/** A line for each problem and each good file, and at the end how many problems there are. */
export function report(files: readonly CheckedFile[], language: Language): string {
  const words = wordings[language];
  const lines = files.flatMap(({ name, model, problems }) => {
    if (model !== null) return [words.inOrder(printable(name), model)];
    const more = problems.length - shownProblems;
    return [
      ...problems.slice(0, shownProblems).map((problem) => problemLine(name, problem)),
      ...(more > 0 ? [words.more(printable(name), more)] : []),
    ];
  });
  const broken = files.filter(({ model }) => model === null);
  if (broken.length > 0) lines.push(words.total(broken, files.length));
  return lines.map((line) => `${line}\n`).join('');
}

/** What programs get: of one file its verdict, of several one for each of them and whether all are in order. */
export function json(files: readonly CheckedFile[]) {
  const [only, second] = files.map(verdict);
  if (second === undefined) return only;
  return {
    valid: files.every(({ model }) => model !== null),
    files: files.map((file) => ({ file: file.name, ...verdict(file) })),
  };
}

function verdict({ model, problems }: CheckedFile) {
  if (model === null) return { valid: false, problems };
  const { id, version, languages, categories, questions, rules, recommendations } = model;
  return {
    valid: true,
    id,
    version,
    languages,
    categories: categories.length,
    questions: questions.length,
    rules: rules.length,
    recommendations: recommendations.length,
  };
}

interface Wording {
  inOrder(name: string, model: ModelFile): string;
  more(name: string, count: number): string;
  total(broken: readonly CheckedFile[], files: number): string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  de: {
    inOrder: (name, { id, version, languages, ...lists }) => {
      const counts = [
        counted(lists.categories, 'Kategorie', 'Kategorien'),
        counted(lists.questions, 'Frage', 'Fragen'),
        counted(lists.rules, 'Regel', 'Regeln'),
        counted(lists.recommendations, 'Empfehlung', 'Empfehlungen'),
      ];
      return `${name} ist in Ordnung: ${id} ${version} auf ${languages.join(', ')}; ${counts.join(', ')}.`;
    },
    more: (name, count) => `${name}: und ${count} weitere; alle zeigt --json.`,
    total: (broken, files) => {
      const problems = counted(
        broken.flatMap((file) => file.problems),
        'Problem',
        'Probleme',
      );
      return files === 1 ? `${problems}.` : `${problems} in ${broken.length} von ${files} Dateien.`;
    },
  },
  en: {
    inOrder: (name, { id, version, languages, ...lists }) => {
      const counts = [
        counted(lists.categories, 'category', 'categories'),
        counted(lists.questions, 'question', 'questions'),
        counted(lists.rules, 'rule', 'rules'),
        counted(lists.recommendations, 'recommendation', 'recommendations'),
      ];
      return `${name} is in order: ${id} ${version} in ${languages.join(', ')}; ${counts.join(', ')}.`;
    },
    more: (name, count) => `${name}: and ${count} more; --json shows all.`,
    total: (broken, files) => {
      const problems = counted(
        broken.flatMap((file) => file.problems),
        'problem',
        'problems',
      );
      return files === 1 ? `${problems}.` : `${problems} in ${broken.length} of ${files} files.`;
    },
  },
};

function counted({ length }: readonly unknown[], one: string, several: string): string {
  return `${length} ${length === 1 ? one : several}`;
}
