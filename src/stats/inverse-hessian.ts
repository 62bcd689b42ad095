import { inverseMatrix } from './inverse-matrix.ts';

/**
 * Gives the inverse of the matrix of second derivatives of a function at a point, by central differences of 0.001 and
 * Cholesky's decomposition: at the minimum of a negative log-likelihood, the covariance of the estimates.
 * Null where the matrix is not positive definite, that is, where the data do not tell the parameters apart.
 * @example inverseHessian(([x = 0]) => x * x, [0]) // => [[0.5]]
 */
export function inverseHessian(
  objective: (point: number[]) => number,
  point: number[],
): number[][] | null {
  return inverseMatrix(hessian(objective, point));
}

function hessian(objective: (point: number[]) => number, point: number[]): number[][] {
  const width = 1e-3;
  const at = (...moves: [index: number, steps: number][]) =>
    objective(
      point.map((x, i) => moves.reduce((y, [j, steps]) => (i === j ? y + steps * width : y), x)),
    );
  const second = (i: number, j: number) =>
    (at([i, 1], [j, 1]) - at([i, 1], [j, -1]) - at([i, -1], [j, 1]) + at([i, -1], [j, -1])) /
    (4 * width * width);
  return point.map((_, i) => point.map((_, j) => second(i, j)));
}
