import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { rowsOf } from './rows.ts';
import type { Say } from './say.ts';

export type FittedModel = Rows['fitted_models'];

export type FittedEstimate = Rows['fitted_estimates'];

/** Gives a model that was fitted (or could not be), as the model step left it. */
export function fittedModel(tables: Tables, model: FittedModel['model']): FittedModel {
  const found = rowsOf(tables, 'fitted_models').find((row) => row.model === model);
  if (!found) throw new Error(`The model ${model} was not written`);
  return found;
}

/** Gives one quantity of a fitted model; undefined where nothing was fitted. */
export function fittedEstimate(
  tables: Tables,
  model: FittedModel['model'],
  name: string,
): FittedEstimate | undefined {
  const rows = rowsOf(tables, 'fitted_estimates');
  return rows.find((row) => row.model === model && row.name === name);
}

/** Writes the parameters of a model with their limits, for example `r 0.243 (0.219 to 0.268)`. */
export function parametersText(
  tables: Tables,
  model: FittedModel['model'],
  { t, formats }: Say,
): string {
  const texts = ['r', 'alpha', 'a', 'b', 'beta'].flatMap((name) => {
    const row = fittedEstimate(tables, model, name);
    if (!row) return [];
    const value = `${name} ${formats.precise(row.estimate)}`;
    if (row.estimate_low === null || row.estimate_high === null) return [value];
    const limits = t('{low} to {high}', {
      low: formats.precise(row.estimate_low),
      high: formats.precise(row.estimate_high),
    });
    return [`${value} (${limits})`];
  });
  return texts.join(', ');
}
