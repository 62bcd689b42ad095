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
  const root = cholesky(hessian(objective, point));
  if (!root) return null;
  const columns = point.map((_, column) => solved(root, column));
  return columns.map((_, row) => columns.map((column) => column[row] ?? 0));
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

function cholesky(matrix: number[][]): number[][] | null {
  const root: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const made: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j < i ? (root[j] ?? []) : made;
      const rest = (row[j] ?? 0) - dot(made, other, j);
      if (i === j && !(rest > 1e-9)) return null;
      made.push(i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
    root.push(made);
  }
  return root;
}

/** Column of the inverse: forward, then backward substitution. */
function solved(root: number[][], column: number): number[] {
  const forward: number[] = [];
  for (const [i, row] of root.entries()) {
    forward.push(((i === column ? 1 : 0) - dot(row, forward, i)) / (row[i] ?? 1));
  }
  const backward = new Array<number>(root.length).fill(0);
  for (let i = root.length - 1; i >= 0; i -= 1) {
    const rest = root
      .slice(i + 1)
      .reduce((sum, row, k) => sum + (row[i] ?? 0) * (backward[i + 1 + k] ?? 0), 0);
    backward[i] = ((forward[i] ?? 0) - rest) / (root[i]?.[i] ?? 1);
  }
  return backward;
}

function dot(a: number[], b: number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
