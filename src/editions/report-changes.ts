import type { ReportHead } from '../deliver/saved-report.ts';
import type { Block, Cell, TableBlock } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';
import type { FigureChange } from '../report/figure-changes.ts';
import type { MonthFigure } from '../report/figure-names.ts';
import type { Grounds, LoadedFile } from '../report/grounds.ts';

/** A cell of a table of the page, or a figure of its first screen, that is another one. */
export type CellChange = { where: string; row: string; before: string; after: string };

export type SettingChange = { name: string; before: string | null; after: string | null };

export type FileChange = {
  path: string;
  table: string | null;
  change: 'added' | 'changed' | 'gone';
  rowsBefore: number;
  rowsAfter: number;
};

/** Gives what two months have otherwise in the figures of each: the report's own month beside the other's. */
export function monthsBeside(earlier: ReportHead, later: ReportHead): FigureChange[] {
  const [old, now] = [earlier, later].map(
    ({ grounds, asOf }) => grounds?.figures[asOf.slice(0, 7)],
  );
  if (!old || !now) return [];
  return (Object.keys(now) as MonthFigure[]).map((figure) => ({
    figure,
    month: later.asOf.slice(0, 7),
    before: old[figure] ?? null,
    after: now[figure] ?? null,
  }));
}

export function settingChanges(earlier: Grounds, later: Grounds): SettingChange[] {
  const names = [...new Set([...Object.keys(earlier.settings), ...Object.keys(later.settings)])];
  return names
    .map((name) => ({
      name,
      before: earlier.settings[name] ?? null,
      after: later.settings[name] ?? null,
    }))
    .filter(({ before, after }) => before !== after);
}

/** Gives the files that are new, of another content, or gone. One that only moved is the same. */
export function fileChanges(earlier: Grounds, later: Grounds): FileChange[] {
  const key = ({ path, table }: LoadedFile) => `${table}\n${path}`;
  const content = ({ hash, table }: LoadedFile) => `${table}\n${hash}`;
  const [old, now] = [earlier.files, later.files].map(
    (files) => new Map(files.map((file) => [key(file), file])),
  );
  const [oldContents, contents] = [earlier.files, later.files].map(
    (files) => new Set(files.map(content)),
  );
  const fresh = later.files
    .filter((file) => !oldContents?.has(content(file)))
    .map((file): FileChange => {
      const before = old?.get(key(file));
      const { path, table, rows } = file;
      const change = before ? 'changed' : 'added';
      return { path, table, change, rowsBefore: before?.rows ?? 0, rowsAfter: rows };
    });
  const gone = earlier.files
    .filter((file) => !now?.has(key(file)) && !contents?.has(content(file)))
    .map(
      ({ path, table, rows }): FileChange => ({
        path,
        table,
        change: 'gone',
        rowsBefore: rows,
        rowsAfter: 0,
      }),
    );
  return [...fresh, ...gone];
}

/** Gives the figures and cells that two reports of one period and language have otherwise; what only one of them has is left out. */
export function cellChanges(earlier: ReportHead, later: ReportHead): CellChange[] {
  if (earlier.period !== later.period || earlier.language !== later.language) return [];
  const old = cellsOf(earlier);
  return [...cellsOf(later)].flatMap(([place, now]) => {
    const before = old.get(place);
    return before === undefined || before.text === now.text
      ? []
      : [{ where: now.where, row: now.row, before: before.text, after: now.text }];
  });
}

type Told = { where: string; row: string; text: string };

/** The files themselves are told as such. */
const NO_FIGURES = new Set(['loaded_files', 'decisions_read']);

function cellsOf({ chapters }: ReportHead): Map<string, Told> {
  const cells = new Map<string, Told>();
  for (const chapter of chapters) {
    // Captions have figures in them: of several tables of one source each is known by its place.
    const counts = new Map<string, number>();
    const add = (place: string[], told: Omit<Told, 'where'>, ...where: string[]) => {
      const key = [chapter.id, ...place].join('\n');
      // Of two that are called the same nobody knows which is which.
      if (cells.has(key)) cells.set(key, { where: '', row: '', text: '' });
      else cells.set(key, { where: [chapter.title, ...where].join(' › '), ...told });
    };
    for (const block of blocksOf(chapter)) {
      if (block.type === 'figures')
        for (const { name, label, value } of block.figures)
          add(['figure', name ?? label], { row: label, text: value });
      const table = tableIn(block);
      if (!table || NO_FIGURES.has(table.source ?? '')) continue;
      const source = table.source ?? table.file ?? table.caption ?? '';
      counts.set(source, (counts.get(source) ?? 0) + 1);
      for (const row of table.rows) {
        const [first = '', ...rest] = row.map(textOf);
        for (const [index, text] of rest.entries()) {
          const column = table.columns[index + 1]?.title ?? '';
          add([source, String(counts.get(source)), column, first], { row: first, text }, column);
        }
      }
    }
  }
  return cells;
}

function tableIn(block: Block): TableBlock | undefined {
  if (block.type === 'table') return block;
  return 'data' in block ? { ...block.data, source: block.source } : undefined;
}

/** The words of a picture of months say what other cells say. */
function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'trend' in cell && cell.value === null ? '' : cell.text;
}
