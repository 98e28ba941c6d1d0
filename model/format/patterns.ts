/** Spellings that a model file asks for, by the name under which `shape-words.ts` explains them; the same with the flag `u`. */
export const patterns = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  /** BCP 47: language, script, region, one variant, private use. */
  languageTag:
    /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?(-x(-[A-Za-z0-9]{1,8}){1,4})?$/,
  version: /^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}(-[0-9a-z.-]{1,40})?$/,
  /** Host with letters of Europe's alphabets, perhaps a port; no user name, no blanks or quotation marks. */
  address:
    /^https:\/\/[A-Za-z0-9\u00c0-\u052f][A-Za-z0-9\u00c0-\u052f.-]*(:[0-9]{1,5})?([/?#][!#-;=?-[\]_a-z~\u00c0-\u052f]*)?$/,
} as const;
