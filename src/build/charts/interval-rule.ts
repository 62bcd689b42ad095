/** The look of an interval: of its point's colour, and as far from the paper as a mark has to be. */
export function intervalRule(colour: string) {
  return { type: 'rule', strokeWidth: 2, stroke: colour, opacity: 0.8 };
}
