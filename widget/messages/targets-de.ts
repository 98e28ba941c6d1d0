export const targetsDe = {
  targets: {
    title: 'Ziele',
  },
};

export type TargetsMessages = typeof targetsDe;
