import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { projectedReturn } from '../../stats/projected-return.ts';
import type { Context } from '../kit/context.ts';
import { ofOneUnit } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { waitingCost } from './waiting-cost.ts';

type CompanyPace = Rows['company_pace'];

/** How fast we move when it is our turn, in a sentence; nothing where nobody was lost. */
export function ourPace(tables: Tables, context: Context): Block[] {
  const [pace] = rowsOf(tables, 'company_pace');
  if (!pace || pace.loss_count === 0) return [];
  return [{ type: 'text', text: paceText(pace, context), source: 'company_pace' }];
}

/** How fast we move when it is our turn, and what became of replies by how long our answer took. */
export function winBackPace(tables: Tables, context: Context): Block[] {
  const [pace] = rowsOf(tables, 'company_pace');
  if (!pace || pace.loss_count === 0) return [];
  return [
    { type: 'heading', text: context.t('Our pace, and what waiting costs') },
    ...ourPace(tables, context),
    ...waitingCost(tables, context),
  ];
}

function paceText(pace: CompanyPace, { t, formats }: Context): string {
  const values = { losses: pace.loss_count, days: formats.days(pace.our_turn_days) };
  const step = projectedReturn({ stepCount: pace.step_count, ourTurnDays: pace.our_turn_days }, 1);
  if (!step) {
    return t(
      'With {losses, plural, one {the one customer} other {the # customers}} lost in 24 months we took no step in {days} of our turn.',
      values,
    );
  }
  return t(
    'With {losses, plural, one {the one customer} other {the # customers}} lost in 24 months it was our turn for {days} in all, and we took {steps, plural, one {one step} other {# steps}}: one in {pace} (95% interval {low} to {high}). Customers who need an answer and a contract wait for twice that.',
    {
      ...values,
      steps: pace.step_count,
      pace: formats.days(Math.round(step.days)),
      ...ofOneUnit({
        low: formats.days(Math.round(step.low)),
        high: formats.days(Math.round(step.high)),
      }),
    },
  );
}
