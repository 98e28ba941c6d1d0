import type { EarlierMessages } from './earlier-de.ts';

/** English texts of what was answered last time. */
export const earlierEn: EarlierMessages = {
  earlier: {
    said: 'Last time, {{wave}}:',
    note: 'Note: {{text}}',
    evidence: 'Evidence: {{text}}',
    recoded: 'The answers to this question have been recast since. This is what your answer of then has become.',
    confirm: 'Still right: confirm',
    change: 'Change',
    leave: 'Leave open',
    fill: 'Put into the fields',
    gone: {
      new: 'This question is new.',
      reworded: 'This question was a different one last time. Your answer of then does not fit any longer.',
      'not-translatable': 'Your answer of last time can no longer be chosen. Please answer anew.',
      open: 'Last time this question stayed open.',
      'not-asked': 'Last time this question was not asked.',
    },
    proof: {
      title: 'Have you taken part before?',
      text: 'Then each question shows you your answer of that time, to be confirmed or changed. You need not say so.',
      label: 'Access code of that time',
      button: 'Fetch the answers of that time',
      busy: 'Looking for it …',
      found: 'Found: {{wave}}. Each question offers you your answer of that time. None counts before you confirm it.',
      nothing: 'Nothing was submitted with this code at that time. You answer all questions anew.',
    },
  },
};
