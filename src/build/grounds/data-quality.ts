import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { reasonsIn, reasonText } from '../../reasons/reason-text.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { tableName } from '../kit/table-names.ts';
import { checkRule } from './check-rules.ts';
import { decisionsRead } from './decisions-read.ts';
import { loadedFiles } from './loaded-files.ts';
import { mailTimes } from './mail-times.ts';
import { messageUses } from './message-uses.ts';
import { orderReadings } from './order-readings.ts';
import { sourceCoverage } from './source-coverage.ts';
import { unusedFiles } from './unused-files.ts';

/** What was read, loaded and set aside, and what the checks found. */
export function dataQuality(tables: Tables, context: Context): Chapter {
  const { t } = context;
  return {
    id: 'data-quality',
    title: t('Data quality: what this report rests on'),
    blocks: [
      ...rowsRead(tables, context),
      ...until(context),
      ...unusedFiles(tables, context),
      ...checks(tables, context),
    ],
    details: [
      ...coverage(tables, context),
      ...loadedFiles(tables, context),
      ...sourceCoverage(tables, context),
      ...quarantine(tables, context),
      ...orderReadings(tables, context),
      ...messageUses(tables, context),
      ...mailTimes(tables, context),
      ...decisionsRead(tables, context),
    ],
  };
}

type Count = 'read_count' | 'loaded_count' | 'duplicate_count' | 'quarantine_count';

/** All rows together, and what became of them. */
function rowsRead(tables: Tables, { t }: Context): Block[] {
  const rows = rowsOf(tables, 'coverage_by_table');
  if (rows.length === 0) return [{ type: 'text', text: t('No file was loaded.') }];
  const sum = (count: Count) => rows.reduce((total, row) => total + row[count], 0);
  const text = t(
    'Of {read, plural, one {# row} other {# rows}} read {loaded, number} were loaded, {copies, number} are copies, and {aside, number} were set aside.',
    {
      read: sum('read_count'),
      loaded: sum('loaded_count'),
      copies: sum('duplicate_count'),
      aside: sum('quarantine_count'),
    },
  );
  return [{ type: 'text', text, source: 'coverage_by_table' }];
}

function coverage(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'coverage_by_table');
  if (rows.length === 0) return [];
  const right = 'right' as const;
  const table: Block = {
    type: 'table',
    caption: t('Rows read = loaded + copies + set aside'),
    source: 'coverage_by_table',
    columns: [
      { title: t('Table') },
      { title: t('Files'), align: right },
      { title: t('Rows read'), align: right },
      { title: t('loaded'), align: right },
      { title: t('copies'), align: right },
      { title: t('set aside'), align: right },
    ],
    rows: rows.map((row) => [
      row.table_name === null ? t('(nothing recognised)') : tableName(row.table_name, t),
      ...[
        row.file_count,
        row.read_count,
        row.loaded_count,
        row.duplicate_count,
        row.quarantine_count,
      ].map(formats.number),
    ]),
  };
  return [table];
}

/** Why the report does not stand on the last day of the data. */
function until({ t, formats, settings }: Context): Block[] {
  const [asOf, end] = [settings.as_of_on, settings.data_end_on];
  if (end === asOf) return [];
  const days = { end: formats.day(end), asOf: formats.day(asOf), rule: settings.as_of_rule };
  const text =
    end > asOf
      ? t(
          'The data go to {end}, but this report is as of {asOf}: {rule, select, day {that day was asked for} month {that month was asked for} year {that year was asked for} other {what comes after is no complete month yet}}.',
          days,
        )
      : t('The data end on {end}: of the days from then to {asOf} nothing is known.', days);
  return [{ type: 'text', text, tone: 'note' }];
}

type Quarantined = Rows['quarantine_by_reason'];

function quarantine(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'quarantine_by_reason');
  if (rows.length === 0) return [{ type: 'text', text: t('No row was set aside.'), tone: 'good' }];
  const place = (row: Quarantined) =>
    `${row.path?.split('/').slice(-2).join('/') ?? ''}${row.line === null ? '' : `:${row.line}`}`;
  return [
    {
      type: 'table',
      caption: t('Set aside, most frequent reasons'),
      source: 'quarantine_by_reason',
      columns: [
        { title: t('Table') },
        { title: t('Reason') },
        { title: t('Rows'), align: 'right' },
        { title: t('First one') },
      ],
      rows: rows.map((row) => [
        tableName(row.table_name, t),
        printable(reasonText(reasonsIn(row.reasons), t)),
        formats.number(row.row_count),
        place(row),
      ]),
    },
  ];
}

function checks(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'checks');
  if (rows.length === 0) return [];
  const tried = rows.filter((row) => row.problem_count !== null);
  const broken = tried.filter((row) => row.problem_count !== 0);
  const verdict: Block = {
    type: 'text',
    text: t(
      '{held, number} of {total, plural, one {# check} other {# checks}} hold{rest, plural, =0 {} one {; one had nothing to check} other {; # had nothing to check}}.',
      {
        held: tried.length - broken.length,
        total: tried.length,
        rest: rows.length - tried.length,
      },
    ),
    ...(broken.length === 0 ? { tone: 'good' as const } : {}),
  };
  if (broken.length === 0) return [verdict];
  return [
    verdict,
    {
      type: 'table',
      caption: t('Checks that do not hold'),
      columns: [{ title: t('Rule') }, { title: t('Rows against it'), align: 'right' }],
      rows: broken.map((row) => [checkRule(row, t), formats.number(row.problem_count ?? 0)]),
    },
  ];
}
