import type { DevelopmentMessages } from './development-de.ts';

export const developmentEn: DevelopmentMessages = {
  development: {
    title: 'Development',
  },
};
