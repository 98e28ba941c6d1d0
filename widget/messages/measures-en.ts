import type { MeasuresMessages } from './measures-de.ts';

export const measuresEn: MeasuresMessages = {
  measures: {
    title: 'Measures',
  },
};
