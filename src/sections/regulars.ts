import type { Tables } from '../read.ts';
import type { Block, Chapter } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { churnCauses } from './churn-causes.ts';
import { churns } from './churns.ts';
import { movements } from './movements.ts';
import { byRole } from './response-months.ts';

export type RegularMonth = {
  month: string;
  role: string | null;
  regular_count: number;
  regular_value: number;
  lost_count: number;
  lost_value: number;
  returned_count: number;
};

/** How many regulars there are, who left and after what, and how value moved. */
export function regulars(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const blocks = [
    ...standing(tables, context),
    ...movements(tables, context),
    ...churns(tables, context),
    ...churnCauses(tables, context),
  ];
  return { id: 'regulars', title: t('Regulars: who has left, and after what'), blocks };
}

function standing(tables: Tables, { t, formats }: Context): Block[] {
  const { now, before, yearBefore } = byRole<RegularMonth>(tables, 'regulars_by_month');
  if (!now || !before || !yearBefore) return [];
  const values = {
    count: now.regular_count,
    value: formats.money(now.regular_value),
    before: before.regular_count,
    yearBefore: yearBefore.regular_count,
  };
  const text = t(
    'At the end of the period we have {count, plural, =0 {no regular} one {one regular} other {# regulars}} worth {value} a year; a month before there were {before, number}, a year before {yearBefore, number}.',
    values,
  );
  return [{ type: 'text', text }];
}
