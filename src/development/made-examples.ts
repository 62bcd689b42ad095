import type { Example } from '../catalogue/shown-examples.ts';
import { queriesOf } from '../database/queries.ts';
import { cellText } from '../text/cells.ts';
import { regularsHere } from './command-line.ts';
import { sampleRun } from './sample-run.ts';

/** So many rows stand in an example. */
const SHOWN = 3;

/** Gives the text of queries/examples.json: what each named query answers on the sample company, without parameters of its own. */
export async function madeExamples(): Promise<string> {
  const { folder } = await sampleRun();
  const examples: Record<string, Example> = {};
  for (const { name, columns } of queriesOf('analyst')) {
    const { stdout } = await regularsHere(folder, 'query', name, '--json', '--quiet');
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    const names = Object.keys(rows[0] ?? Object.fromEntries(columns));
    examples[name] = {
      columns: names,
      rows: rows.slice(0, SHOWN).map((row) => names.map((column) => cellText(row[column]))),
      rowCount: rows.length,
    };
  }
  const lines = Object.entries(examples).map(([name, { columns, rows, rowCount }]) => {
    const shown = rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
    return `${JSON.stringify(name)}: {\n"columns": ${JSON.stringify(columns)},\n"rows": [${shown}],\n"rowCount": ${rowCount}\n}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
