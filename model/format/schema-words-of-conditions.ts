import type { FieldWords, WordsOf } from './field-words.ts';

const question: FieldWords = ['Kennung einer früheren Frage, deren Antwort verglichen wird.', 'strategy-document'];

/** German words for editors on skip rules and their conditions. */
export const conditionWords: WordsOf<
  | 'rule'
  | 'skipped'
  | 'nothingApplies'
  | 'allOf'
  | 'anyOf'
  | 'notThat'
  | 'isOption'
  | 'isAmong'
  | 'isAtLeast'
  | 'isAtMost'
> = {
  rule: {
    title: 'Sprungregel',
    description: 'Überspringt Fragen, die sich durch frühere Antworten erledigt haben.',
    fields: {
      id: ['Kennung der Regel.', 'no-strategy'],
      when: ['Bedingung, unter der die Fragen übersprungen werden.', { question: 'strategy-document', is: 'none' }],
      skip: ['Die übersprungenen Fragen mit der Antwort, die stattdessen gilt.'],
      reason: ['Der Grund in einem Satz; wer antwortet, kann ihn lesen.'],
    },
  },
  skipped: {
    title: 'Übersprungene Frage',
    description: 'Eine Frage, die eine Regel überspringt, mit ihrer stillschweigenden Antwort.',
    fields: {
      question: ['Kennung der Frage; sie kommt nach allen, auf die die Regel sieht.', 'strategy-review'],
      implies: [
        'Was statt einer Antwort gilt: Kennung einer Option, Liste von Kennungen, Zahl oder { "notApplicable": true }.',
        'never',
      ],
    },
  },
  nothingApplies: {
    title: 'Trifft nicht zu',
    description: 'Die übersprungene Frage trifft nicht zu und zählt nicht mit.',
    fields: { notApplicable: ['Immer true: Die Frage trifft nicht zu.', true] },
  },
  allOf: {
    title: 'Alle',
    description: 'Trifft zu, wenn alle Teile zutreffen.',
    fields: { all: ['Bedingungen, die alle zutreffen müssen, mindestens eine.'] },
  },
  anyOf: {
    title: 'Eine davon',
    description: 'Trifft zu, wenn wenigstens ein Teil zutrifft.',
    fields: { any: ['Bedingungen, von denen eine genügt, mindestens eine.'] },
  },
  notThat: {
    title: 'Nicht',
    description: 'Trifft zu, wenn die Bedingung darin nicht zutrifft.',
    fields: { not: ['Bedingung, die nicht zutreffen darf.', { question: 'security-officer', is: 'none' }] },
  },
  isOption: {
    title: 'Option gewählt',
    description: 'Trifft zu, wenn die genannte Option gewählt ist.',
    fields: { question, is: ['Kennung der Option, die gewählt sein muss.', 'none'] },
  },
  isAmong: {
    title: 'Eine Option gewählt',
    description: 'Trifft zu, wenn eine der genannten Optionen gewählt ist.',
    fields: { question, in: ['Kennungen der Optionen, von denen eine genügt.', ['none', 'draft']] },
  },
  isAtLeast: {
    title: 'Mindestens',
    description: 'Vergleicht die Punkte der Antwort, bei „number“ die Zahl selbst.',
    fields: { question, atLeast: ['Punkte, oder bei „number“ die Zahl, die mindestens erreicht sind.', 50] },
  },
  isAtMost: {
    title: 'Höchstens',
    description: 'Vergleicht die Punkte der Antwort, bei „number“ die Zahl selbst.',
    fields: { question, atMost: ['Punkte, oder bei „number“ die Zahl, die höchstens erreicht sind.', 0] },
  },
};
