import type { SupersededQuestion } from '../../model/format/model-file.ts';
import type { Change } from '../../model/review/diff/change.ts';
import { removed } from './model-text.ts';

/** An edit of the small model that leaves something to be declared, and how. */
export interface UndeclaredEdit {
  readonly code: Change['code'];
  readonly changes: Readonly<Record<string, unknown>>;
  readonly file?: 'old';
  readonly pointer: string;
  readonly de: string;
  readonly en: string;
  readonly missing: SupersededQuestion;
}

const text = { de: 'Neu', en: 'New' };
const panel = {
  kind: 'single',
  id: 'citizen-panel',
  category: 'security',
  weight: 1,
  text: { de: 'Werden Einwohner beteiligt?', en: 'Are citizens consulted?' },
  options: [
    { id: 'no', text, points: 0 },
    { id: 'yes', text, points: 100 },
  ],
};

export const undeclaredEdits: readonly UndeclaredEdit[] = [
  {
    code: 'mapping.new',
    changes: { '/questions/-': panel },
    pointer: '/questions/7',
    de: 'Die neue Frage „citizen-panel“ steht nicht unter „supersedes“. Erklären Sie sie als „new“, oder nennen Sie unter „was“, wie sie hieß.',
    en: 'The new question “citizen-panel” is not under “supersedes”. Declare it “new”, or name under “was” what it was called.',
    missing: { question: 'citizen-panel', change: 'new' },
  },
  {
    code: 'mapping.dropped',
    changes: { '/questions/1': removed, '/rules/0': removed },
    file: 'old',
    pointer: '/questions/1',
    de: 'Die entfallene Frage „strategy-review“ steht nicht unter „supersedes“. Erklären Sie sie als „dropped“.',
    en: 'The removed question “strategy-review” is not under “supersedes”. Declare it “dropped”.',
    missing: { question: 'strategy-review', change: 'dropped' },
  },
  {
    code: 'mapping.renamed',
    changes: { '/questions/1/id': 'yearly-review', '/rules/0/skip/0/question': 'yearly-review' },
    pointer: '/questions/1',
    de: 'Die Frage „yearly-review“ gleicht der früheren „strategy-review“. Erklären Sie sie als „same“ mit „was“, sonst als „new“ und die frühere als „dropped“.',
    en: 'The question “yearly-review” resembles the former “strategy-review”. Declare it “same” with “was”, or else “new” and the former one “dropped”.',
    missing: { question: 'yearly-review', was: 'strategy-review', change: 'same' },
  },
  {
    code: 'mapping.renamed',
    changes: {
      '/questions/1/id': 'yearly-review',
      '/questions/1/text/en': 'How often is it reviewed and changed?',
      '/questions/1/options/1/points': 50,
      '/rules/0/skip/0/question': 'yearly-review',
    },
    pointer: '/questions/1',
    de: 'Die Frage „yearly-review“ gleicht der früheren „strategy-review“. Erklären Sie sie als „recoded“ mit „was“, sonst als „new“ und die frühere als „dropped“.',
    en: 'The question “yearly-review” resembles the former “strategy-review”. Declare it “recoded” with “was”, or else “new” and the former one “dropped”.',
    missing: { question: 'yearly-review', was: 'strategy-review', change: 'recoded' },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/1/options/1/points': 50, '/questions/1/text/en': 'How often do you review it?' },
    pointer: '/questions/1',
    de: 'Die Frage „strategy-review“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „recoded“; entscheiden müssen Sie.',
    en: 'The question “strategy-review” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “recoded”; you have to decide.',
    missing: { question: 'strategy-review', change: 'recoded' },
  },
  {
    code: 'mapping.coding',
    changes: { '/rules/0/when': { question: 'strategy-document', in: ['none', 'draft'] } },
    pointer: '/questions/1',
    de: 'Die Frage „strategy-review“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „recoded“; entscheiden müssen Sie.',
    en: 'The question “strategy-review” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “recoded”; you have to decide.',
    missing: { question: 'strategy-review', change: 'recoded' },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/5/options/1/id': 'on-site', '/questions/5/options/1/text/en': 'In an own centre' },
    pointer: '/questions/5',
    de: 'Die Frage „data-centre“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „recoded“; entscheiden müssen Sie.',
    en: 'The question “data-centre” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “recoded”; you have to decide.',
    missing: { question: 'data-centre', change: 'recoded', map: { own: 'on-site' } },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/3/options/2': { id: 'chat', text, points: 20 } },
    pointer: '/questions/3',
    de: 'Die Frage „online-features“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „recoded“; entscheiden müssen Sie.',
    en: 'The question “online-features” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “recoded”; you have to decide.',
    missing: { question: 'online-features', change: 'recoded', map: { signature: [] } },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/5/options/1': { id: 'abroad', text, points: 60 } },
    pointer: '/questions/5',
    de: 'Die Frage „data-centre“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'The question “data-centre” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'data-centre', change: 'reworded' },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/3/options': [{ id: 'chat', text, points: 100 }] },
    pointer: '/questions/3',
    de: 'Die Frage „online-features“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'The question “online-features” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'online-features', change: 'reworded' },
  },
  {
    code: 'mapping.coding',
    changes: { '/questions/1/options/1/points': 50, '/questions/1/text': text },
    pointer: '/questions/1',
    de: 'Die Frage „strategy-review“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'The question “strategy-review” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'strategy-review', change: 'reworded' },
  },
  {
    code: 'mapping.kind',
    changes: { '/questions/1/kind': 'multiple', '/rules/0': removed },
    pointer: '/questions/1',
    de: 'Die Frage „strategy-review“ hat eine andere Art als vorher; frühere Antworten lassen sich nicht übertragen. Erklären Sie sie als „reworded“.',
    en: 'The question “strategy-review” is of another kind than before; answers of before cannot be translated. Declare it “reworded”.',
    missing: { question: 'strategy-review', change: 'reworded' },
  },
  {
    code: 'mapping.wording',
    changes: { '/questions/2/text/de': 'Wie viele Leistungen sind heute online?' },
    pointer: '/questions/2/text',
    de: 'Geänderte Texte der Frage „online-services“: text (de). Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „same“; entscheiden müssen Sie.',
    en: 'Changed texts of the question “online-services”: text (de). Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “same”; you have to decide.',
    missing: { question: 'online-services', change: 'same' },
  },
  {
    code: 'mapping.wording',
    changes: { '/questions/4/options/1/text/de': 'Zusammen mit anderen' },
    pointer: '/questions/4/options/1/text',
    de: 'Geänderte Texte der Frage „security-officer“: options/shared (de). Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „same“; entscheiden müssen Sie.',
    en: 'Changed texts of the question “security-officer”: options/shared (de). Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “same”; you have to decide.',
    missing: { question: 'security-officer', change: 'same' },
  },
  {
    code: 'mapping.wording',
    changes: { '/questions/2/unit': text },
    pointer: '/questions/2/unit',
    de: 'Geänderte Texte der Frage „online-services“: unit (de, en). Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'Changed texts of the question “online-services”: unit (de, en). Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'online-services', change: 'reworded' },
  },
  {
    code: 'mapping.wording',
    changes: { '/questions/2/unit/de': 'Dienste', '/questions/2/text': text },
    pointer: '/questions/2/text',
    de: 'Geänderte Texte der Frage „online-services“: text (de, en), unit (de). Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'Changed texts of the question “online-services”: text (de, en), unit (de). Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'online-services', change: 'reworded' },
  },
  {
    code: 'mapping.wording',
    changes: { '/questions/5/options/0/text': text, '/questions/5/options/1/text': text },
    pointer: '/questions/5/options/0/text',
    de: 'Geänderte Texte der Frage „data-centre“: options/cellar (de, en), options/own (de, en). Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „reworded“; entscheiden müssen Sie.',
    en: 'Changed texts of the question “data-centre”: options/cellar (de, en), options/own (de, en). Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “reworded”; you have to decide.',
    missing: { question: 'data-centre', change: 'reworded' },
  },
];
