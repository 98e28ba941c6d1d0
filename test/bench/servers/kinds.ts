/** What a server process of the bench is made of. */
export const serverKinds = {
  product: 'the server',
  'without-storage': 'no-op store',
  'single-commits': 'a commit per request',
} as const;

export type ServerKind = keyof typeof serverKinds;
