import type { WayMessages } from './way-de.ts';

export const wayEn: WayMessages = {
  way: {
    title: 'The cheapest way',
  },
};
