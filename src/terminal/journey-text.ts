import { journeyFacts } from '../build/journey/journey-facts.ts';
import { journeyProjection } from '../build/journey/journey-projection.ts';
import { journeySummary } from '../build/journey/journey-summary.ts';
import type { CustomerJourney } from '../build/journey/journey-tables.ts';
import { contextOf } from '../build/kit/context.ts';
import type { Config } from '../config/config.ts';
import type { Tables } from '../read/read.ts';
import type { Block } from '../report/blocks.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';
import { timeline } from './timeline.ts';

/** Gives a customer's journey as text, in the language of the report: the words and facts of the report's page, and the timeline. */
export function journeyText(journey: CustomerJourney, tables: Tables, config: Config): string {
  const context = contextOf(tables, config);
  const { customer_id, name } = journey.facts;
  // Whether a question still waits is not known where messages end before the day.
  const waits = context.unknown.questions
    ? journey.waits.filter(({ outcome }) => outcome !== 'open')
    : journey.waits;
  return [
    context.t('{name} ({id}), as of {asOf}', {
      name: printable(name),
      id: printable(customer_id),
      asOf: String(context.settings.as_of_on),
    }),
    printable(journeySummary(journey, context)),
    timeline(journey.events, waits, { asOf: context.settings.as_of_on, say: context }),
    ...[journeyFacts(journey, context), ...journeyProjection(journey, context)].map(blockText),
  ].join('\n\n');
}

function blockText(block: Block): string {
  if (block.type === 'text' || block.type === 'heading') return printable(block.text);
  if (block.type !== 'table') return '';
  const rows = block.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
  );
  return alignedText(
    block.columns.map(({ title }) => title),
    rows,
  );
}
