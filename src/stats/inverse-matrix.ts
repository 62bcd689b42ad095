/**
 * Gives the inverse of a symmetric matrix by Cholesky's decomposition; null where it is not positive definite.
 * @example inverseMatrix([[2, 0], [0, 4]]) // => [[0.5, 0], [0, 0.25]]
 */
export function inverseMatrix(matrix: number[][]): number[][] | null {
  const root = cholesky(matrix);
  if (!root) return null;
  const columns = matrix.map((_, column) => solved(root, column));
  return columns.map((_, row) => columns.map((column) => column[row] ?? 0));
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
