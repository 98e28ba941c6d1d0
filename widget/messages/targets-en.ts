import type { TargetsMessages } from './targets-de.ts';

export const targetsEn: TargetsMessages = {
  targets: {
    title: 'Targets',
  },
};
