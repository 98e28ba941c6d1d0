import { checkSetup } from './check-setup.ts';
import { widening } from './previewing.ts';

/** What happens while somebody fills in a question, wherever it stands. */
const writing = checkSetup.createStateConfig({
  on: {
    'draft.changed': [
      {
        guard: 'isChanging',
        actions: [
          { type: 'draft', params: ({ event }) => event },
          { type: 'announce', params: { kind: 'preview' } },
        ],
      },
      { actions: { type: 'draft', params: ({ event }) => event } },
    ],
    'remark.opened': { actions: { type: 'openRemark', params: ({ event }) => event } },
  },
});

/** A quick check has its result at any time; only a full one is submitted. */
const ending = checkSetup.createStateConfig({
  on: {
    ...widening.on,
    'preview.requested': {
      guard: 'isQuick',
      target: '#check.phase.previewing',
      actions: ['recover', 'closeQuestion', { type: 'moveFocus', params: { target: 'phase' } }],
    },
  },
});

/** One question after the other, or page after page; which one comes next is the conversation's matter. */
export const asking = checkSetup.createStateConfig({
  on: {
    ...writing.on,
    ...ending.on,
    'answer.given': [
      {
        guard: { type: 'isWrong', params: ({ event }) => event },
        actions: [
          { type: 'showProblem', params: ({ event }) => event },
          { type: 'moveFocus', params: { target: 'errors' } },
        ],
      },
      {
        actions: [
          { type: 'takeTurn', params: ({ event }) => event },
          { type: 'takeAnswer', params: ({ event }) => event },
          'remember',
          { type: 'tellAnswer', params: ({ event }) => event },
        ],
      },
    ],
    'turn.taken': [
      {
        guard: ({ event }) => event.changing,
        actions: [
          { type: 'announce', params: { kind: 'changed' } },
          { type: 'focusAfterChange', params: ({ event }) => event },
        ],
      },
      {
        actions: [{ type: 'announce', params: { kind: 'progress' } }, 'focusOpenQuestion'],
      },
    ],
    'answer.postponed': {
      actions: [
        { type: 'takeTurn', params: ({ event }) => event },
        { type: 'postpone', params: ({ event }) => event },
      ],
    },
    'question.opened': {
      actions: [{ type: 'openQuestion', params: ({ event }) => event }, 'focusOpenQuestion'],
    },
    'question.closed': {
      actions: ['focusClosed', 'closeQuestion'],
    },
    'question.revisited': { actions: ['goBack', 'focusOpenQuestion'] },
    'change.undone': {
      actions: ['takeBack', 'remember', { type: 'announce', params: { kind: 'undone' } }, 'focusOpenQuestion'],
    },
    'page.submitted': [
      { guard: 'pageIsWrong', actions: ['showPageProblems', { type: 'moveFocus', params: { target: 'errors' } }] },
      {
        guard: 'isLastPage',
        target: 'reviewing',
        actions: ['takePage', 'remember', { type: 'moveFocus', params: { target: 'phase' } }],
      },
      {
        actions: [
          'takePage',
          'remember',
          { type: 'turnPage', params: { step: 1 } },
          { type: 'announce', params: { kind: 'progress' } },
          { type: 'moveFocus', params: { target: 'page' } },
        ],
      },
    ],
    'page.left': {
      actions: [
        { type: 'turnPage', params: { step: -1 } },
        { type: 'moveFocus', params: { target: 'page' } },
      ],
    },
    'view.switched': { actions: { type: 'switchView', params: ({ event }) => event } },
    'review.opened': { target: 'reviewing', actions: { type: 'moveFocus', params: { target: 'phase' } } },
  },
});

/** Check-your-answers; a question opens in its row and closes there. */
export const reviewing = checkSetup.createStateConfig({
  on: {
    ...writing.on,
    ...ending.on,
    'answer.given': [
      {
        guard: { type: 'isWrong', params: ({ event }) => event },
        actions: [
          { type: 'showProblem', params: ({ event }) => event },
          { type: 'moveFocus', params: { target: 'errors' } },
        ],
      },
      {
        actions: [
          { type: 'takeAnswer', params: ({ event }) => event },
          'remember',
          { type: 'tellAnswer', params: ({ event }) => event },
          { type: 'announce', params: { kind: 'changed' } },
          { type: 'moveFocus', params: ({ event }) => ({ target: `change-${event.question}` }) },
        ],
      },
    ],
    'question.opened': {
      actions: ['recover', { type: 'openQuestion', params: ({ event }) => event }, 'focusOpenQuestion'],
    },
    'question.closed': { actions: ['focusClosed', 'closeQuestion'] },
    'change.undone': {
      actions: [
        'takeBack',
        'remember',
        { type: 'announce', params: { kind: 'undone' } },
        { type: 'moveFocus', params: { target: 'phase' } },
      ],
    },
    'review.left': { target: 'asking', actions: ['recover', 'resume', 'focusOpenQuestion'] },
    'submission.requested': {
      guard: 'isFull',
      target: 'submitting',
      actions: ['recover', 'closeQuestion', 'prepareSubmission', { type: 'moveFocus', params: { target: 'phase' } }],
    },
  },
});
