import type { ModelFile } from '../../model/format/model-file.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Text', en: 'Text' };
const [sample] = smallModelFile.questions;
const large = 10_000;

/** Model files that nobody would write by hand, by what is hostile about them; each made anew when it is asked for. */
export const hostileModels = {
  /** 10,000 questions with 20,000 rules, each rule looking at one of the two questions before; about 20 MB. */
  'a good file of 20 MB': () => {
    const help = { de: 'Ä'.repeat(600), en: 'a'.repeat(600) };
    return JSON.stringify({ ...questions({ help }), rules: chainOfRules() });
  },
  '20 MB of rubbish': () => 'Lorem ipsum dolor sit amet '.repeat(750_000),
  '20 MB of binary zeros': () => '\0'.repeat(20_000_000),
  'an object of 20 MB that does not end': () => `{"id":${'{"a":['.repeat(30)}${'"x",'.repeat(5_000_000)}`,
  'one text of 20 MB': () => `"${'x'.repeat(20_000_000)}"`,
  'one key of 20 MB': () => changed({ ['x'.repeat(20_000_000)]: 1 }),
  'one list of 5 million zeros': () => `[${'0,'.repeat(4_999_999)}0]`,
  '5 million zeros for questions': () => changed({ questions: [] }).replace('[]', `[${'0,'.repeat(4_999_999)}0]`),
  'a million zeros for questions': () => changed({ questions: zeros(1_000_000) }),
  'a million zeros for languages': () => changed({ languages: zeros(1_000_000) }),
  'a million empty conditions in one rule': () => {
    const [rule] = smallModelFile.rules;
    return changed({ rules: [{ ...rule, when: { all: Array(1_000_000).fill({}) } }] });
  },
  'a million unknown keys': () => `{${Array.from({ length: 1_000_000 }, (_, index) => `"key-${index}":0`).join()}}`,
  'a million repetitions of one key': () => `{${'"id":0,'.repeat(999_999)}"id":0}`,
  '100,000 brackets within each other': () => '['.repeat(100_000) + ']'.repeat(100_000),
  '10,000 questions of the same id': () => JSON.stringify({ ...questions({}, () => 'the-same') }),
  '10,000 questions that name what is mistyped': () => {
    const file = questions({}, (index) => `a-long-question-id-${index}`);
    const mistyped = file.questions.map(({ id }) => ({
      question: id.replace('question', 'quesiton'),
      implies: 'none',
    }));
    const [rule] = smallModelFile.rules;
    return JSON.stringify({
      ...file,
      rules: mistyped.map((skip, index) => ({ ...rule, id: `r-${index}`, skip: [skip] })),
    });
  },
  '10,000 questions in a ring of rules': () => {
    const file = { ...questions(), rules: chainOfRules() };
    const closing = rule('closing', `question-${large - 1}`, 'question-0');
    return JSON.stringify({ ...file, rules: [...file.rules, closing] });
  },
  '10,000 rules that look back from each to each': () => {
    const rules = chainOfRules().map((each, index) =>
      index % 2 === 0 ? each : rule(each.id, `question-${large - 1}`, `question-${index}`),
    );
    return JSON.stringify({ ...questions(), rules });
  },
  '200 languages': () => {
    const languages = Array.from({ length: 200 }, (_, index) => `a${letter(index / 26)}${letter(index % 26)}`);
    const everywhere = Object.fromEntries(languages.map((language) => [language, 'Text']));
    return changed({ languages, fallback: 'aaa', title: everywhere });
  },
  '50 languages that 10,000 questions lack': () => {
    const languages = [
      'de',
      'en',
      ...Array.from({ length: 48 }, (_, index) => `z${letter(index / 26)}${letter(index % 26)}`),
    ];
    return JSON.stringify({ ...questions(), languages });
  },
  'texts in 9,000 languages': () => {
    const languages = Array.from({ length: 9_000 }, (_, index) => [`de-x-${index}`, 'Text'] as const);
    return changed({ title: { ...text, ...Object.fromEntries(languages) } });
  },
} as const satisfies Record<string, () => string>;

function zeros(length: number): readonly number[] {
  return Array(length).fill(0);
}

function letter(index: number): string {
  return String.fromCharCode(97 + Math.floor(index));
}

function changed(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...smallModelFile, ...changes });
}

function questions(more = {}, idAt = (index: number) => `question-${index}`) {
  const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
  const list = Array.from({ length: large }, (_, index) => ({ ...sample, id: idAt(index), terms: [], text, ...more }));
  return { ...smallModelFile, levels, categories: smallModelFile.categories.slice(0, 1), questions: list };
}

/** Two rules for every question but the first two, which look at the two before. */
function chainOfRules(): ModelFile['rules'] {
  return Array.from({ length: large }, (_, index) =>
    [1, 2].flatMap((back) =>
      index < back ? [] : [rule(`rule-${index}-${back}`, `question-${index - back}`, `question-${index}`)],
    ),
  ).flat();
}

function rule(id: string, question: string, target: string): ModelFile['rules'][number] {
  return { id, when: { question, is: 'none' }, skip: [{ question: target, implies: 'none' }], reason: text };
}
