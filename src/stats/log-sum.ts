/**
 * Gives the logarithm of the sum of two numbers given by their logarithms, without overflow.
 * @example logSum(Math.log(2), Math.log(3)) // => 1.6094
 */
export function logSum(a: number, b: number): number {
  const greater = Math.max(a, b);
  return greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
}
