import type { CompiledQuery } from 'kysely';

const nul = '\0';

const holdsNul = (value: unknown): value is string => typeof value === 'string' && value.includes(nul);

/**
 * PostgreSQL stores no text with U+0000, so that none is equal to one; it does not even take one to compare with. A reader asks
 * for the same text with a replacement character in it, which nothing that a key is made of contains.
 */
export function askable(query: CompiledQuery): CompiledQuery {
  if (!query.parameters.some(holdsNul)) return query;
  const parameters = query.parameters.map((value) => (holdsNul(value) ? value.replaceAll(nul, '\uFFFD') : value));
  return { ...query, parameters };
}

/** What is written is never changed. @throws RangeError where a text holds U+0000, which requests must not */
export function storable(query: CompiledQuery): CompiledQuery {
  if (query.parameters.some(holdsNul)) throw new RangeError('A text to be stored holds the character U+0000');
  return query;
}
