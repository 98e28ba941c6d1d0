import type { ReportsMessages } from './reports-de.ts';

export const reportsEn: ReportsMessages = {
  reports: {
    title: 'Reports and data',
  },
};
