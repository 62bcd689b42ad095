import type { Cell, TableBlock } from '../report/blocks.ts';

type Spec = Record<string, unknown>;
type Datum = Record<string, unknown>;

/** By this the texts of marks are known from those that vega makes up. */
export const TOLD_TEXT = 'tip:';

/** Marks that stand for one row each. */
const TOLD = ['bar', 'point', 'rule', 'circle', 'square', 'rect', 'arc'];

/**
 * Gives a specification whose marks tell what they are: a datum's own `tip`, else the row of the table that its
 * `label` stands for (or of that row the column that is titled as its `kind`). Data that fit no row stay untold.
 */
export function withMarkTexts(spec: Spec, table: TableBlock): Spec {
  const { data, ...drawn } = spec;
  const values = (data as { values?: Datum[] } | undefined)?.values;
  if (!values) return spec;
  const labels = [...new Set(values.map(({ label }) => label))];
  const rowOf = (datum: Datum) =>
    labels.length === table.rows.length ? table.rows[labels.indexOf(datum.label)] : undefined;
  const told = values.map((datum) => {
    const isNothing = datum.value === 0 || datum.count === 0;
    const text = isNothing ? null : (datum.tip ?? textOf(datum, rowOf(datum), table));
    return { ...datum, tip: text ? `${TOLD_TEXT}${text}` : '' };
  });
  return { ...describing(drawn), data: { values: told } };
}

function textOf(datum: Datum, row: Cell[] | undefined, { columns }: TableBlock): string {
  if (!row) return '';
  const titles = columns.map(({ title }) => title);
  const column = titles.indexOf(String(datum.kind));
  const places = column > 0 ? [column] : titles.map((_, index) => index).slice(1);
  const figures = places.map((place) => `${titles[place]} ${written(row[place])}`);
  return `${written(row[0])}: ${figures.join(', ')}`;
}

function written(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}

function describing(spec: Spec): Spec {
  // Some layers have data of their own, that are no rows.
  if (spec.data) return spec;
  if (Array.isArray(spec.layer)) return { ...spec, layer: spec.layer.map(describing) };
  const mark = typeof spec.mark === 'string' ? spec.mark : (spec.mark as Spec | undefined)?.type;
  if (!TOLD.includes(String(mark))) return spec;
  const encoding = { ...(spec.encoding as Spec), description: { field: 'tip', type: 'nominal' } };
  return { ...spec, encoding };
}
