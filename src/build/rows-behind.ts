import type { Block, Chapter } from '../report/blocks.ts';
import type { Settings } from './kit/context.ts';

/** By the query that a chart is drawn from, the command that lists what its bars and points are made of: a named query, or the table itself. */
export const ROWS_BEHIND: Record<string, string> = {
  waiting_by_month: 'query waiting',
  waiting_by_age: 'query waiting --param min_days=7',
  backlog_by_day: 'query waiting',
  renewals_due_by_week: 'query renewals_ahead',
  responses_by_month: 'query questions',
  wait_curves: 'query questions',
  responses_by_group: 'query questions --param months=12',
  churns_by_last_event: 'query customers_who_left --param last_event=silence',
  movements_by_month: 'export regular_changes',
  order_outlook_by_class: 'export order_outlooks',
  renewals_by_term: 'export renewals',
  tenure_by_year: 'export tenures',
  win_back_funnel: 'export win_back_cases',
  win_back_lateness: 'export win_back_cases',
  path_steps: 'export path_states',
};

/** Gives a chapter whose pictures say under their data by which command the rows behind them are listed. */
export function withRowsBehind(chapter: Chapter, { period }: Settings): Chapter {
  const when = period.length === 7 ? `--month ${period}` : `--as-of ${period}`;
  const told = (block: Block): Block => {
    if (!('data' in block)) return block;
    const command = ROWS_BEHIND[block.source];
    if (command === undefined) return block;
    return { ...block, data: { ...block.data, command: `regulars ${command} ${when}` } };
  };
  const { blocks, details } = chapter;
  return { ...chapter, blocks: blocks.map(told), ...(details && { details: details.map(told) }) };
}
