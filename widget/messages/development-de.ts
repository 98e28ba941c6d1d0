export const developmentDe = {
  development: {
    title: 'Entwicklung',
  },
};

export type DevelopmentMessages = typeof developmentDe;
