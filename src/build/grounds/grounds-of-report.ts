import { createHash } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Tables } from '../../read/read.ts';
import type { Grounds } from '../../report/grounds.ts';
import type { Context } from '../kit/context.ts';
import { isKnown } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { settingsIn } from './settings-used.ts';

/** Gives what a report rests on: the program, the files, the settings, and what its figures were month by month. */
export function groundsOf(tables: Tables, { settings, config }: Context, program: string): Grounds {
  const files = rowsOf(tables, 'loaded_files');
  return {
    program,
    newestOn: settings.data_end_on,
    files: files.map((row) => ({
      path: row.path,
      count: row.file_count,
      table: row.table_name,
      hash: row.content_hash,
      rows: row.row_count,
      firstOn: row.first_on,
      lastOn: row.last_on,
    })),
    settings: settingsText(config),
    figures: figuresByMonth(tables),
  };
}

/** Settings by name, as JSON; of what names people and mailboxes of ours only that it is another. */
function settingsText(config: Config): Grounds['settings'] {
  const { mappings, own } = config;
  const named = settingsIn(config).map(({ name, value }) => [name, JSON.stringify(value)]);
  const hidden = { mappings, 'own.addresses': own.addresses };
  const hashed = Object.entries(hidden).flatMap(([name, value]) =>
    value.length === 0 ? [] : [[name, hashOf(value)]],
  );
  return Object.fromEntries([...named, ...hashed]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

type Month = { month: string };
type Figures = Grounds['figures'][string];

/** What the figures of each month are as they are known now; null where that is not known. */
function figuresByMonth(tables: Tables): Grounds['figures'] {
  const months: Grounds['figures'] = {};
  const add = <Row extends Month>(
    rows: Row[],
    kind: 'questions' | 'business',
    figures: (row: Row) => Figures,
  ) => {
    for (const row of rows) {
      const isSure = isKnown(tables, kind, row.month);
      const told = Object.entries(figures(row)).map(([name, value]) => [
        name,
        isSure ? value : null,
      ]);
      const month = row.month.slice(0, 7);
      months[month] = { ...months[month], ...Object.fromEntries(told) };
    }
  };
  add(rowsOf(tables, 'waiting_by_month'), 'questions', (row) => ({
    waiting: row.customer_count,
    surelyWaiting: row.sure_customer_count,
    valueWaiting: row.annual_value,
  }));
  add(rowsOf(tables, 'responses_by_month'), 'questions', (row) => ({
    asked: row.opened_count,
    answeredInMonth: row.answered_in_month_count,
    secondsToAnswer: row.wait_seconds_median,
  }));
  add(rowsOf(tables, 'regulars_by_month'), 'business', (row) => ({
    regulars: row.regular_count,
    left: row.left_count,
    valueLeft: row.left_value,
    returned: row.returned_count,
  }));
  return months;
}
