import { failureOf } from '../../requests/failure.ts';
import { checkSetup } from './check-setup.ts';

/** Survey and model are on their way; with a token or a code also the assessment. */
export const connecting = checkSetup.createStateConfig({
  invoke: {
    src: 'connect',
    input: ({ context: { services, language, code, token, queue } }) => ({
      services,
      language,
      code,
      token,
      waiting: queue.length > 0,
    }),
    onDone: [
      {
        guard: { type: 'isSubmitted', params: ({ event }) => event.output },
        target: 'showingResult',
        actions: [
          { type: 'learn', params: ({ event }) => event.output },
          'remember',
          { type: 'tell', params: { type: 'code.used' } },
        ],
      },
      {
        guard: { type: 'isEntered', params: ({ event }) => event.output },
        target: 'asking',
        actions: [
          { type: 'learn', params: ({ event }) => event.output },
          'remember',
          { type: 'tell', params: { type: 'code.used' } },
          { type: 'tell', params: { type: 'check.started' } },
        ],
      },
      {
        target: 'identifying',
        actions: [
          { type: 'learn', params: ({ event }) => event.output },
          { type: 'tell', params: { type: 'code.used' } },
        ],
      },
    ],
    onError: {
      target: 'failing',
      actions: { type: 'fail', params: ({ event }) => failureOf(event.error) },
    },
  },
});

/** The start screen. */
export const identifying = checkSetup.createStateConfig({
  initial: 'choosing',
  on: {
    'scope.chosen': { actions: { type: 'chooseScope', params: ({ event }) => event } },
    'municipality.sought': [
      {
        guard: { type: 'isTooShort', params: ({ event }) => event },
        actions: [
          { type: 'fail', params: { status: 0, code: 'query.short' } },
          { type: 'moveFocus', params: { target: 'errors' } },
        ],
      },
      {
        target: '.searching',
        actions: ['recover', { type: 'seek', params: ({ event }) => event }],
      },
    ],
    'municipality.chosen': [
      {
        guard: { type: 'isEmpty', params: ({ event }) => ({ text: event.key }) },
        actions: [
          { type: 'fail', params: { status: 0, code: 'municipality.missing' } },
          { type: 'moveFocus', params: { target: 'errors' } },
        ],
      },
      {
        target: '.entering',
        actions: ['recover', { type: 'request', params: ({ event }) => ({ municipality: event.key }) }],
      },
    ],
    'code.entered': [
      {
        guard: { type: 'isEmpty', params: ({ event }) => ({ text: event.code }) },
        actions: [
          { type: 'fail', params: { status: 0, code: 'code.missing' } },
          { type: 'moveFocus', params: { target: 'errors' } },
        ],
      },
      {
        target: '.entering',
        actions: ['recover', { type: 'request', params: ({ event }) => ({ code: event.code }) }],
      },
    ],
  },
  states: {
    choosing: {},
    searching: {
      invoke: {
        src: 'search',
        input: ({ context: { services, query } }) => ({ services, query }),
        onDone: {
          target: 'choosing',
          actions: [
            { type: 'find', params: ({ event }) => event.output },
            { type: 'moveFocus', params: { target: 'matches' } },
          ],
        },
        onError: {
          target: 'choosing',
          actions: [
            { type: 'fail', params: ({ event }) => failureOf(event.error) },
            { type: 'moveFocus', params: { target: 'errors' } },
          ],
        },
      },
    },
    entering: {
      invoke: {
        src: 'enter',
        input: ({ context: { services, language, request, requestKey } }) => ({
          services,
          language,
          request: request ?? { code: '' },
          key: requestKey,
        }),
        onDone: [
          {
            guard: { type: 'isSubmitted', params: ({ event }) => ({ entry: event.output }) },
            target: '#check.phase.showingResult',
            actions: [
              { type: 'enter', params: ({ event }) => event.output },
              'remember',
              { type: 'moveFocus', params: { target: 'phase' } },
            ],
          },
          {
            guard: { type: 'showsCode', params: ({ event }) => event.output },
            target: '#check.phase.notingCode',
            actions: [
              { type: 'enter', params: ({ event }) => event.output },
              'remember',
              { type: 'tell', params: { type: 'check.started' } },
              { type: 'moveFocus', params: { target: 'phase' } },
            ],
          },
          {
            target: '#check.phase.asking',
            actions: [
              { type: 'enter', params: ({ event }) => event.output },
              'remember',
              { type: 'tell', params: { type: 'check.started' } },
              'focusOpenQuestion',
            ],
          },
        ],
        onError: {
          target: 'choosing',
          actions: [
            { type: 'fail', params: ({ event }) => failureOf(event.error) },
            { type: 'moveFocus', params: { target: 'errors' } },
          ],
        },
      },
    },
  },
});

/** The access code of an open entry is shown, once. */
export const notingCode = checkSetup.createStateConfig({
  on: { 'code.noted': { target: 'asking', actions: ['forgetCode', 'focusOpenQuestion'] } },
});

/** Nothing can be shown; trying again may help. */
export const failing = checkSetup.createStateConfig({
  entry: {
    type: 'tell',
    params: ({ context }) => ({ type: 'check.failed', code: context.failure?.code ?? 'network' }),
  },
  on: {
    'loading.retried': {
      target: 'connecting',
      actions: ['recover', { type: 'moveFocus', params: { target: 'phase' } }],
    },
  },
});
