/**
 * Factors a symmetric positive semidefinite matrix once (Cholesky, `L D L'`) and solves for any right side that it can reach. A
 * row that depends on earlier ones, as the last category of a second margin does, gets the coefficient 0.
 *
 * @param matrix row by row, `size * size`; only the lower triangle is read
 */
export function semidefiniteSolver(matrix: Float64Array, size: number): (right: Float64Array) => Float64Array {
  const lower = new Float64Array(size * size);
  const pivots = new Float64Array(size);
  const at = (values: Float64Array, row: number, column: number) => values[row * size + column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let left = at(matrix, row, column);
      for (let k = 0; k < column; k += 1) left -= at(lower, row, k) * at(lower, column, k) * (pivots[k] ?? 0);
      const pivot = pivots[column] ?? 0;
      if (column < row) lower[row * size + column] = pivot === 0 ? 0 : left / pivot;
      else pivots[row] = left > at(matrix, row, row) * 1e-11 ? left : 0;
    }
  }
  return (right) => {
    const solution = right.slice();
    for (let row = 0; row < size; row += 1) {
      let left = solution[row] ?? 0;
      for (let k = 0; k < row; k += 1) left -= at(lower, row, k) * (solution[k] ?? 0);
      solution[row] = left;
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      const pivot = pivots[row] ?? 0;
      let left = pivot === 0 ? 0 : (solution[row] ?? 0) / pivot;
      for (let k = row + 1; k < size; k += 1) left -= at(lower, k, row) * (solution[k] ?? 0);
      solution[row] = pivot === 0 ? 0 : left;
    }
    return solution;
  };
}
