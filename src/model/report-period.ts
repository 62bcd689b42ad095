import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { reasonsIn, reasonText } from '../reasons/reason-text.ts';

/** Why a report stands on its day: that day, month or year was asked for, or it ends the newest complete month. */
type PeriodRule = 'day' | 'month' | 'year' | 'newest_month';

/** What a report is about: `period` names it (`2012-11`, or a day), `asOf` is the last day seen, `dataEndOn` that on which anything happened. */
export type Period = {
  period: string;
  startOn: string;
  asOf: string;
  rule: PeriodRule;
  dataEndOn: string;
};

type Asked = {
  config: { timezone: string };
  asOf?: string | undefined;
  month?: string | undefined;
  /** A year: its last month, or the newest complete one where the year is not over. */
  year?: string | undefined;
};

type Extent = { first_on: string; last_on: string; newest_month: string | null };

/**
 * Gives the period that was asked for, else the newest complete month of the data: the newest month that holds
 * at least a tenth of the median month's rows and is followed by data in the next month, or reaches its own last day.
 * A day after the data may be asked for: of the days between, nothing is known.
 */
export async function reportPeriod(database: Database, asked: Asked): Promise<Period> {
  const extent = await dataExtent(database, asked.config.timezone);
  if (asked.asOf) return dayPeriod(asked.asOf, extent);
  if (asked.year) {
    const rule = extent.last_on.startsWith(asked.year) ? 'newest_month' : 'year';
    return { ...monthPeriod(lastMonthOf(asked.year, extent), extent), rule };
  }
  if (asked.month) return { ...monthPeriod(asked.month, extent), rule: 'month' };
  const month = extent.newest_month ?? extent.last_on.slice(0, 7);
  return { ...monthPeriod(month, extent), rule: 'newest_month' };
}

function dayPeriod(asOf: string, extent: Extent): Period {
  if (asOf < extent.first_on) throw outside(asOf, extent);
  const month = asOf.slice(0, 7);
  const period = asOf === lastDay(month) ? month : asOf;
  return { period, startOn: `${month}-01`, asOf, rule: 'day', dataEndOn: extent.last_on };
}

function monthPeriod(month: string, extent: Extent): Omit<Period, 'rule'> {
  if (month > extent.last_on.slice(0, 7) || month < extent.first_on.slice(0, 7)) {
    throw outside(month, extent);
  }
  const asOf = [lastDay(month), extent.last_on].sort()[0] ?? month;
  return { period: month, startOn: `${month}-01`, asOf, dataEndOn: extent.last_on };
}

function lastMonthOf(year: string, extent: Extent): string {
  if (year > extent.last_on.slice(0, 4)) throw outside(year, extent);
  const december = `${year}-12`;
  const known = [extent.newest_month, extent.last_on.slice(0, 7)];
  const newest = known.find((month) => month?.startsWith(year)) ?? december;
  return extent.last_on.startsWith(year) ? newest : december;
}

function outside(asked: string, extent: Extent): UserError {
  return new UserError(
    inWords(
      'Nothing can be said about {asked}: the data reach from {first} to {last}. Name a time within them.',
      { asked, first: extent.first_on, last: extent.last_on },
    ),
  );
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

async function dataExtent(database: Database, timezone: string): Promise<Extent> {
  const found = await database.read(programQuery('reads/data_extent').sql, { timezone });
  const extent = found.object(0) as Extent | undefined;
  if (!extent?.first_on) {
    throw await nothingDated(database);
  }
  return extent;
}

/** Says whether nothing was loaded, or all of it set aside, and why. */
async function nothingDated(database: Database): Promise<UserError> {
  const found = await database.read(programQuery('reads/first_set_aside').sql);
  const [first] = found.objects() as Record<string, unknown>[];
  const unused = await unusedFiles(database);
  if (!first) return nothingToReport(await loadedTables(database), unused);
  const place = first.line === null ? first.path : `${first.path}:${first.line}`;
  const setAside = inWords(
    'The database holds nothing with a date yet. Rows set aside: {count}; the first is {place}: {reason}.',
    {
      count: String(first.row_count),
      place: String(place),
      reason: reasonText(reasonsIn(String(first.reasons)), inWords),
    },
  );
  return new UserError(`${setAside}${unused}`);
}

/** Gives a sentence, with the space before it, on files of which nothing was read; nothing where there are none. */
async function unusedFiles(database: Database): Promise<string> {
  const found = await database.read(programQuery('reads/first_unused').sql);
  const [first] = found.objects() as { path: string; file_count: number }[];
  if (!first) return '';
  const sentence = inWords(
    "{count, plural, one {One file was} other {# files were}} not read or not recognised, the first is {path}: ''regulars init FOLDER'' looks at them.",
    { count: first.file_count, path: first.path },
  );
  return ` ${sentence}`;
}

async function loadedTables(database: Database): Promise<string[]> {
  const found = await database.read(programQuery('reads/loaded_tables').sql);
  return found.array('table_name') as string[];
}

function nothingToReport(tables: string[], unused: string): UserError {
  const loaded =
    tables.length === 0
      ? inWords('The database holds nothing yet. Load exports first: regulars run FOLDER.')
      : inWords(
          'What was loaded ({tables}) says nothing of what happened when. A report needs messages, contracts, orders, tickets, activities or mailings too: regulars run FOLDER.',
          { tables: tables.join(', ') },
        );
  return new UserError(`${loaded}${unused}`);
}
