import type { Tables } from '../read.ts';
import type { Block, Chapter } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import type { RegularMonth } from './regulars.ts';
import { byRole, type ResponseMonth } from './response-months.ts';
import { summaryDecisions } from './summary-decisions.ts';
import { summaryFigures } from './summary-figures.ts';
import type { Overview } from './summary-overview.ts';
import { summarySentences } from './summary-sentences.ts';
import type { WaitingMonth } from './waiting-room.ts';

/** The first screen: the month in three sentences, three figures, and what needs a decision now. */
export function summary(tables: Tables, context: Context): Chapter {
  const overview: Overview = {
    responses: byRole<ResponseMonth>(tables, 'responses_by_month'),
    waiting: byRole<WaitingMonth>(tables, 'waiting_by_month'),
    regulars: byRole<RegularMonth>(tables, 'regulars_by_month'),
  };
  const blocks: Block[] = [
    { type: 'text', text: summarySentences(overview, tables, context), tone: 'lead' },
    { type: 'figures', figures: summaryFigures(overview, tables, context) },
    ...summaryDecisions(tables, context),
  ];
  return { id: 'summary', title: context.t('The month at a glance'), blocks };
}
