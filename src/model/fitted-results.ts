import { derivedEstimate } from '../stats/derived-estimate.ts';
import type { Estimate, Fit } from '../stats/likelihood-fit.ts';
import { parameterEstimates } from '../stats/parameter-estimates.ts';

/** What the model step keeps of a fit. */
export type FittedModel = {
  model: 'mbg' | 'bg' | 'sbg' | 'return';
  k: number | null;
  /** Of the models of orders: whether it missed less what was held out. */
  isLeading?: boolean;
  customerCount: number;
  logLikelihood: number | null;
  reason: string | null;
  estimates: [name: string, estimate: Estimate][];
};

/** A positive quantity that follows from the parameters. */
export type Quantity<Name extends string> = [
  name: string,
  quantity: (parameters: Record<Name, number>) => number,
];

/** Gives what is written of a fit: its parameters, and the quantities that follow from them. */
export function resultsOf<Name extends string>(
  fit: Fit<Name>,
  quantities: Quantity<Name>[],
): Pick<FittedModel, 'logLikelihood' | 'reason' | 'estimates'> {
  const { logLikelihood, reason } = fit;
  if (!('point' in fit)) return { logLikelihood, reason, estimates: [] };
  const derived = quantities.map(([name, quantity]): [string, Estimate] => [
    name,
    derivedEstimate(fit, quantity),
  ]);
  return { logLikelihood, reason, estimates: [...parameterEstimates(fit), ...derived] };
}
