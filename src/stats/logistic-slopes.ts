/** Cases: of each 1 and what is known of it, one behind the other, and whether it had the outcome, 1 or 0. */
export type Cases = { width: number; values: Float64Array; outcomes: Float64Array };

/** What the logarithm of the likelihood is at a point (the intercept first), how it rises there, and how it bends: the negative of its second derivatives. */
export type LogisticSlopes = { logLikelihood: number; slopes: number[]; curvature: number[][] };

/**
 * Gives the logarithm of the likelihood of a logistic regression, with its derivatives.
 * @example logisticSlopes({ width: 2, values: Float64Array.of(1, 1, 1, 3), outcomes: Float64Array.of(1, 0) }, [0, 0]).slopes // => [0, -1]
 */
export function logisticSlopes(
  { width, values, outcomes }: Cases,
  point: number[],
): LogisticSlopes {
  const at = Float64Array.from(point);
  const slopes = new Float64Array(width);
  const below = new Float64Array(width * width);
  let logLikelihood = 0;
  // Typed arrays and plain loops: a model of many customers comes here some thousand times.
  for (let first = 0, place = 0; first < values.length; first += width, place += 1) {
    let logOdds = 0;
    for (let i = 0; i < width; i += 1) logOdds += (at[i] as number) * (values[first + i] as number);
    const share = shareOf(logOdds);
    const outcome = outcomes[place] as number;
    logLikelihood += Math.log(outcome === 1 ? share : 1 - share);
    const weight = share * (1 - share);
    for (let i = 0; i < width; i += 1) {
      const value = values[first + i] as number;
      slopes[i] = (slopes[i] as number) + value * (outcome - share);
      for (let j = 0; j <= i; j += 1) {
        const cell = i * width + j;
        below[cell] = (below[cell] as number) + weight * value * (values[first + j] as number);
      }
    }
  }
  const cell = (i: number, j: number) => below[Math.max(i, j) * width + Math.min(i, j)] ?? 0;
  const curvature = point.map((_, i) => point.map((__, j) => cell(i, j)));
  return { logLikelihood, slopes: [...slopes], curvature };
}

/** Never so near to 0 or 1 that its logarithm is no number. */
function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-Math.min(30, Math.max(-30, logOdds))));
}
