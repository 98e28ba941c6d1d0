export const measuresDe = {
  measures: {
    title: 'Maßnahmen',
  },
};

export type MeasuresMessages = typeof measuresDe;
