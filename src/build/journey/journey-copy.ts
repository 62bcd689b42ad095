import type { Config } from '../../config/config.ts';
import { message, type Translate } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import { type Block, REPORT_FORMAT, type Report } from '../../report/blocks.ts';
import { type Context, contextOf } from '../kit/context.ts';
import { tableName } from '../kit/table-names.ts';
import { journey } from './journey.ts';
import type { CustomerJourney } from './journey-tables.ts';

/** Rows of a table that are kept of a customer: their columns as text, and the file and line of each. */
export type Kept = { table: string; rows: { text: string; source: string }[] };

/** Builds the page for a customer who asks for a copy of what is kept: the journey, and every row of which it is made. */
export function journeyCopy(
  customer: CustomerJourney,
  kept: Kept[],
  { tables, config }: { tables: Tables; config: Config },
): Report {
  const context = contextOf(tables, config);
  const { t, formats, settings } = context;
  return {
    format: REPORT_FORMAT,
    title: t('What is kept of {name}', { name: customer.facts.name }),
    language: config.language,
    company: config.company.name,
    logo: config.company.logo,
    accent: config.company.accent,
    period: settings.period,
    asOf: settings.as_of_on,
    chapters: [
      {
        ...journey(customer, context),
        title: t('To {day}', { day: formats.day(settings.as_of_on) }),
      },
      {
        id: 'kept',
        title: t('Every row, with its file and line'),
        blocks: keptBlocks(kept, context),
      },
    ],
    journeys: [],
  };
}

const OTHERS: Record<string, string> = {
  decisions: message('Decisions of people'),
  quarantine: message('Rows that were set aside, with a number or address of the customer'),
};

function keptBlocks(kept: Kept[], { t, formats, settings }: Context): Block[] {
  const count = kept.reduce((sum, { rows }) => sum + rows.length, 0);
  const text = t(
    '{count, plural, one {One row is} other {# rows are}} kept, also what is older than the events above or later than the day of the page. {hides, select, true {People of ours, and addresses of others,} other {Addresses of others}} are …; texts of mails are not kept.',
    { count, hides: settings.people_shown !== 'names' },
  );
  const tables = kept.map(
    ({ table, rows }): Block => ({
      type: 'table',
      caption: `${nameOf(table, t)}: ${formats.number(rows.length)}`,
      columns: [{ title: t('Kept') }, { title: t('Source') }],
      rows: rows.map(({ text, source }) => [text, source]),
    }),
  );
  return [{ type: 'text', text, tone: 'note' }, ...tables];
}

function nameOf(table: string, t: Translate): string {
  const other = OTHERS[table];
  return other ? t(other) : tableName(table, t);
}
