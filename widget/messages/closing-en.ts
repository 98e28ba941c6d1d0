import type { ClosingMessages } from './closing-de.ts';

/** English wording of review, submission and quick result. */
export const closingEn: ClosingMessages = {
  review: {
    title: 'Check your answers',
    intro: 'Look through your answers. You can change any of them until you submit.',
    missing_one: '1 question still needs an answer',
    missing_other: '{{count}} questions still need an answer',
    missingText: '“Don’t know” is an answer, too. After that you can submit.',
    unanswered_one: '1 more question is open. You can submit all the same.',
    unanswered_other: '{{count}} more questions are open. You can submit all the same.',
    openQuick_one: '1 question is open. You can see the result all the same.',
    openQuick_other: '{{count}} questions are open. You can see the result all the same.',
    continue: 'Answer open questions',
    back: 'Back to the conversation',
    backForm: 'Back to the form',
    skipped: 'skipped because: {{reason}}',
    notice:
      'When you submit, your municipality’s answers are evaluated and enter the comparison in combined figures. After that they can no longer be changed.',
    noticeLocal: 'The result is worked out on this device; nothing is transmitted.',
    submit: 'Submit for good',
    submitLocal: 'Show the result',
  },

  submitting: {
    title: 'Submitting your answers',
    draining_one: '1 answer is being saved first.',
    draining_other: '{{count}} answers are being saved first.',
    sending: 'One moment please …',
    undecided: 'Please decide first which answer is to stand.',
    waiting: 'The server is not replying at the moment. We keep trying.',
    withdraw: 'Do not submit yet',
  },

  receipt: {
    title: 'Submitted',
    titleLocal: 'Your result',
    text: 'Thank you! Your answers arrived on {{date}}.',
    number: 'Your receipt',
    wave: 'This result belongs to the survey “{{wave}}”.',
    kept: 'Your result is kept. Your access code opens it again.',
    next: 'Go to the open survey “{{wave}}”',
    why: 'This number can prove what you submitted.',
  },

  quick: {
    title: 'Your quick check result',
    basis: 'It rests on {{core}} of {{all}} questions and is provisional. Nothing has been submitted.',
    compared: 'It cannot be compared: the figures of other municipalities rest on all questions.',
    next: 'What comes next',
    nextText: 'Only the full check can be submitted and compared. All your answers stay, and nothing is asked twice.',
    nextTextLocal: 'The full check is more precise. All your answers stay, and nothing is asked twice.',
    change: 'Change answers',
  },

  result: {
    loading: 'Working out your result …',
    failed: 'The result could not be loaded',
  },
};
