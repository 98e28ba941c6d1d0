import type { Random } from '../../../model/review/random.ts';
import type { Ids } from './sending.ts';

/** Of the same random numbers come the same ids; two calls give ids that never meet. */
export function idsFrom(random: Random): Ids {
  let number = 0;
  const run = Array.from({ length: 16 }, () => Math.floor(random.uniform() * 16).toString(16)).join('');
  return (kind) => {
    number += 1;
    return `${kind}-${run}-${String(number).padStart(10, '0')}`;
  };
}
