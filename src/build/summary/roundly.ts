import type { Context } from '../kit/context.ts';

/** Gives a sum as one says it: three digits that count; the figure beside it is exact. */
export function roundly(value: number, { t, formats }: Context): string {
  const rounded = Number(value.toPrecision(3));
  const text = formats.money(rounded);
  return text === formats.money(value) ? text : t('about {value}', { value: text });
}
