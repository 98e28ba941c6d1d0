import type { HiddenReason } from './figure.ts';
import { type Covariances, covariance, type Points } from './moments.ts';

const none = new Uint32Array();

/**
 * Loevinger's H of a scale: `Σ_i<j c_ij / Σ_i<j c_ij^max`, where c^max is the covariance that a pair would have if its points
 * went along with each other as well as they can, both sorted (Loevinger 1948, Psychological Bulletin 45:507; for more than two
 * answers Molenaar 1991, Kwantitatieve Methoden 37:97; as `coefH` in the R package mokken). For questions of two answers it is
 * 1 − F/E, the Guttman errors found over those expected by chance. 1 for a perfect scale, 0 for questions that have nothing to
 * do with each other. Each pair from the records that answered both.
 */
export function loevinger(columns: readonly Points[], { matrix, counts }: Covariances): number | HiddenReason {
  const ascending = columns.map((points) => order(points));
  let [found, possible] = [0, 0];
  for (const [row, x] of columns.entries()) {
    for (let column = row + 1; column < columns.length; column += 1) {
      const y = columns[column] ?? x;
      if ((counts[row]?.[column] ?? 0) < 2) continue;
      found += matrix[row]?.[column] ?? 0;
      possible += covariance(pick(x, ascending[row] ?? none, y), pick(y, ascending[column] ?? none, x)).value;
    }
  }
  if (columns.length < 2) return 'tooFewQuestions';
  return possible > 0 ? found / possible : 'noVariance';
}

/** Positions of the points that there are, the fewest first. */
function order(points: Points): Uint32Array {
  const known = [...points.keys()].filter((index) => !Number.isNaN(points[index]));
  return Uint32Array.from(known.sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0)));
}

/** The points of one question, ascending, of the records that answered the other, too. */
function pick(points: Points, ascending: Uint32Array, other: Points): Points {
  const picked = new Float64Array(ascending.length);
  let length = 0;
  for (const index of ascending) {
    if (Number.isNaN(other[index])) continue;
    picked[length] = points[index] ?? 0;
    length += 1;
  }
  return picked.subarray(0, length);
}
