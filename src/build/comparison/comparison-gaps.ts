import type { Tables } from '../../read/read.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { type KnownDays, knownDaysOf } from '../kit/known-days.ts';
import { type FigureKind, isKnownNow } from '../kit/known-figures.ts';
import { sourcesLoaded } from '../kit/sources-known.ts';

/** What stood in the report of another month: its tables, and the context they were made in. */
export type Earlier = { tables: Tables; context: Context };

/** The month of the report, and the one beside it. */
export type Sides = readonly [Earlier, Earlier];

/** The first days that the later of the two reports knows of. */
export function knownDays(sides: Sides): KnownDays {
  const later = sides.toSorted((one, other) => (asOf(one) < asOf(other) ? 1 : -1));
  return knownDaysOf(later[0]?.tables ?? {});
}

function asOf({ context }: Earlier): string {
  return context.settings.as_of_on;
}

/** A figure of a month that not all of its sources cover is not nought. */
export function withUnknown(
  [title = '', ...cells]: Cell[],
  sides: Sides,
  kinds: FigureKind[],
  { t }: Context,
): Cell[] {
  const { questions_from_on: asked, business_from_on: began } = knownDays(sides);
  const from = { questions: asked, business: began, mailings: null };
  const isUnknown = sides.map((side) =>
    kinds.some((kind) => asOf(side) < (from[kind] ?? '') || !isKnownNow(side.tables, kind)),
  );
  if (!isUnknown.includes(true)) return [title, ...cells];
  const told = cells.slice(0, 2).map((cell, place) => (isUnknown[place] ? t('not known') : cell));
  return [title, ...told, '–'];
}

/** Says of which month the data know nothing, or only a part. */
export function gaps(sides: Sides, context: Context): Block[] {
  const { questions_from_on: asked, business_from_on: began } = knownDays(sides);
  const { hasMessages, hasBusiness } = sourcesLoaded(sides[0].tables);
  const named = [
    ...(hasMessages ? [{ from: asked, what: 'messages' }] : []),
    ...(hasBusiness ? [{ from: began, what: 'business' }] : []),
  ];
  return sides.flatMap((side) =>
    named.flatMap(({ from, what }) =>
      from === null || side.context.settings.period_start_on >= from
        ? []
        : [gap(side, { from, what }, context)],
    ),
  );
}

function gap(side: Earlier, known: { from: string; what: string }, { t, formats }: Context): Block {
  const values = {
    what: known.what,
    day: formats.day(known.from),
    month: formats.month(side.context.settings.period_start_on),
    isUnknown: asOf(side) < known.from,
  };
  return {
    type: 'text',
    text: t(
      '{what, select, messages {Messages from customers} other {Contracts and orders}} are known from {day} on: {isUnknown, select, true {what happened in {month} cannot be known} other {{month} is known only in part}}.',
      values,
    ),
  };
}
