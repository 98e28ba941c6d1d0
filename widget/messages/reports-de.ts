export const reportsDe = {
  reports: {
    title: 'Berichte und Daten',
  },
};

export type ReportsMessages = typeof reportsDe;
