import type { OwnChapter, OwnRow } from '../../read/own-chapter.ts';
import type { Block, Cell, Chapter, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';

const ROWS_SHOWN = 200;

/** Shows the rows of a query of the user's own as a table, or as a chart with the table behind it. */
export function ownChapter(own: OwnChapter, context: Context): Chapter {
  const text: Block[] = own.text ? [{ type: 'text', text: own.text }] : [];
  return {
    // No two files have one anchor.
    id: `own-${encodeURIComponent(own.name)}`,
    title: own.title,
    blocks: [...text, ...(own.rows.length > 0 ? shown(own, context) : nothing(context))],
  };
}

function nothing({ t }: Context): Block[] {
  return [{ type: 'text', text: t('The query gave no row.'), tone: 'note' }];
}

function shown(own: OwnChapter, context: Context): Block[] {
  const { t, formats } = context;
  const left = own.rowCount - ROWS_SHOWN;
  const note = t('The first {shown, number} of {total, number} rows.', {
    shown: ROWS_SHOWN,
    total: own.rowCount,
  });
  const cut: Block[] = left > 0 ? [{ type: 'text', text: note, tone: 'note' }] : [];
  const data = tableOf(own, formats);
  if (!own.spec && own.fault === undefined) return [data, ...cut];
  return [
    {
      type: 'chart',
      title: own.chart ?? own.title,
      alternative: own.alternative ?? own.chart ?? own.title,
      note: t('{count, plural, one {One row} other {# rows}} of the query.', {
        count: own.rowCount,
      }),
      source: own.name,
      spec: own.fault === undefined ? { ...own.spec, data: { values: told(own.rows, data) } } : {},
      ...(own.fault !== undefined && { fault: own.fault }),
      data,
    },
    ...cut,
  ];
}

/** Rows of which each has a `label` of its own are told by their marks; else what the query gives as `tip` is. */
function told(rows: OwnRow[], data: TableBlock): OwnRow[] {
  const labels = new Set(rows.map(({ label }) => label));
  if (labels.size !== data.rows.length || rows.length !== labels.size) return rows;
  return rows.map((row, place) => ({ tip: rowTip(data, place), ...row }));
}

function tableOf(
  { columns, names, rows, name }: OwnChapter,
  formats: Context['formats'],
): TableBlock {
  const [first] = rows;
  const isNumber = Object.values(first ?? {}).map((value) => typeof value === 'number');
  return {
    type: 'table',
    columns: columns.map((title, index) => ({
      title,
      align: isNumber[index] ? ('right' as const) : ('left' as const),
    })),
    rows: rows
      .slice(0, ROWS_SHOWN)
      .map((row) => (names ?? Object.keys(row)).map((name) => cellOf(row[name] ?? null, formats))),
    source: name,
  };
}

function cellOf(value: OwnRow[string], formats: Context['formats']): Cell {
  if (value === null) return '';
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return formats.shortDay(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
