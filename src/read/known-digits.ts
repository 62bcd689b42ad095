import type { Plain } from '../database/read.ts';

const DIGITS = 12;

/** Gives a value whose fractions have twelve digits, in lists and structures too: those behind hang on the order in which an engine added. */
export function inKnownDigits(value: Plain): Plain {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  }
  if (Array.isArray(value)) return value.map(inKnownDigits);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inKnownDigits(one)]));
}
