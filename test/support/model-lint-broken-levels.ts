import type { LintBroken } from './model-lint-broken.ts';
import { removed } from './model-text.ts';

const because = { de: 'Das ergibt sich daraus.', en: 'This follows from it.' };
const gate = (...questions: readonly (readonly [string, number])[]) => ({
  questions: questions.map(([question, points]) => ({ question, points })),
});
const adoptedNeedsNoReview = {
  id: 'adopted',
  when: { question: 'strategy-document', is: 'adopted' },
  skip: [{ question: 'strategy-review', implies: 'never' }],
  reason: because,
};

const staged = {
  '/scoring/aggregation': 'staged',
  '/questions/1/level': 3,
  '/questions/2/level': 4,
  '/questions/3/level': 5,
  '/questions/5/level': 4,
  '/questions/6/level': 5,
  '/levels/3/gate': removed,
  '/levels/4/gate': removed,
};

/** Levels, gates, weights and scoring that cannot do what they say. */
export const lintBrokenLevels: readonly LintBroken[] = [
  {
    code: 'threshold.unreachable',
    changes: { '/questions/2/maximum': 50, '/levels/4/threshold': 84 },
    at: '"threshold": ▸84',
    pointer: '/levels/4/threshold',
    de: 'Die Stufe „smart“ beginnt bei 84 Punkten; mehr als 83,3 sind mit keinen Antworten zu erreichen.',
    en: 'The level “smart” begins at 84 points; no answers reach more than 83.3.',
    silent: { '/questions/2/maximum': 50, '/levels/4/threshold': 83 },
  },
  {
    // An adopted strategy costs the review: 2/6 · 2/3 · 100 at most come from the category, 88.8 in all.
    code: 'threshold.unreachable',
    changes: { '/rules/-': adoptedNeedsNoReview, '/levels/4/threshold': 89 },
    at: '"threshold": ▸89',
    pointer: '/levels/4/threshold',
    de: 'Die Stufe „smart“ beginnt bei 89 Punkten; mehr als 88,8 sind mit keinen Antworten zu erreichen.',
    en: 'The level “smart” begins at 89 points; no answers reach more than 88.8.',
    also: ['rule.breaks-monotonicity'],
    silent: { '/rules/-': adoptedNeedsNoReview, '/levels/4/threshold': 88 },
  },
  {
    code: 'gate.unmeetable',
    changes: { '/questions/2/maximum': 50, '/levels/4/gate': { minimumCategoryLevel: 5 } },
    at: '"minimumCategoryLevel": ▸5',
    pointer: '/levels/4/gate/minimumCategoryLevel',
    de: 'Die Bedingung der Stufe „smart“ kann niemand erfüllen: die Kategorie „services“ kommt höchstens auf Stufe 4.',
    en: 'Nobody can meet the gate of the level “smart”: the category “services” gets to level 4 at most.',
    silent: { '/questions/2/maximum': 50, '/levels/4/gate': { minimumCategoryLevel: 4 } },
  },
  {
    code: 'gate.unmeetable',
    changes: {
      '/rules/1/when': { question: 'online-services', atLeast: 0 },
      '/levels/4/gate': gate(['online-features', 40]),
    },
    at: '"points": ▸40 } ] }',
    pointer: '/levels/4/gate/questions/0/points',
    de: 'Die Bedingung der Stufe „smart“ kann niemand erfüllen: auf keinem Weg erreicht die Frage „online-features“ 40 Punkte.',
    en: 'Nobody can meet the gate of the level “smart”: on no path does the question “online-features” reach 40 points.',
    also: ['question.unreachable', 'rule.always-fires'],
    silent: {
      '/rules/1/when': { question: 'online-services', atMost: 99 },
      '/levels/4/gate': gate(['online-features', 40]),
    },
  },
  {
    code: 'level.unreachable',
    changes: {
      '/rules/-': adoptedNeedsNoReview,
      '/levels/4/gate': gate(['strategy-document', 100], ['strategy-review', 40]),
    },
    at: '▸{ "id": "smart"',
    pointer: '/levels/4',
    de: 'Die Stufe „smart“ ist mit keinen Antworten zu erreichen: jede ihrer Bedingungen ist für sich zu erfüllen, durch die Sprungregeln aber nie alle zugleich.',
    en: 'No answers reach the level “smart”: each of its conditions can be met by itself, but because of the skip rules never all at once.',
    also: ['rule.breaks-monotonicity'],
    silent: {
      '/rules/-': adoptedNeedsNoReview,
      '/levels/4/gate': gate(['strategy-document', 50], ['strategy-review', 40]),
    },
  },
  {
    // Both gates hold together, but then the score is 2/6 · (2·50 + 1·100)/3 + 4/6 · 100 = 88.8.
    code: 'level.unreachable',
    changes: {
      '/rules/-': adoptedNeedsNoReview,
      '/levels/4/threshold': 85,
      '/levels/4/gate': gate(['strategy-review', 100], ['online-services', 40]),
      '/questions/0/options/1/points': 10,
    },
    at: '▸{ "id": "smart"',
    pointer: '/levels/4',
    de: 'Die Stufe „smart“ ist mit keinen Antworten zu erreichen: jede ihrer Bedingungen ist für sich zu erfüllen, durch die Sprungregeln aber nie alle zugleich.',
    en: 'No answers reach the level “smart”: each of its conditions can be met by itself, but because of the skip rules never all at once.',
    also: ['rule.breaks-monotonicity'],
    silent: {
      '/rules/-': adoptedNeedsNoReview,
      '/levels/4/threshold': 85,
      '/levels/4/gate': gate(['strategy-review', 100], ['online-services', 40]),
    },
  },
  {
    code: 'level.unreachable',
    changes: {
      '/questions/2/maximum': 50,
      '/levels/3/gate': { minimumCategoryLevel: 5 },
      '/levels/4/gate': removed,
    },
    at: '▸{ "id": "smart"',
    pointer: '/levels/4',
    de: 'Die Stufe „smart“ ist mit keinen Antworten zu erreichen: ihr geht die Stufe „end-to-end“ voraus, deren Bedingung nicht zu erfüllen ist.',
    en: 'No answers reach the level “smart”: it comes after the level “end-to-end”, whose gate cannot be met.',
    also: ['gate.unmeetable'],
    silent: { '/levels/3/gate': { minimumCategoryLevel: 5 }, '/levels/4/gate': removed },
  },
  {
    code: 'level.unreachable',
    changes: {
      '/scoring/aggregation': 'staged',
      '/questions/2/level': 2,
      '/questions/5/level': 2,
      '/questions/6/level': 5,
    },
    at: '▸{ "id": "advancing"',
    pointer: '/levels/2',
    de: 'Die Stufe „advancing“ ist mit keinen Antworten zu erreichen: keine Frage trägt „level“: 3.',
    en: 'No answers reach the level “advancing”: no question has “level”: 3.',
    silent: { '/scoring/aggregation': 'staged', '/questions/6/level': 5 },
  },
  {
    // 50 of 100 services and a data centre make 3/4 · 50 + 1/4 · 100 = 62.5 percent of level 4: largely, not fully.
    code: 'level.unreachable',
    changes: { ...staged, '/questions/2/maximum': 50 },
    at: '▸{ "id": "smart"',
    pointer: '/levels/4',
    de: 'Die Stufe „smart“ ist mit keinen Antworten zu erreichen: auch die besten Antworten erfüllen ihre Fragen oder die der Stufen davor nicht weit genug.',
    en: 'No answers reach the level “smart”: even the best answers do not achieve enough in its questions or in those of the levels before.',
    silent: { ...staged, '/questions/2/maximum': 90 },
  },
  {
    code: 'gate.without-effect',
    changes: { '/levels/4/gate/minimumCategoryLevel': 2 },
    at: '"minimumCategoryLevel": ▸2, "questions"',
    pointer: '/levels/4/gate/minimumCategoryLevel',
    de: 'Die Bedingung der Stufe „smart“ ändert nichts: eine Stufe darunter verlangt schon so viel.',
    en: 'The gate of the level “smart” changes nothing: a level below asks for as much already.',
    silent: { '/levels/4/gate/minimumCategoryLevel': 4 },
  },
  {
    code: 'gate.without-effect',
    changes: { '/levels/3/gate/minimumCategoryLevel': 1 },
    at: '"minimumCategoryLevel": ▸1',
    pointer: '/levels/3/gate/minimumCategoryLevel',
    de: 'Die Bedingung der Stufe „end-to-end“ ändert nichts: jede Antwort erfüllt sie.',
    en: 'The gate of the level “end-to-end” changes nothing: every answer meets it.',
    silent: { '/levels/3/gate/minimumCategoryLevel': 2 },
  },
  {
    // With one category at 19 points of 100 and the others at 100, the score is at most (1·20 + 5·100) / 6 = 86.6.
    code: 'gate.without-effect',
    changes: { '/levels/4/gate': { minimumCategoryLevel: 2 }, '/levels/3/gate': removed, '/levels/4/threshold': 87 },
    at: '"minimumCategoryLevel": ▸2',
    pointer: '/levels/4/gate/minimumCategoryLevel',
    de: 'Die Bedingung der Stufe „smart“ ändert nichts: wer die Punktzahl der Stufe hat, erfüllt sie.',
    en: 'The gate of the level “smart” changes nothing: whoever has the score of the level meets it.',
    silent: { '/levels/4/gate': { minimumCategoryLevel: 2 }, '/levels/3/gate': removed, '/levels/4/threshold': 86 },
  },
  {
    code: 'gate.without-effect',
    changes: { '/levels/4/gate/questions/0/points': 0 },
    at: '"questions": [ ▸{ "question": "security-officer"',
    pointer: '/levels/4/gate/questions/0',
    de: 'Die Bedingung der Stufe „smart“ ändert nichts: jede Antwort erfüllt sie.',
    en: 'The gate of the level “smart” changes nothing: every answer meets it.',
    silent: { '/levels/4/gate/questions/0/points': 1 },
  },
  {
    code: 'gate.without-effect',
    changes: { '/levels/3/gate': {} },
    at: '"gate": ▸{}',
    pointer: '/levels/3/gate',
    de: 'Die Bedingung der Stufe „end-to-end“ ändert nichts: sie verlangt nichts.',
    en: 'The gate of the level “end-to-end” changes nothing: it asks for nothing.',
    silent: { '/levels/3/gate': removed },
  },
  {
    code: 'weights.hide-category',
    changes: { '/categories/0/weight': 20, '/categories/1/weight': 30 },
    at: '"weight": ▸1 } ], "questions"',
    pointer: '/categories/2/weight',
    de: 'Die Kategorie „security“ geht mit 2 Prozent fast unter; bei gleichen Gewichten wären es 33,3.',
    en: 'With 2 per cent the category “security” hardly counts; with equal weights it would be 33.3.',
    silent: { '/categories/0/weight': 4, '/categories/1/weight': 4 },
  },
  {
    code: 'weights.one-question',
    changes: { '/questions/4/weight': 5 },
    at: '"weight": ▸5',
    pointer: '/questions/4/weight',
    de: 'Die Frage „security-officer“ wiegt 71,4 Prozent der Kategorie „security“, mehr als alle anderen zusammen.',
    en: 'The question “security-officer” carries 71.4 per cent of the category “security”, more than all others together.',
    silent: { '/questions/0/weight': 5 },
  },
  {
    code: 'core.none',
    changes: { '/questions/4/core': removed },
    at: '▸{ "id": "security", "name"',
    pointer: '/categories/2',
    de: 'Die Kategorie „security“ hat keine Kernfrage und fehlt im Schnellcheck.',
    en: 'The category “security” has no core question and is missing from the quick check.',
    silent: { '/questions/0/core': removed, '/questions/2/core': removed, '/questions/4/core': removed },
  },
  {
    code: 'policy.not-monotone',
    changes: { '/scoring/openAnswers': 'neutral' },
    at: '"openAnswers": ▸"neutral"',
    pointer: '/scoring/openAnswers',
    de: 'Mit „neutral“ kann „weiß nicht“ mehr Punkte bringen als eine ehrliche schlechte Antwort.',
    en: 'With “neutral”, “don’t know” can bring more points than an honest bad answer.',
    silent: { '/scoring/openAnswers': 'evidence' },
  },
];
