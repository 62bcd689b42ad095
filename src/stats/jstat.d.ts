declare module 'jstat' {
  const jstat: { jStat: { chisquare: { inv(probability: number, degrees: number): number } } };
  export default jstat;
}
