import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { createSchema } from '../../database/schema.ts';
import { assemble } from '../../load/shared/assemble.ts';
import { loadShared } from '../../load/shared/load-shared.ts';
import { silent } from '../../progress.ts';
import { model } from '../model.ts';
import { shownSchema } from '../model-schema.ts';
import { sparkEngine } from './spark-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-spark-'));
const config = configSchema.parse({ timezone: 'Europe/Vienna' });
let database: Database;

beforeAll(async () => {
  database = await openDatabase(join(folder, 'one.duckdb'));
  await createSchema(database);
  await database.run(
    `insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, sent_at)
     values ('1', 1, 'email', 'human', '', 1, timestamp '2012-11-28 12:00')`,
  );
  await model(database, { config, progress: silent });
});
afterAll(() => database.close());

/** Models by a command in place of a Spark, and gives what the user is told. */
async function told(command: string, warehouse = join(folder, 'warehouse')): Promise<string> {
  const engine = sparkEngine({ warehouse, command, timezone: config.timezone });
  return model(database, { config, engine, progress: silent }).then(
    () => 'nothing',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

function program(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return `"${process.execPath}" "${join(folder, name)}" {script}`;
}

function onlyFolderIn(place: string): string {
  const folders = readdirSync(place, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders).toHaveLength(1);
  return join(place, folders[0]?.name ?? '');
}

test('a script that fails half way is told with the last table that stands and what Spark said, and nothing of it is shown', async () => {
  const command = program(
    'fails.cjs',
    `console.log('table made: figure_tables');
     console.error('WARN something\\n[DIVIDE_BY_ZERO] Division by zero. SQLSTATE: 22012\\n at line 3');
     process.exitCode = 3;`,
  );
  expect(await told(command)).toMatch(
    /^UserError: Spark did not run .*1\.sql to its end \(3\), the last table that stands is figure_tables: \[DIVIDE_BY_ZERO\] Division by zero\. SQLSTATE: 22012\. Nothing of it is shown/,
  );
  expect(await shownSchema(database)).toBe('model_1');
  expect((await database.read('from settings')).numRows()).toBe(1);
});

test('a command that is killed, is not there, or does not wait for its script is told', async () => {
  expect(await told(program('killed.cjs', "process.kill(process.pid, 'SIGKILL');"))).toMatch(
    /to its end \(SIGKILL\), no table of it stands/,
  );
  expect(await told('no-such-spark {script}')).toMatch(
    /no-such-spark, which 'engine.command' names, was not found/,
  );
  expect(await told(program('hurries.cjs', ''))).toMatch(
    /^UserError: The command of Spark ended, but the table \w+ does not stand in /,
  );
});

test('the script has the selects in an order in which each finds what it reads, the time zone, and no setting left open', async () => {
  await told(program('reads.cjs', ''));
  const model = onlyFolderIn(join(folder, 'warehouse'));
  const place = onlyFolderIn(model);
  const script = readFileSync(join(place, '1.sql'), 'utf8');
  expect(script).toContain("convert_timezone('UTC', 'Europe/Vienna', moment)");
  expect(script).not.toMatch(/\{[a-z_]+\}/);
  const places = ['imports_messages using', '/mails', '/addresses'].map((name) =>
    script.indexOf(name),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(readdirSync(join(place, 'given'))).toContain('imports_messages');
});

test('the rows of an archive stay in its partitions: the script reads them there, numbered, and asks for as many as there are', async () => {
  const exports = join(folder, 'exports');
  const archive = join(folder, "ar'chive [1]");
  mkdirSync(exports);
  writeFileSync(
    join(exports, 'orders.csv'),
    'order_id,customer_id,ordered_at,value\n1,K1,2012-10-01,5\n2,,2012-10-01,5\n',
  );
  await loadShared(archive, [exports], { config, progress: silent });
  const own = await openDatabase(join(folder, 'archived.duckdb'));
  const warehouse = join(folder, 'archived');
  const engine = sparkEngine({
    warehouse,
    command: program('looks.cjs', ''),
    timezone: config.timezone,
  });
  for (const inPlace of [true, false]) {
    await assemble(own, archive, { progress: silent, inPlace });
    await expect(model(own, { config, engine, progress: silent })).rejects.toThrow(
      'does not stand in',
    );
    const place = onlyFolderIn(onlyFolderIn(warehouse));
    const script = readFileSync(join(place, '1.sql'), 'utf8');
    expect(script).toMatch(
      /view archive_orders \(order_id string, .*, partition string, file_row bigint\)/,
    );
    expect(script).toMatch(/select assert_true\(count\(\*\) = 1, .*\) from imports_orders;/);
    expect(readdirSync(join(place, 'given'))).toContain('archive_places');
    expect(readdirSync(join(place, 'given'))).not.toContain('imports_orders');
  }
  own.close();
});

test('a folder is the warehouse of one database', async () => {
  const other = join(folder, 'other');
  await told(program('owns.cjs', ''), other);
  const second = await openDatabase(join(folder, 'two.duckdb'));
  await createSchema(second);
  await second.run(
    `insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, sent_at)
     values ('1', 1, 'email', 'human', '', 1, timestamp '2012-11-28 12:00')`,
  );
  const engine = sparkEngine({ warehouse: other, command: 'x', timezone: config.timezone });
  await expect(model(second, { config, engine, progress: silent })).rejects.toThrow(
    /is the warehouse of another database, .*one\.duckdb/,
  );
  second.close();
});
