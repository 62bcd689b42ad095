import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import type { Diff, Side } from '../editions/diff.ts';
import type { NamedRow } from '../editions/named-rows.ts';
import { message } from '../locales/translate.ts';
import type { FigureChange } from '../report/figure-changes.ts';
import { type MonthFigure, monthFigures } from '../report/figure-names.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

/** So many cells of the page are told, so many rows of each table, so many settings and files; --json has all. */
const MOST = 12;
const LONGEST_CELL = 48;

/** Gives what two reports have otherwise, and why, as text for reading. */
export function diffText(diff: Diff, say: Say): string {
  const parts = [
    head(diff, say),
    figures(diff, say),
    beside(diff, say),
    cells(diff, say),
    [say.t('Why'), ...why(diff, say)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function head({ earlier, later }: Diff, { t }: Say): string[] {
  return [
    t('Earlier  {side}', { side: sideText(earlier, t) }),
    t('Later    {side}', { side: sideText(later, t) }),
  ];
}

function sideText({ path, period, edition, madeAt, program }: Side, t: Say['t']): string {
  const parts = [
    edition === null
      ? t('{period} ({path})', { period, path })
      : t('{period}, edition {edition}', { period, edition: String(edition) }),
    ...(madeAt === null ? [] : [t('made at {moment}', { moment: momentText(madeAt) })]),
    ...(program === null ? [] : [`regulars ${program}`]),
  ];
  return parts.join(', ');
}

function momentText(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}

function figures({ figures: changes, earlier, later }: Diff, say: Say): string[] {
  const { t } = say;
  if (changes === null)
    return [
      t('What the figures of the months were is not known of reports of an earlier version.'),
    ];
  if (changes.length === 0) return [t('No figure of a month that both have has moved.')];
  return [
    earlier.period === later.period
      ? t('Figures that moved')
      : t('Figures of months that both know, and that moved'),
    figureTable(changes, say),
  ];
}

function beside({ beside: changes, earlier, later }: Diff, say: Say): string[] {
  if (changes.length === 0) return [];
  const title = say.t('{later} beside {earlier}', { later: later.period, earlier: earlier.period });
  return [title, figureTable(changes, say)];
}

function figureTable(changes: FigureChange[], say: Say): string {
  const { t } = say;
  return alignedText(
    [t('Figure'), t('Month'), t('Before'), t('After')],
    changes.map(({ figure, month, before, after }) => [
      t(monthFigures[figure]),
      month,
      figureText(figure, before, say),
      figureText(figure, after, say),
    ]),
  );
}

/** What is not known is no nought. */
export function figureText(figure: MonthFigure, value: number | null, { t, formats }: Say): string {
  if (value === null) return t('not known');
  return figure === 'secondsToAnswer' ? formats.duration(value) : formats.number(Math.round(value));
}

function cells({ cells: changes }: Diff, { t }: Say): string[] {
  if (changes.length === 0) return [];
  const rows = changes
    .slice(0, MOST)
    .map(({ where, row, before, after }) => [where, row, before, after].map(printable));
  return [
    t('On the page'),
    alignedText([t('Where'), t('Row'), t('Before'), t('After')], rows, LONGEST_CELL),
    ...more(changes.length, t),
  ];
}

function more(count: number, t: Say['t']): string[] {
  return count > MOST
    ? [t('and {count, number} more (--json has them)', { count: count - MOST })]
    : [];
}

/** What may have moved them, and what cannot: where nothing did, that is said. */
function why(diff: Diff, say: Say): string[] {
  const { earlier, later } = diff;
  const days =
    earlier.asOf === later.asOf
      ? []
      : [
          say.t(
            'The later report sees the days to {later}, the earlier one those to {earlier}: who had left is known only later, so that earlier months count with what is known then.',
            { earlier: earlier.asOf, later: later.asOf },
          ),
        ];
  return [...days, ...reasons(diff, say)];
}

function reasons(diff: Diff, say: Say): string[] {
  const lines = [
    ...program(diff, say),
    ...settings(diff, say),
    ...files(diff, say),
    ...rows(diff, say),
  ];
  if (lines.length > 0) return lines;
  const isKnown = diff.files !== null && diff.settings !== null && diff.rows !== null;
  return [
    isKnown
      ? say.t(
          'Files, rows, decisions, the settings in Data quality and the version of the program are the same.',
        )
      : say.t('Nothing is known of what these reports rest on.'),
  ];
}

function program({ earlier, later }: Diff, { t }: Say): string[] {
  if (earlier.program === later.program) return [];
  const unknown = t('not known');
  return [
    t('Program: {before} → {after}', {
      before: earlier.program ?? unknown,
      after: later.program ?? unknown,
    }),
  ];
}

function settings({ settings: changes }: Diff, { t }: Say): string[] {
  const told = (value: string | null) => printable(value ?? t('none'));
  return (changes ?? []).map(({ name, before, after }) =>
    t('Setting {name}: {before} → {after}', { name, before: told(before), after: told(after) }),
  );
}

const FILE = {
  added: message('File {path} ({table}) is new: {after, plural, one {# row} other {# rows}}'),
  changed: message('File {path} ({table}) was changed: {before, number} → {after, number} rows'),
  gone: message(
    'File {path} ({table}) is gone: it had {before, plural, one {# row} other {# rows}}',
  ),
};

function files({ files: changes }: Diff, { t }: Say): string[] {
  const told = (changes ?? [])
    .slice(0, MOST)
    .map(({ path, table, change, rowsBefore, rowsAfter }) =>
      t(FILE[change], {
        path: printable(path),
        table: table === null ? t('nothing recognised') : tableName(table, t),
        before: rowsBefore,
        after: rowsAfter,
      }),
    );
  return [...told, ...more(changes?.length ?? 0, t)];
}

function rows({ rows: counts, named, tablesWithoutRows }: Diff, say: Say): string[] {
  const { t } = say;
  const tooMany = tablesWithoutRows.map((table) =>
    t('Rows of {table} are too many to be compared one by one.', { table: tableName(table, t) }),
  );
  if (counts === null)
    return [
      ...tooMany,
      t(
        'Which rows were added, changed or are gone is not known: an edition has them in rows.parquet.',
      ),
    ];
  const told = counts.flatMap((count) => {
    const own = named.filter(({ table }) => table === count.table);
    return [
      t(
        'Rows of {table}: {added, number} added{late, plural, =0 {} other { (# of them late: of days that the earlier report saw)}}, {changed, number} changed, {gone, number} gone{unseen, plural, =0 {} other {; # added of days after the later report, which it does not see}}',
        { ...count, table: tableName(count.table, t) },
      ),
      ...own.slice(0, MOST).map((row) => `  ${rowText(row, say)}`),
      ...(own.length > MOST ? [`  ${more(own.length, t).join('')}`] : []),
    ];
  });
  return [...tooMany, ...told];
}

const CHANGES = { added: message('added'), changed: message('changed'), gone: message('gone') };

function rowText(named: NamedRow, { t }: Say): string {
  const { change, path, line, fileStands } = named;
  const place = line === null ? (path ?? '') : `${path}:${line}`;
  const said = printable(`${place} ${t(CHANGES[change])}`);
  const isGone = fileStands === false ? ` ${t('(the file no longer stands there)')}` : '';
  return `${said}${isGone}: ${valuesText(named, t)}`;
}

/** So many columns of a row tell which it is. */
const MOST_COLUMNS = 6;

/** What a row says; of one that was changed what is otherwise, or all of it where nobody knows any more what it said. */
function valuesText({ change, row, before }: NamedRow, t: Say['t']): string {
  if (row === null) return t('what it said is kept nowhere');
  const values = Object.entries(row).map(([name, value]) => valueText(name, value));
  if (before === null)
    return change === 'changed'
      ? [t('what it said before is kept nowhere'), ...values].join(', ')
      : values.slice(0, MOST_COLUMNS).join(', ');
  const names = [...new Set([...Object.keys(before), ...Object.keys(row)])];
  const moved = names.filter((name) => before[name] !== row[name]);
  const told = moved.map((name) => valueText(name, `${before[name] ?? '–'} → ${row[name] ?? '–'}`));
  return [...values.slice(0, 1), ...told].join(', ');
}

/** Instants are kept in UTC, which may be another day than where the company is. */
function valueText(name: string, value: string): string {
  return printable(`${name} ${value}${name.endsWith('_at') ? ' UTC' : ''}`);
}
