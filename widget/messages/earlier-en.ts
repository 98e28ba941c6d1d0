import type { EarlierMessages } from './earlier-de.ts';

/** English texts of what was answered last time. */
export const earlierEn: EarlierMessages = {
  earlier: {
    said: 'Last time, {{wave}}:',
    note: 'Note: {{text}}',
    evidence: 'Evidence: {{text}}',
    recoded:
      'The possible answers to this question have been revised since. This is what your answer from that time is now.',
    confirm: 'Still right: confirm',
    change: 'Change',
    fill: 'Copy into the fields',
    gone: {
      new: 'This question is new.',
      reworded: 'This question was worded differently last time. Your answer from that time no longer fits.',
      'not-translatable': 'Your answer from last time is no longer among the choices. Please answer again.',
      open: 'Last time this question was left open.',
      'not-asked': 'Last time this question was not asked.',
    },
    proof: {
      title: 'Have you taken part before?',
      text: 'Then we show you your answer from that time with each question. You confirm it or change it. This is voluntary.',
      label: 'Access code from that time',
      button: 'Fetch the answers from that time',
      busy: 'Looking for them …',
      found: 'Found: {{wave}}. Each question offers you your answer from that time. None counts before you confirm it.',
      nothing: 'There is no submission for this code from that time. You answer all questions afresh.',
    },
  },
};
