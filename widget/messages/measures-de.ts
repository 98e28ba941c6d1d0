export const measuresDe = {
  entry: {
    errorPrefix: 'Fehler:',
  },
  measures: {
    title: 'Maßnahmen',
  },
};

export type MeasuresMessages = typeof measuresDe;
