import type { EditedModel } from './model-diff-edit.ts';
import { removed } from './model-text.ts';
import { smallModelFile } from './small-model.ts';

const text = { de: 'Neu', en: 'New' };
const [noStrategy] = smallModelFile.rules;
const second = {
  id: 'second',
  when: { question: 'strategy-document', is: 'draft' },
  skip: [{ question: 'strategy-review', implies: 'once' }],
  reason: text,
};

/** Edits of rules and of orders, at least one for each kind of difference. */
export const ruleEdits: readonly EditedModel[] = [
  {
    code: 'rule.added',
    severity: 'breaks',
    changes: { '/rules/0/skip/-': { question: 'online-services', implies: 0 } },
    pointer: '/rules/0/skip/1',
    de: 'Die Regel „no-strategy“ überspringt neu die Frage „online-services“.',
    en: 'The rule “no-strategy” now skips the question “online-services”.',
  },
  {
    code: 'rule.removed',
    severity: 'breaks',
    changes: { '/rules/0': removed },
    file: 'old',
    pointer: '/rules/0/skip/0',
    de: 'Die Regel „no-strategy“ überspringt die Frage „strategy-review“ nicht mehr.',
    en: 'The rule “no-strategy” no longer skips the question “strategy-review”.',
  },
  {
    code: 'rule.condition',
    severity: 'breaks',
    changes: { '/rules/1/when/atMost': 5 },
    pointer: '/rules/1/when',
    de: 'Die Regel „no-online-services“ überspringt die Frage „online-features“ unter einer anderen Bedingung.',
    en: 'The rule “no-online-services” skips the question “online-features” under another condition.',
  },
  {
    code: 'rule.implied',
    severity: 'breaks',
    changes: { '/rules/1/skip/0/implies': ['payment'] },
    pointer: '/rules/1/skip/0/implies',
    de: 'Die Regel „no-online-services“ gibt der Frage „online-features“ einen anderen Wert.',
    en: 'The rule “no-online-services” gives the question “online-features” another value.',
  },
  {
    code: 'rule.renamed',
    severity: 'harmless',
    changes: { '/rules/0/id': 'without-strategy' },
    pointer: '/rules/0/id',
    de: 'Die Regel „without-strategy“ hat eine neue Kennung; sie tut, was schon vorher galt.',
    en: 'The rule “without-strategy” has a new id; it does what was done before.',
  },
  {
    code: 'rule.text',
    severity: 'harmless',
    changes: { '/rules/0/reason/en': 'Nothing to review.' },
    pointer: '/rules/0/reason',
    de: 'Die Begründung der Regel „no-strategy“ ist geändert.',
    en: 'The reason of the rule “no-strategy” has changed.',
  },
  {
    code: 'rule.implied',
    severity: 'breaks',
    before: { '/rules/-': second },
    changes: { '/rules/-': { ...second, skip: [{ question: 'strategy-review', implies: 'yearly' }] } },
    pointer: '/rules/3/skip/0/implies',
    de: 'Die Regel „second“ gibt der Frage „strategy-review“ einen anderen Wert.',
    en: 'The rule “second” gives the question “strategy-review” another value.',
  },
  {
    code: 'rule.order',
    severity: 'breaks',
    before: { '/rules/-': second },
    changes: { '/rules/-': noStrategy, '/rules/0': second },
    pointer: '/rules/0',
    de: 'Die Regeln, die die Frage „strategy-review“ überspringen, stehen in anderer Reihenfolge; die erste entscheidet.',
    en: 'The rules that skip the question “strategy-review” are in another order; the first one decides.',
  },
  {
    code: 'question.order',
    severity: 'harmless',
    changes: { '/questions/4': smallModelFile.questions[5], '/questions/5': smallModelFile.questions[4] },
    pointer: '/categories/2',
    de: 'Die Fragen der Kategorie „security“ stehen in anderer Reihenfolge.',
    en: 'The questions of the category “security” are in another order.',
  },
  {
    code: 'option.order',
    severity: 'harmless',
    before: {
      '/questions/3/options': [
        { id: 'a', text, points: 60 },
        { id: 'b', text, points: 40 },
      ],
    },
    changes: {
      '/questions/3/options': [
        { id: 'b', text, points: 40 },
        { id: 'a', text, points: 60 },
      ],
    },
    pointer: '/questions/3/options',
    de: 'Die Optionen der Frage „online-features“ stehen in anderer Reihenfolge.',
    en: 'The options of the question “online-features” are in another order.',
  },
  {
    code: 'question.renamed',
    severity: 'harmless',
    changes: {
      '/questions/1/id': 'yearly-review',
      '/rules/0/skip/0/question': 'yearly-review',
      '/supersedes': {
        version: '1.0.0',
        questions: [{ question: 'yearly-review', was: 'strategy-review', change: 'same' }],
      },
    },
    pointer: '/questions/1/id',
    de: 'Die Frage „yearly-review“ hieß vorher „strategy-review“.',
    en: 'The question “yearly-review” was called “strategy-review” before.',
  },
];
