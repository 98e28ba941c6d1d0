import type { Finding } from '../../model/contract/shape-check.ts';
import type { Bilingual } from '../../model/format/bilingual.ts';
import { Refusal } from './refusal.ts';

/** Findings in the sentence, and findings by place: nobody mends more at once. */
const told = 10;
const named = 2000;

/** Says what is wrong with the file of a plan: the first findings in the sentence, all of them by place. */
export function planFileInvalid(findings: readonly Finding[]): Refusal {
  const sentences = findings.slice(0, told).map(({ pointer, reason }): Bilingual => {
    const place = pointer === '' ? '' : `${spoken(pointer)}: `;
    return { de: `${place}${reason.de}`, en: `${place}${reason.en}` };
  });
  const more = findings.length - sentences.length;
  const details = {
    de: `${sentences.map(({ de }) => de).join('; ')}${more > 0 ? `; ${more === 1 ? 'und eine weitere Stelle' : `und ${more} weitere Stellen`}` : ''}.`,
    en: `${sentences.map(({ en }) => en).join('; ')}${more > 0 ? `; ${more === 1 ? 'and one more place' : `and ${more} more places`}` : ''}.`,
  };
  const places = findings
    .slice(0, named)
    .map(({ pointer, reason }) => ({ pointer, reason: reason.en, message: reason }));
  return new Refusal('plan.file-invalid', { details: { details }, places });
}

/** `/measures/3/entry/due` as people who read such files write it: `measures[3].entry.due`. */
function spoken(pointer: string): string {
  const steps = pointer.slice(1).split('/');
  return steps
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index === 0 ? '' : '.'}${shown(step)}`))
    .join('');
}

/** A name that somebody sent, if it is short and plain enough to repeat. */
function shown(name: string): string {
  return /^[\w$-]{1,40}$/.test(name) ? name : '…';
}
