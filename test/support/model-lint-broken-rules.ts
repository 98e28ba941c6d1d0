import type { LintBroken } from './model-lint-broken.ts';

const because = { de: 'Das ergibt sich daraus.', en: 'This follows from it.' };

function rule(id: string, when: unknown, question: string, implies: unknown) {
  return { id, when, skip: [{ question, implies }], reason: because };
}

const strategy = (...options: readonly string[]) => ({ question: 'strategy-document', in: options });
const atMost = (number: number) => ({ question: 'online-services', atMost: number });
const atLeast = (number: number) => ({ question: 'online-services', atLeast: number });
const features = (option: string) => ({ question: 'online-features', is: option });

const manyOptions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `feature-${index}`,
    text: { de: `Funktion ${index}`, en: `Feature ${index}` },
    points: 10,
    recommendation: 'add-payment',
  }));
const anyFeature = (count: number) => ({ any: manyOptions(count).map(({ id }) => features(id)) });

/** Holds where an option is chosen and the next one is not, at any place of a ring. */
const unlikeNeighbours = (count: number) => ({
  any: Array.from({ length: count }, (_, index) => ({
    all: [features(`feature-${index}`), { not: features(`feature-${(index + 1) % count}`) }],
  })),
});

/** Skip rules that do other than their author meant. */
export const lintBrokenRules: readonly LintBroken[] = [
  {
    code: 'question.unreachable',
    changes: { '/rules/-': rule('some-strategy', strategy('draft', 'adopted'), 'strategy-review', 'never') },
    at: '▸{ "kind": "single", "id": "strategy-review"',
    pointer: '/questions/1',
    de: 'Die Frage „strategy-review“ wird niemandem gestellt, der alles beantwortet; übersprungen wird sie durch: no-strategy, some-strategy.',
    en: 'Nobody who answers everything is asked “strategy-review”; what skips it: no-strategy, some-strategy.',
    also: ['rule.breaks-monotonicity'],
    silent: { '/rules/-': rule('some-strategy', strategy('draft'), 'strategy-review', 'never') },
  },
  {
    code: 'rule.never-fires',
    changes: { '/rules/1/when': { all: [atMost(0), atLeast(1)] } },
    at: '"when": ▸{ "all": [ { "question": "online-services"',
    pointer: '/rules/1/when',
    de: 'Die Regel „no-online-services“ greift auf keinem Weg.',
    en: 'The rule “no-online-services” fires on no path.',
    silent: { '/rules/1/when': { all: [atMost(1), atLeast(1)] } },
  },
  {
    code: 'rule.never-fires',
    changes: { '/rules/1/when': atLeast(501) },
    at: '"when": ▸{ "question": "online-services"',
    pointer: '/rules/1/when',
    de: 'Die Regel „no-online-services“ greift auf keinem Weg.',
    en: 'The rule “no-online-services” fires on no path.',
    silent: { '/rules/1/when': atLeast(500) },
  },
  {
    // Without a strategy the review is settled with "never".
    code: 'rule.never-fires',
    changes: {
      '/rules/1/when': { all: [strategy('none'), { question: 'strategy-review', is: 'yearly' }] },
    },
    at: '"when": ▸{ "all": [ { "question": "strategy-document"',
    pointer: '/rules/1/when',
    de: 'Die Regel „no-online-services“ greift auf keinem Weg.',
    en: 'The rule “no-online-services” fires on no path.',
    also: ['rule.breaks-monotonicity'],
    silent: { '/rules/1/when': { all: [strategy('none'), { question: 'strategy-review', is: 'never' }] } },
  },
  {
    code: 'rule.always-fires',
    changes: { '/rules/1/when': atLeast(0) },
    at: '"when": ▸{ "question": "online-services"',
    pointer: '/rules/1/when',
    de: 'Die Regel „no-online-services“ greift bei allen Antworten; nie gestellt wird dadurch: online-features.',
    en: 'The rule “no-online-services” fires whatever is answered; never asked because of it: online-features.',
    also: ['question.unreachable'],
    silent: { '/rules/1/when': atMost(499) },
  },
  {
    code: 'rule.shadowed',
    changes: { '/rules/-': rule('again', atMost(0), 'online-features', []) },
    at: '▸{ "question": "online-features", "implies": [] } ], "reason": { "de": "Das',
    pointer: '/rules/3/skip/0',
    de: 'Für „online-features“ entscheidet die Regel „again“ nie: Wo sie greift, greift vor ihr schon no-online-services.',
    en: 'For “online-features” the rule “again” never decides: where it fires, no-online-services fires before it.',
    silent: { '/rules/-': rule('again', atMost(1), 'online-features', []) },
  },
  {
    code: 'rules.undecided',
    changes: {
      '/questions/3/options': manyOptions(12),
      '/rules/-': rule('many', { not: anyFeature(12) }, 'emergency-plan', 'none'),
    },
    at: '"when": ▸{ "question": "online-services"',
    pointer: '/rules/1/when',
    de: 'Bei 3 Regeln, zuerst dieser, gibt es zu viele Antwortwege, um jeden zu prüfen.',
    en: 'For 3 rules, this one first, there are too many ways of answering to check each.',
    silent: {
      '/questions/3/options': manyOptions(12),
      '/rules/-': rule('many', { not: anyFeature(8) }, 'emergency-plan', 'none'),
    },
  },
  {
    code: 'rule.implied-raises',
    changes: { '/rules/0/skip/0/implies': 'once' },
    at: '"implies": ▸"once"',
    pointer: '/rules/0/skip/0/implies',
    de: 'Wer „strategy-review“ überspringt, bekommt dafür 40 Punkte; die schlechteste Antwort gäbe 0.',
    en: 'Whoever skips “strategy-review” gets 40 points for it; the worst answer would give 0.',
    silent: { '/rules/0/skip/0/implies': 'never' },
  },
  {
    code: 'rule.breaks-monotonicity',
    changes: { '/rules/0/when/is': 'adopted' },
    at: '"skip": [ ▸{ "question": "strategy-review"',
    pointer: '/rules/0/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „no-strategy“ überspringt „strategy-review“, wenn sich „strategy-document“ von „none“ auf „adopted“ verbessert.',
    en: 'A better answer can cost points: the rule “no-strategy” skips “strategy-review” when “strategy-document” improves from “none” to “adopted”.',
    silent: { '/rules/0/when': strategy('none', 'draft') },
  },
  {
    code: 'rule.breaks-monotonicity',
    changes: { '/rules/1/when': atLeast(10) },
    at: '"skip": [ ▸{ "question": "online-features"',
    pointer: '/rules/1/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „no-online-services“ überspringt „online-features“, wenn sich „online-services“ von „0“ auf „10“ verbessert.',
    en: 'A better answer can cost points: the rule “no-online-services” skips “online-features” when “online-services” improves from “0” to “10”.',
    silent: { '/questions/2/goalposts': { zero: 100, full: 0 }, '/rules/1/when': atLeast(10) },
  },
  {
    code: 'rule.breaks-monotonicity',
    changes: { '/rules/-': rule('payment', features('payment'), 'data-centre', 'cellar') },
    at: '"skip": [ ▸{ "question": "data-centre"',
    pointer: '/rules/3/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „payment“ überspringt „data-centre“, wenn sich „online-features“ von „keine Option“ auf „payment“ verbessert.',
    en: 'A better answer can cost points: the rule “payment” skips “data-centre” when “online-features” improves from “no option” to “payment”.',
    silent: { '/rules/-': rule('no-feature', { question: 'online-features', atMost: 40 }, 'data-centre', 'cellar') },
  },
  {
    // Payment is worth 40 points; status and signature together are worth 60.
    code: 'rule.breaks-monotonicity',
    changes: { '/rules/-': rule('no-payment', { not: features('payment') }, 'data-centre', 'cellar') },
    at: '"skip": [ ▸{ "question": "data-centre"',
    pointer: '/rules/3/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „no-payment“ überspringt „data-centre“, wenn sich „online-features“ von „payment“ auf „status + signature“ verbessert.',
    en: 'A better answer can cost points: the rule “no-payment” skips “data-centre” when “online-features” improves from “payment” to “status + signature”.',
    silent: {
      '/rules/-': rule('no-payment', { not: features('payment') }, 'data-centre', 'cellar'),
      '/questions/3/options/0/points': 60,
    },
  },
  {
    // Without a strategy 0 services are taken; with one, 10 are answered, which are worth as little and make the rule fire.
    code: 'rule.breaks-monotonicity',
    changes: {
      '/questions/2/goalposts': { zero: 20, full: 100 },
      '/rules/1': rule('no-strategy-no-services', strategy('none'), 'online-services', 0),
      '/rules/-': rule('few', { all: [atLeast(10), atMost(20)] }, 'data-centre', 'cellar'),
    },
    at: '"skip": [ ▸{ "question": "data-centre"',
    pointer: '/rules/3/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „few“ überspringt „data-centre“, wenn sich „online-services“ von „0“ auf „10“ verbessert.',
    en: 'A better answer can cost points: the rule “few” skips “data-centre” when “online-services” improves from “0” to “10”.',
    silent: {
      '/questions/2/goalposts': { zero: 20, full: 100 },
      '/rules/-': rule('few', { all: [atLeast(10), atMost(20)] }, 'data-centre', 'cellar'),
    },
  },
  {
    code: 'rule.monotonicity-undecided',
    changes: {
      '/questions/3/options': manyOptions(14),
      '/rules/-': rule('tangled', unlikeNeighbours(14), 'emergency-plan', 'none'),
    },
    at: '"when": ▸{ "any": [ { "all"',
    pointer: '/rules/3/when',
    de: 'Ob durch die Regel „tangled“ eine bessere Antwort Punkte kosten kann, ist nicht geprüft: Ihre Bedingung lässt zu viele Antworten zu.',
    en: 'Whether a better answer can cost points because of the rule “tangled” is not checked: its condition allows for too many answers.',
    also: ['rules.undecided'],
    silent: {
      '/questions/3/options': manyOptions(14),
      '/rules/-': rule('not-tangled', { question: 'online-features', atMost: 50 }, 'emergency-plan', 'none'),
    },
  },
  {
    code: 'rule.excuses-worse',
    changes: {
      '/rules/2': rule('cellar', { question: 'data-centre', is: 'cellar' }, 'emergency-plan', { notApplicable: true }),
    },
    at: '"skip": [ ▸{ "question": "emergency-plan"',
    pointer: '/rules/2/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „cellar“ nimmt „emergency-plan“ aus der Wertung, solange „data-centre“ auf „cellar“ steht, bei „own“ nicht mehr.',
    en: 'A better answer can cost points: the rule “cellar” takes “emergency-plan” out of the score while “data-centre” is at “cellar”, at “own” no longer.',
    silent: {
      '/rules/2': rule('provider', { question: 'data-centre', is: 'provider' }, 'emergency-plan', {
        notApplicable: true,
      }),
    },
  },
  {
    code: 'rule.excuses-better',
    changes: {
      '/rules/2': rule('own', { question: 'security-officer', is: 'own' }, 'emergency-plan', { notApplicable: true }),
    },
    at: '"skip": [ ▸{ "question": "emergency-plan"',
    pointer: '/rules/2/skip/0',
    de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „own“ nimmt „emergency-plan“ aus der Wertung, sobald sich „security-officer“ von „none“ auf „own“ verbessert; die Punkte, die es dafür gab, fallen weg.',
    en: 'A better answer can cost points: the rule “own” takes “emergency-plan” out of the score as soon as “security-officer” improves from “none” to “own”; the points that it brought are gone.',
    silent: {
      '/rules/2': rule('not-own', { question: 'security-officer', is: 'none' }, 'emergency-plan', 'none'),
    },
  },
];
