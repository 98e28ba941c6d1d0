import { failureOf } from '../../requests/failure.ts';
import { checkSetup } from './check-setup.ts';

/** The quick check becomes the full one: all answers stay, and what is open comes next. */
export const widening = checkSetup.createStateConfig({
  on: {
    'check.widened': {
      guard: 'isQuick',
      target: '#check.phase.asking',
      actions: ['recover', 'widen', 'remember', { type: 'announce', params: { kind: 'widened' } }, 'focusOpenQuestion'],
    },
  },
});

/** The result of a quick check, worked out here; it is never submitted. */
export const previewing = checkSetup.createStateConfig({
  initial: 'loading',
  exit: ['recover', 'forgetResult'],
  on: {
    ...widening.on,
    'review.opened': { target: 'reviewing', actions: { type: 'moveFocus', params: { target: 'phase' } } },
    'conflict.settled': {
      target: '.loading',
      actions: [
        { type: 'decide', params: ({ event }) => event },
        'remember',
        { type: 'moveFocus', params: { target: 'phase' } },
      ],
    },
    'model.reworded': { target: '.loading' },
    'session.restored': { target: '.loading' },
  },
  states: {
    loading: {
      invoke: {
        src: 'preview',
        input: ({ context: { services, conversation, language } }) => ({ services, conversation, language }),
        onDone: { target: 'shown', actions: { type: 'showResult', params: ({ event }) => event.output } },
        onError: { target: 'missing', actions: { type: 'fail', params: ({ event }) => failureOf(event.error) } },
      },
    },
    shown: {},
    missing: {
      on: {
        'loading.retried': {
          target: 'loading',
          actions: ['recover', { type: 'moveFocus', params: { target: 'phase' } }],
        },
      },
    },
  },
});
