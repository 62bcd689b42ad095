/**
 * Where a pair of parameters is sought: by what customers are on average, and by how alike they are. Where customers do not differ, only the second
 * has no maximum, and the first is still found.
 */
export type Pair = [number, number];

/**
 * Gives shape and rate of a gamma distribution from the logarithms of its mean and of its shape.
 * @example gammaPair([Math.log(0.5), Math.log(2)]) // => [2, 4]
 */
export function gammaPair([logMean, logShape]: Pair): Pair {
  return [Math.exp(logShape), Math.exp(logShape - logMean)];
}

/**
 * Gives both parameters of a beta distribution from the logit of its mean and the logarithm of their sum.
 * @example betaPair([0, Math.log(4)]) // => [2, 2]
 */
export function betaPair([logit, logSum]: Pair): Pair {
  const mean = 1 / (1 + Math.exp(-logit));
  return [mean * Math.exp(logSum), (1 - mean) * Math.exp(logSum)];
}
