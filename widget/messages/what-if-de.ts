export const whatIfDe = {
  whatIf: {
    title: 'Was wäre, wenn …',
  },
};

export type WhatIfMessages = typeof whatIfDe;
