import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

/** Throws a UserError unless the number of a flag is a whole one within the range. */
export function requireWhole(
  flag: string,
  value: number,
  range: { least: number; most: number },
): void {
  const { least, most } = range;
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new UserError(
    inWords('--{flag} {given} is not possible. Give a whole number from {least} to {most}.', {
      flag,
      given: String(value),
      least: String(least),
      most: String(most),
    }),
  );
}
