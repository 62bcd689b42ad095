declare module 'jstat' {
  const jstat: {
    jStat: {
      chisquare: { inv(probability: number, degrees: number): number };
      normal: { cdf(value: number, mean: number, deviation: number): number };
      gammaln(value: number): number;
    };
  };
  export default jstat;
}
