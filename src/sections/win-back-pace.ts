import type { Tables } from '../read.ts';
import type { Block } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rateOf, rowsOf } from '../report/rows.ts';
import { message } from '../report/translate.ts';
import { projectedReturn } from '../stats/projected-return.ts';
import { shareText } from './share-text.ts';

type CompanyPace = { loss_count: number; step_count: number; our_turn_days: number };
type Delay = { delay: string; returned_count: number; replied_count: number };

const delays: Record<string, string> = {
  day: message('within a day'),
  week: message('within a week'),
  month: message('within 30 days'),
  later: message('later'),
  never: message('not within the year'),
};

/** Fewer replies than this say nothing of what an answer is worth. */
const FEWEST_REPLIES = 10;

/** How fast we move when it is our turn, and what became of replies by how long our answer took. */
export function winBackPace(tables: Tables, context: Context): Block[] {
  const [pace] = rowsOf<CompanyPace>(tables, 'company_pace');
  if (!pace || pace.loss_count === 0) return [];
  return [
    { type: 'heading', text: context.t('Our pace, and what waiting costs') },
    { type: 'text', text: paceText(pace, context) },
    ...waitingCosts(tables, context),
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
    'With {losses, plural, one {the one customer} other {the # customers}} lost in 24 months it was our turn for {days} in all, and we took {steps, plural, one {one step} other {# steps}}: one in {pace} (95% interval {low} to {high}). Who needs an answer and a contract waits for twice that.',
    {
      ...values,
      steps: pace.step_count,
      pace: formats.days(Math.round(step.days)),
      low: formats.days(Math.round(step.low)),
      high: formats.days(Math.round(step.high)),
    },
  );
}

function waitingCosts(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf<Delay>(tables, 'returns_by_answer_delay');
  const total = rows.reduce((sum, row) => sum + row.replied_count, 0);
  if (total < FEWEST_REPLIES) {
    const text = t(
      'What a further week of waiting costs cannot be told: {total, plural, =0 {no reply is} one {only one reply is} other {only # replies are}} a year old or older, and it takes at least {fewest, number}.',
      { total, fewest: FEWEST_REPLIES },
    );
    return [{ type: 'text', text, tone: 'note' }];
  }
  return [
    {
      type: 'table',
      source: 'returns_by_answer_delay',
      columns: [
        { title: t('We answered their first reply') },
        { title: t('Returned within a year of the reply'), align: 'right' },
      ],
      rows: rows.map((row) => [
        t(delays[row.delay] ?? row.delay),
        shareText(rateOf(tables, 'returns_by_answer_delay', row.delay), context),
      ]),
    },
  ];
}
