import { localeOf } from '../../locales/languages.ts';
import type { ListColumn, ListContext } from './list-columns.ts';
import type { ListRow } from './list-rows.ts';
import { WORK_LISTS, type WorkListName } from './work-lists.ts';

/** A list as a spreadsheet has it. */
export type ListSheet = {
  name: string;
  columns: string[];
  currencies: (string | undefined)[];
  rows: (string | number | null)[][];
};

/** Gives a list as one sheet; who looks after a customer has a column where that is shown of any. */
export function oneSheet(name: WorkListName, rows: ListRow[], context: ListContext): ListSheet {
  const { t } = context;
  const columns = WORK_LISTS[name].columns(context);
  const owner = { title: t('Looked after by'), cell: (row: ListRow) => ownerText(row, context) };
  const filled = columns.filter(({ cell }) => cell).length;
  const shown = hasOwners(rows) ? columns.toSpliced(filled, 0, owner) : columns;
  return sheetOf(titleOf(name, context), shown, rows);
}

/** Gives a list as a sheet for each role or person who looks after customers, where these are shown; else as one. */
export function sheetsByOwner(
  name: WorkListName,
  rows: ListRow[],
  context: ListContext,
): ListSheet[] {
  const columns = WORK_LISTS[name].columns(context);
  if (!hasOwners(rows)) return [sheetOf(titleOf(name, context), columns, rows)];
  const { tag } = localeOf(context.config.language);
  const owners = [...new Set(rows.map((row) => row.owner ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, tag),
  );
  return owners.map((owner) => {
    const own = rows.filter((row) => (row.owner ?? '') === owner);
    return sheetOf(ownerText({ owner }, context), columns, own);
  });
}

/** The title of a list with the day that it is of. */
function titleOf(name: WorkListName, { t, settings }: ListContext): string {
  return `${t(WORK_LISTS[name].title)} ${settings.as_of_on}`;
}

function hasOwners(rows: ListRow[]): boolean {
  return rows.some(({ owner }) => owner !== null && owner !== '');
}

function ownerText({ owner }: Pick<ListRow, 'owner'>, { t, settings }: ListContext): string {
  if (owner) return owner;
  return settings.people_shown === 'names' ? t('nobody at present') : t('all others');
}

function sheetOf(name: string, columns: ListColumn<ListRow>[], rows: ListRow[]): ListSheet {
  return {
    name,
    columns: columns.map(({ title }) => title),
    currencies: columns.map(({ currency }) => currency),
    rows: rows.map((row) => columns.map(({ cell }) => cell?.(row) ?? null)),
  };
}
