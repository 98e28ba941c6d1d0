import type { WhatIfMessages } from './what-if-de.ts';

export const whatIfEn: WhatIfMessages = {
  whatIf: {
    title: 'What if …',
  },
};
