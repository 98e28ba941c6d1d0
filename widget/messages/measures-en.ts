import type { MeasuresMessages } from './measures-de.ts';

export const measuresEn: MeasuresMessages = {
  entry: {
    errorPrefix: 'Error:',
  },
  measures: {
    title: 'Measures',
  },
};
