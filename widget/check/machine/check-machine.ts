import { asking, reviewing } from './asking.ts';
import { initialContext } from './check-context.ts';
import { checkSetup } from './check-setup.ts';
import { guiding } from './guiding.ts';
import { connecting, failing, identifying, notingCode } from './identifying.ts';
import { previewing } from './previewing.ts';
import { savingAnswers } from './saving-answers.ts';
import { showingResult, submitting } from './submitting.ts';

/** Phases of a session; questions are no states. Beside them, saving, wording and explaining go their own ways. */
export const checkMachine = checkSetup.createMachine({
  id: 'check',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  on: {
    'connection.lost': { actions: { type: 'connection', params: { online: false } } },
    'connection.restored': { actions: [{ type: 'connection', params: { online: true } }, 'askAgain'] },
    'guidance.retried': {
      actions: ['askAgain', { type: 'moveFocus', params: ({ event }) => event }],
    },
    'conflict.settled': {
      actions: [{ type: 'decide', params: ({ event }) => event }, 'remember', 'focusOpenQuestion'],
    },
    'earlier.learned': { actions: { type: 'learnEarlier', params: ({ event }) => event } },
    'language.changed': { actions: { type: 'speak', params: ({ event }) => event } },
  },
  states: {
    phase: {
      initial: 'connecting',
      on: { 'assessment.closed': { target: '.connecting' } },
      states: {
        connecting,
        identifying,
        notingCode,
        asking,
        reviewing,
        previewing,
        submitting,
        showingResult,
        failing,
      },
    },
    saving: savingAnswers,
    guiding,
    wording: {
      initial: 'steady',
      states: {
        steady: { always: { guard: 'needsWording', target: 'fetching' } },
        fetching: {
          invoke: {
            src: 'word',
            input: ({ context: { services, model, language } }) => ({
              services,
              version: model?.file.version ?? '',
              language,
            }),
            onDone: {
              target: 'steady',
              actions: [{ type: 'reword', params: ({ event }) => event.output }, 'tellWording'],
            },
            onError: { target: 'steady', actions: 'keepWording' },
          },
          on: {
            'language.changed': {
              target: 'fetching',
              reenter: true,
              actions: { type: 'speak', params: ({ event }) => event },
            },
          },
        },
      },
    },
  },
});
