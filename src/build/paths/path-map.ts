import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, FlowMap, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { stateOf } from './path-states.ts';

type Step = Rows['path_steps'];

/** More steps than these make a picture that nobody reads. */
const MOST_STEPS = 20;

/** The states of lost customers with the steps between them; nothing where nobody took one. */
export function pathMap(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'path_steps');
  const shown = rows.slice(0, MOST_STEPS);
  const [first] = shown;
  if (!first) return [];
  const rarer = rows.length - shown.length;
  const names = [...new Set(shown.flatMap((row) => [row.from_state, row.to_state]))];
  const map: FlowMap = {
    type: 'map',
    title: mapTitle(rows, sourcesKnown(tables).hasMessages, context),
    alternative: t(
      'States from above to below and arrows between them, each with how often the step was taken and the median of its days: {steps}.',
      { steps: shown.map((row) => stepText(row, context)).join('; ') },
    ),
    note: t(
      'At each arrow: how many took the step, and the median of the days between{rarer, plural, =0 {} one {; one rarer step is left out} other {; # rarer steps are left out}}. In each box: how many came there. All losses until {day}.',
      { rarer, day: formats.day(context.settings.as_of_on) },
    ),
    source: 'path_steps',
    states: names.map((id) => {
      const { name, colour } = stateOf(id, context);
      return { id, label: name, detail: formats.number(reached(id, rows)), colour };
    }),
    steps: shown.map((row) => ({
      from: row.from_state,
      to: row.to_state,
      label: t('{count, number}× · {days}', {
        count: row.step_count,
        days: daysText(row, context),
      }),
      weight: row.step_count / first.step_count,
    })),
    data: stepTable(rows, context),
  };
  return [map];
}

/** How many ways came through a state. */
function reached(state: string, rows: Step[]): number {
  const from = rows.find((row) => row.from_state === state)?.from_count;
  const into = rows.filter((row) => row.to_state === state);
  return from ?? into.reduce((sum, row) => sum + row.step_count, 0);
}

function mapTitle(rows: Step[], hasMessages: boolean, { t, formats }: Context): string {
  const attempt = rows.find((row) => row.from_state === 'churn' && row.to_state === 'attempt');
  const gone = reached('churn', rows);
  // Without messages nobody knows whether one of us has written.
  if (!hasMessages)
    return t('{back, number} of {gone, number} who were gone came back', {
      gone,
      back: reached('return', rows),
    });
  if (!attempt)
    return t(
      '{gone, plural, =0 {Nobody is gone for good yet} one {The one who is gone has heard from none of us} other {None of # who are gone has heard from one of us}}',
      { gone },
    );
  return t(
    '{gone, plural, one {The one who was gone heard from one of us after {days}, and {back, plural, =0 {has not come back} other {came back}}} other {{count, number} of # who were gone heard from one of us, half of them within {days}; {back, plural, =0 {none} other {#}} came back}}',
    {
      count: attempt.step_count,
      gone,
      days: formats.days(Math.round(attempt.days_median)),
      back: reached('return', rows),
    },
  );
}

function daysText({ days_median: days }: Step, { t, formats }: Context): string {
  return days < 0.5 ? t('the same day') : formats.days(Math.round(days));
}

function stepText(row: Step, context: Context): string {
  const [from, to] = [stateOf(row.from_state, context).name, stateOf(row.to_state, context).name];
  return `${from} → ${to} ${row.step_count}, ${daysText(row, context)}`;
}

function stepTable(rows: Step[], context: Context): TableBlock {
  const { t } = context;
  return {
    type: 'table',
    columns: [
      { title: t('From') },
      { title: t('To') },
      { title: t('How often'), align: 'right' },
      { title: t('Median'), align: 'right' },
    ],
    rows: rows.map((row) => [
      stateOf(row.from_state, context).name,
      stateOf(row.to_state, context).name,
      t('{count, number} of {total, number}', { count: row.step_count, total: row.from_count }),
      daysText(row, context),
    ]),
  };
}
