import type { SupersededQuestion } from '../../model/format/model-file.ts';
import type { MappingError } from '../../model/review/diff/mapping-error.ts';
import { removed } from './model-text.ts';

/** A declaration in an edit of the small model that is not so, and how that is told. */
export interface WrongMapping {
  readonly code: MappingError['code'];
  readonly questions: readonly SupersededQuestion[];
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly de: string;
  readonly en: string;
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
const renamed = { '/questions/1/id': 'yearly-review', '/rules/0/skip/0/question': 'yearly-review' };
const change = '/supersedes/questions/0/change';

export const wrongMappings: readonly WrongMapping[] = [
  {
    code: 'version.unchanged',
    questions: [],
    changes: { '/version': '1.0.0', '/secondsPerQuestion': 25, '/supersedes': removed },
    pointer: '/version',
    de: 'Der Inhalt ist geändert, die Version ist noch 1.0.0. Geben Sie der neuen Fassung eine neue Version.',
    en: 'The content has changed and the version is still 1.0.0. Give the new revision a new version.',
  },
  {
    code: 'supersedes.version',
    questions: [{ question: 'nobody', change: 'dropped' }],
    changes: { '/supersedes/version': '0.9.0' },
    pointer: '/supersedes/version',
    de: 'Die Zuordnung gilt für die Version 0.9.0, verglichen wird mit 1.0.0; sie zählt hier nicht.',
    en: 'The mapping is for version 0.9.0, the comparison is with 1.0.0; it does not count here.',
  },
  {
    code: 'mapping.unknown-dropped',
    questions: [{ question: 'stratgy-review', change: 'dropped' }],
    pointer: '/supersedes/questions/0/question',
    de: 'Die Frage „stratgy-review“ ist als „dropped“ erklärt, aber die alte Fassung hat sie nicht. Meinten Sie „strategy-review“?',
    en: 'The question “stratgy-review” is declared “dropped”, but the old revision does not have it. Did you mean “strategy-review”?',
  },
  {
    code: 'mapping.not-new',
    questions: [{ question: 'strategy-review', change: 'new' }],
    pointer: change,
    de: 'Die Frage „strategy-review“ ist als „new“ erklärt, aber ihre Kennung gab es schon. Antworten der alten Frage lägen unter ihr: Wählen Sie eine neue Kennung.',
    en: 'The question “strategy-review” is declared “new”, but its id existed already. Answers to the old question would lie under it: choose a new id.',
  },
  {
    code: 'mapping.not-in-old',
    questions: [
      { question: 'yearly-review', change: 'same' },
      { question: 'strategy-review', change: 'dropped' },
    ],
    changes: renamed,
    pointer: '/supersedes/questions/0/question',
    de: 'Die Frage „yearly-review“ ist als „same“ erklärt, aber die alte Fassung hat sie nicht. Erklären Sie sie als „new“, oder nennen Sie unter „was“, wie sie hieß.',
    en: 'The question “yearly-review” is declared “same”, but the old revision does not have it. Declare it “new”, or name under “was” what it was called.',
  },
  {
    code: 'mapping.unknown-was',
    questions: [
      { question: 'yearly-review', was: 'strategy-revue', change: 'same' },
      { question: 'strategy-review', change: 'dropped' },
    ],
    changes: renamed,
    pointer: '/supersedes/questions/0/was',
    de: 'Die alte Fassung hat keine Frage „strategy-revue“. Meinten Sie „strategy-review“?',
    en: 'The old revision has no question “strategy-revue”. Did you mean “strategy-review”?',
  },
  {
    code: 'mapping.claimed-twice',
    questions: [{ question: 'citizen-panel', was: 'data-centre', change: 'recoded' }],
    changes: { '/questions/-': panel },
    pointer: '/supersedes/questions/0/was',
    de: 'Die alte Frage „data-centre“ hat ihre Kennung behalten; „citizen-panel“ kann nicht auch aus ihr geworden sein.',
    en: 'The old question “data-centre” has kept its id; “citizen-panel” cannot have come from it, too.',
  },
  {
    code: 'mapping.reused-id',
    questions: [{ question: 'data-centre', was: 'security-officer', change: 'recoded' }],
    changes: { '/questions/4': removed, '/rules/2': removed, '/levels/4/gate': removed },
    pointer: '/questions/4/id',
    de: 'Die Kennung „data-centre“ gehörte einer Frage, die entfallen ist. Ihre Antworten lägen unter der neuen: Wählen Sie eine neue Kennung.',
    en: 'The id “data-centre” belonged to a question that has been removed. Its answers would lie under the new one: choose a new id.',
  },
  {
    code: 'mapping.not-same',
    questions: [{ question: 'strategy-review', change: 'same' }],
    changes: { '/questions/1/options/1/points': 50 },
    pointer: change,
    de: 'Die Frage „strategy-review“ ist als „same“ erklärt, wird aber anders gezählt. Die Option „once“ der Frage „strategy-review“ ist 50 statt 40 Punkte wert. Erklären Sie sie als „recoded“.',
    en: 'The question “strategy-review” is declared “same”, but counts in another way. The option “once” of the question “strategy-review” is worth 50 points instead of 40. Declare it “recoded”.',
  },
  {
    code: 'mapping.kind-changed',
    questions: [{ question: 'strategy-review', change: 'recoded', map: { nowhere: ['never'] } }],
    changes: { '/questions/1/kind': 'multiple', '/rules/0': removed },
    pointer: change,
    de: 'Die Frage „strategy-review“ ist als „recoded“ erklärt, hat aber die Art „multiple“ statt „single“; frühere Antworten lassen sich nicht übertragen. Erklären Sie sie als „reworded“.',
    en: 'The question “strategy-review” is declared “recoded”, but is of the kind “multiple” instead of “single”; answers of before cannot be translated. Declare it “reworded”.',
  },
  {
    code: 'mapping.kind-changed',
    questions: [{ question: 'strategy-review', change: 'same' }],
    changes: { '/questions/1/kind': 'multiple', '/rules/0': removed },
    pointer: change,
    de: 'Die Frage „strategy-review“ ist als „same“ erklärt, hat aber die Art „multiple“ statt „single“; frühere Antworten lassen sich nicht übertragen. Erklären Sie sie als „reworded“.',
    en: 'The question “strategy-review” is declared “same”, but is of the kind “multiple” instead of “single”; answers of before cannot be translated. Declare it “reworded”.',
  },
  {
    code: 'mapping.not-recoded',
    questions: [{ question: 'strategy-review', change: 'recoded' }],
    changes: { '/questions/1/text/en': 'How often do you review it?', '/questions/1/weight': 2 },
    pointer: change,
    de: 'Die Frage „strategy-review“ ist als „recoded“ erklärt, wird aber wie vorher gezählt. Erklären Sie sie als „same“ oder, wenn sie nach anderem fragt, als „reworded“.',
    en: 'The question “strategy-review” is declared “recoded”, but counts as before. Declare it “same” or, if it asks something else, “reworded”.',
  },
  {
    code: 'mapping.unknown-option',
    questions: [{ question: 'data-centre', change: 'recoded', map: { celler: 'cellar' } }],
    changes: { '/questions/5/options/1/points': 70 },
    pointer: '/supersedes/questions/0/map/celler',
    de: 'Die frühere Frage „data-centre“ hat keine Antwortoption „celler“. Meinten Sie „cellar“?',
    en: 'The former question “data-centre” has no option “celler”. Did you mean “cellar”?',
  },
  {
    code: 'mapping.nothing-changed',
    questions: [{ question: 'data-centre', change: 'reworded' }],
    changes: { '/questions/5/weight': 2 },
    pointer: change,
    de: 'Die Frage „data-centre“ ist als „reworded“ erklärt, aber nichts an ihr ist geändert.',
    en: 'The question “data-centre” is declared “reworded”, but nothing about it has changed.',
  },
];
