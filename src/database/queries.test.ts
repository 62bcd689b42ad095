import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTypingMacros } from '../load/map/typing.ts';
import { type Database, openDatabase } from './database.ts';
import { boundParameters, parametersOf } from './parameters.ts';
import { createStatisticsMacros, createTable } from './queries.ts';
import { QUERIES_FOLDER, type Query, readQuery } from './query.ts';
import { createTimeMacros } from './time-macros.ts';

const testFiles = readdirSync(QUERIES_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.sql'))
  .sort();

for (const file of testFiles) {
  describe(relative(QUERIES_FOLDER, join(QUERIES_FOLDER, file)), () => {
    for (const example of examplesOf(join(QUERIES_FOLDER, file))) {
      test(example.name, () => runExample(example));
    }
  });
}

type Example = { name: string; path: string; given: string; expected: string };

/** A test file holds one or more `-- test: <sentence>`, each with a `-- given` and an `-- expect` part. */
function examplesOf(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  const parts = text.split(/^-- test: /m).slice(1);
  return parts.map((part) => {
    const [head = '', expected = ''] = part.split(/^-- expect$/m);
    const [name = '', given = ''] = head.split(/^-- given$/m);
    return { name: name.trim(), path, given, expected: `${expected.trim().replace(/;$/, '')}` };
  });
}

/** Only the columns that the expectation names are compared, as sets of rows. */
async function runExample(example: Example): Promise<void> {
  const query = readQuery(example.path.replace('.test.sql', '.sql'));
  const database = await openDatabase(':memory:');
  try {
    await createTypingMacros(database);
    await createStatisticsMacros(database);
    await createTimeMacros(database, 'Europe/Berlin');
    await database.run(example.given);
    for (const helper of example.given.matchAll(/^-- build: (.+)$/gm)) {
      const path = join(dirname(example.path), `${helper[1]?.trim()}.sql`);
      await createTable(database, readQuery(path));
    }
    await build(database, query, example);
    await database.run(`create table expected as ${example.expected}`);
    const columns = await columnsOf(database);
    const given = columns.map(({ name }) => `"${name}"`).join(', ');
    const actual = columns.map(({ name, cast }) => `"${name}"${cast} as "${name}"`).join(', ');
    const missing = await database.read(
      `select ${given} from expected except all select ${actual} from "${query.name}"`,
    );
    const surplus = await database.read(
      `select ${actual} from "${query.name}" except all select ${given} from expected`,
    );
    expect({ missing: missing.objects(), surplus: surplus.objects() }).toEqual({
      missing: [],
      surplus: [],
    });
  } finally {
    database.close();
  }
}

/** Parameters take the values of `-- parameter: name=value` lines in the given part, else their presets. */
async function build(database: Database, query: Query, { given }: Example): Promise<void> {
  if (parametersOf(query).length === 0) return createTable(database, query);
  const texts = [...given.matchAll(/^-- parameter: (.+)$/gm)].map(([, text]) => text ?? '');
  const sql = `create table ${query.name} as ${query.sql}`;
  await database.run(sql, boundParameters(query, texts));
}

/** A number with decimals in the expectation says to how many digits the result is compared. */
async function columnsOf(database: Database): Promise<{ name: string; cast: string }[]> {
  const described = await database.read('describe expected');
  const columns = described.objects() as { column_name: string; column_type: string }[];
  return columns.map((column) => ({
    name: column.column_name,
    cast: column.column_type.startsWith('DECIMAL')
      ? `::${column.column_type.replace(/\(\d+/, '(38')}`
      : '',
  }));
}
