import { alternatives, type Bilingual } from './bilingual.ts';
import type { Finding } from './problem.ts';
import { foundWords, keyAlternatives, oneOfThese } from './shape-words.ts';

/**
 * What to say about a value that fits no branch of a union: what is wrong with the branch that was meant, or which branches
 * there are where none can be told.
 *
 * @param pointer where the value stands, or should
 */
export function chosenBranch(branches: readonly (readonly Finding[])[], pointer: string, value: unknown): Finding[] {
  const fitting = branches.filter((branch) => !branch.some((finding) => isOtherType(finding, pointer, value)));
  if (fitting.length === 0) {
    const expected = alternatives(branches.flatMap((branch) => branch.flatMap(({ params }) => expectedOf(params))));
    if (value !== undefined) return [{ code: 'shape.type', pointer, params: { expected, found: foundWords(value) } }];
    return [{ code: 'shape.missing', pointer, params: { key: pointer.slice(pointer.lastIndexOf('/') + 1), expected } }];
  }
  const strange = fitting.map((branch) => strangeness(branch, pointer));
  const least = Math.min(...strange);
  const likely = fitting.filter((_, index) => strange[index] === least);
  return onlyMissing(isEmpty(value) ? fitting : likely, pointer) ?? [...(likely[0] ?? [])];
}

/** The branch asks for another type than the value has; words among which to choose are texts. */
function isOtherType({ code, pointer: at }: Finding, pointer: string, value: unknown): boolean {
  if (at !== pointer) return false;
  return code === 'shape.type' || code === 'shape.missing' || (code === 'shape.value' && typeof value !== 'string');
}

function expectedOf({ expected, allowed }: Finding['params']): Bilingual[] {
  if (typeof allowed === 'string') return [{ de: `eines von ${allowed}`, en: `one of ${allowed}` }];
  return typeof expected === 'object' ? [expected] : [];
}

/** A branch that only errs deeper inside is nearer than one that has the wrong keys at its top. */
function strangeness(findings: readonly Finding[], pointer: string): number {
  return findings.reduce((sum, { code, pointer: at }) => {
    const atTop = at.slice(pointer.length).split('/').length <= 2;
    return sum + (atTop && (code === 'shape.unknown-key' || code === 'shape.missing') ? 100 : 1);
  }, 0);
}

/** One finding for several branches of each of which nothing but a key is missing; null if it is more than that. */
function onlyMissing(branches: readonly (readonly Finding[])[], pointer: string): Finding[] | null {
  const firsts = branches.flatMap((branch) => branch.slice(0, 1));
  if (branches.length < 2 || firsts.some(({ code }) => code !== 'shape.missing')) return null;
  const keys = firsts.flatMap(({ params: { key } }) => (typeof key === 'string' ? [key] : []));
  return [
    {
      code: 'shape.missing',
      pointer: `${pointer}/${keys[0] ?? ''}`,
      params: { key: keyAlternatives(keys), expected: oneOfThese },
    },
  ];
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
