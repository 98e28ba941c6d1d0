import { checkSetup } from './check-setup.ts';

/** Fetches what explains the questions as soon as the model is there, beside whatever phase the check is in. */
export const guiding = checkSetup.createStateConfig({
  initial: 'resting',
  states: {
    resting: { always: { guard: 'needsGuidance', target: 'fetching' } },
    fetching: {
      invoke: {
        src: 'explain',
        input: ({ context: { services, model, modelLanguage: language } }) => ({
          services,
          version: model?.file.version ?? '',
          language,
        }),
        onDone: { target: 'resting', actions: { type: 'guide', params: ({ event }) => event.output } },
      },
      on: { 'model.reworded': { target: 'fetching', reenter: true } },
    },
  },
});
