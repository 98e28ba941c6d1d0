import { smallModelText } from './model-text.ts';

const reasonHelpEvidence = {
  reason: { de: 'Daran hängt vieles andere.', en: 'Much else depends on it.' },
  help: { de: 'Fragen Sie im Hauptamt nach.', en: 'Ask the main office.' },
  evidence: { de: 'Vermerk vom 12.03.2024', en: 'Note of 12 March 2024' },
};

/** What the lint would find in the small model, put right. */
const mended: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((index) =>
      Object.entries(reasonHelpEvidence).map(([key, text]) => [`/questions/${index}/${key}`, text]),
    ),
  ),
  '/questions/2/unitForms': { one: { de: 'Leistung', en: 'service' } },
  '/questions/3/options/1/recommendation': 'add-payment',
  '/questions/3/options/2/recommendation': 'add-payment',
  '/questions/4/options/1/recommendation': 'name-officer',
  '/questions/5/options/1/recommendation': 'move-servers',
  // A rule that takes a question out of the score can always cost points.
  '/rules/2': {
    id: 'nobody-plans',
    when: {
      all: [
        { question: 'data-centre', in: ['cellar'] },
        { not: { question: 'security-officer', in: ['shared', 'own'] } },
      ],
    },
    skip: [{ question: 'emergency-plan', implies: 'none' }],
    reason: { de: 'Wo sich niemand kümmert, gibt es keinen Plan.', en: 'Where nobody cares there is no plan.' },
  },
  '/recommendations/0/references/0/asOf': '2026-10-01',
  '/recommendations/7/firstStep/en': 'Ask two providers for an offer.',
};

/** The small model without anything for the lint to find, as JSON text, with changes as in `smallModelText`. */
export function lintBaseText(changes: Readonly<Record<string, unknown>> = {}): string {
  return smallModelText({ ...mended, ...changes });
}
