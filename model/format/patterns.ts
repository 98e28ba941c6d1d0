/** Spellings that a model file asks for, by the name under which `shape-words.ts` explains them. */
export const patterns = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  languageTag: /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  version: /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/,
} as const;
