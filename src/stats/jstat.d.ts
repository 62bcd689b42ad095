declare module 'jstat' {
  const jstat: {
    jStat: {
      beta: { inv(probability: number, alpha: number, beta: number): number };
      chisquare: { inv(probability: number, degrees: number): number };
      normal: { cdf(value: number, mean: number, deviation: number): number };
      gammaln(value: number): number;
    };
  };
  export default jstat;
}
