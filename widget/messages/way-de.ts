export const wayDe = {
  way: {
    title: 'Der günstigste Weg',
  },
};

export type WayMessages = typeof wayDe;
