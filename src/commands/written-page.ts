import type { ColumnTable } from 'arquero';
import type { Say } from '../build/kit/say.ts';
import { type Asked, queryPage } from '../build/own/query-page.ts';
import { resultChart, specChart } from '../build/own/result-chart.ts';
import type { Result } from '../build/own/result-columns.ts';
import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import type { Plain } from '../database/read.ts';
import { UserError } from '../errors.ts';
import type { Language } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { MOST_DRAWN, specIn } from '../read/own-spec.ts';
import { render } from '../render/render.ts';
import { svgFile } from '../render/svg-file.ts';
import { rowsOf } from '../text/cells.ts';
import { printable } from '../text/printable.ts';
import { isDrawn } from './output-format.ts';
import { unknownRemarks } from './unknown-remarks.ts';

type Chart = NonNullable<ReturnType<typeof resultChart>>;

/** What a page says of a query: its name, what its rows are, and the command that gives them. */
export type SaidOf = Pick<Asked, 'name' | 'text' | 'command'>;

type Selection = { name: string; sql: string; asked?: SaidOf };
type Delivery = Parameters<typeof isDrawn>[0] & {
  language?: Language | undefined;
  config?: string | undefined;
};
type Page = { table: ColumnTable; selection: Selection; format: 'html' | 'svg' };

/** Gives the rows of a query as a page, with a chart where one was asked for, or as a picture of the chart alone. */
export async function pageText(
  database: Database,
  { table, selection, format }: Page,
  delivery: Delivery,
): Promise<string> {
  const { configOfReport, findProject } = await import('../config/project.ts');
  const { sayIn } = await import('../build/kit/say.ts');
  const config = await configOfReport(
    database,
    await findProject(database, { exports: [], ...delivery }),
  );
  const say = sayIn(config.language, config.currency ?? 'EUR');
  const result = { columns: table.columnNames(), rows: rowsOf(table) as Plain[][] };
  const asked = await askedOf(database, selection, delivery);
  const drawn = { table, result, name: asked.name, say };
  const chart = isDrawn(delivery) || format === 'svg' ? await chartOf(drawn, delivery) : undefined;
  return format === 'svg'
    ? picture(chart, asked, config)
    : page(result, asked, { config, say, chart });
}

async function askedOf(
  database: Database,
  { name, sql, asked }: Selection,
  delivery: Delivery,
): Promise<Asked> {
  const found = await database.read('select period, as_of_on from settings');
  return {
    name: asked?.name ?? name,
    text: asked?.text,
    command: asked?.command ?? '',
    remarks: await unknownRemarks(database, sql, delivery),
    period: String(found.get('period', 0)),
    asOf: String(found.get('as_of_on', 0)),
  };
}

type Drawn = { table: ColumnTable; result: Result; name: string; say: Say };

/** Gives the chart of a result; undefined where it has no row. UserError where nothing of it can be drawn. */
async function chartOf(
  { table, result, name, say }: Drawn,
  { spec }: Delivery,
): Promise<Chart | undefined> {
  const { columns } = result;
  const rowCount = result.rows.length;
  if (rowCount === 0) return undefined;
  if (spec !== undefined) {
    const rows = table.objects().map(printableTexts);
    const found = await specIn(spec, name, { columns, rows, rowCount });
    return specChart(result, { name, spec: found, rows }, say);
  }
  if (rowCount > MOST_DRAWN) {
    throw new UserError(
      inWords(
        '{path} gives {count} rows, and a chart draws {most} at most. Group them in the query.',
        { path: name, count: String(rowCount), most: String(MOST_DRAWN) },
      ),
    );
  }
  const chart = resultChart(result, name, say);
  if (chart) return chart;
  throw new UserError(
    inWords(
      'Of these columns none can be drawn: {columns}. A chart needs numbers, days or texts.',
      {
        columns: columns.join(', '),
      },
    ),
  );
}

function printableTexts(row: object): Record<string, Plain> {
  const values = Object.entries(row as Record<string, Plain>);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'string' ? printable(value) : value]),
  );
}

async function picture(
  chart: Chart | undefined,
  { remarks }: Asked,
  { language }: Config,
): Promise<string> {
  if (!chart) throw new UserError(inWords('The query gave no row: there is nothing to be drawn.'));
  try {
    return await svgFile(chart, { language, remarks });
  } catch (cause) {
    throw undrawn(chart.source, cause instanceof Error ? cause.message : String(cause));
  }
}

async function page(
  result: Result,
  asked: Asked,
  options: { config: Config; say: Say; chart: Chart | undefined },
): Promise<string> {
  const faults: string[] = [];
  const report = queryPage(result, asked, options);
  const text = await render(report, { undrawn: ({ reason }) => faults.push(reason) });
  if (faults[0] !== undefined) throw undrawn(asked.name, faults[0]);
  return text;
}

function undrawn(file: string, fault: string): UserError {
  return new UserError(inWords('{file} cannot be drawn: {fault}', { file, fault }));
}
