import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Database, openDatabase } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { columnsGiven } from '../query-examples/column-types.ts';
import { comparable } from './compared-rows.ts';
import { SMALL_SPARK } from './small-spark.ts';
import { sparkSql } from './spark-sql.ts';
import { warmSpark } from './warm-spark.ts';

const CLI = join(import.meta.dirname, '../../cli.js');

/** Makes the report of a folder of exports on both engines, and gives which tables and files differ. */
export async function compareCompany(
  exports: string,
  folder: string,
  bin = dirname(sparkSql(folder, SMALL_SPARK)),
): Promise<string[]> {
  const copy = join(folder, 'exports');
  cpSync(exports, copy, { recursive: true });
  const [duckdb, spark] = [join(folder, 'duckdb'), join(folder, 'spark')];
  regulars(['load', copy, '--database', `${duckdb}.duckdb`]);
  cpSync(`${duckdb}.duckdb`, `${spark}.duckdb`);
  regulars(reportWords(duckdb));
  const warehouse = ['--engine', 'spark', '--warehouse', join(folder, 'warehouse')];
  regulars([...reportWords(spark), ...warehouse], { PATH: `${bin}:${process.env.PATH}` });
  const tables = await tablesThatDiffer(`${duckdb}.duckdb`, `${spark}.duckdb`);
  return [...tables, ...filesThatDiffer(duckdb, spark)];
}

/** Makes so many small companies, each by a seed of its own, compares the reports of both engines, and tells of each how it was. */
export async function compareGenerated(
  count: number,
  folder: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const differing: string[] = [];
  const endSpark = warmSpark(folder);
  for (let seed = 2; seed < count + 2; seed += 1) {
    const place = join(folder, `company-${seed}`);
    const exports = join(place, 'made');
    const customers = String(20 + (seed % 21));
    mkdirSync(place);
    regulars(['sample', '--out', exports, '--seed', String(seed), '--customers', customers]);
    const faults = await compareCompany(exports, place, folder);
    tell(`company ${seed}, ${customers} customers: ${faults.length} tables and files differ`);
    differing.push(...faults.map((fault) => `company ${seed}: ${fault}`));
    rmSync(place, { recursive: true });
  }
  endSpark();
  return differing;
}

function reportWords(place: string): string[] {
  return ['report', '--database', `${place}.duckdb`, '--reports', place];
}

function regulars(words: string[], environment = {}): void {
  execFileSync(process.execPath, [CLI, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
}

async function tablesThatDiffer(one: string, other: string): Promise<string[]> {
  const database = await openDatabase(':memory:');
  await database.run(
    `attach ${literal(one)} as one (read_only); attach ${literal(other)} as other (read_only)`,
  );
  const found = await database.read(
    `select schema_name || '.' || table_name as name from duckdb_tables()
     where database_name = 'one' and (schema_name like 'model_%' or schema_name in ('checks', 'main'))
     order by name`,
  );
  const differing: string[] = [];
  for (const table of found.array('name') as string[]) {
    const left = await rowsOf(database, `one.${table}`);
    const right = await rowsOf(database, `other.${table}`);
    const counts = await database.read(
      `select (select count(*) from (${left} except all ${right})) as missing,
         (select count(*) from (${right} except all ${left})) as surplus`,
    );
    const { missing, surplus } = counts.object(0) as Record<string, number>;
    if (missing || surplus)
      differing.push(`${table}: ${missing} rows of DuckDB, ${surplus} of Spark`);
  }
  database.close();
  return differing;
}

/** Fractions to eleven digits, as the twelfth of two that differ in the sixteenth may be rounded up in one of them. */
async function rowsOf(database: Database, relation: string): Promise<string> {
  const columns = (await columnsGiven(database, `from ${relation}`)).map(({ name, type }) =>
    type === 'DOUBLE' ? `printf('%.10e', ${quoted(name)} + 0.0)` : quoted(name),
  );
  return `select ${columns} from ${relation}`;
}

/** Pages byte by byte; of the report's data, which hold fractions as they were reckoned, all but the last digits. */
function filesThatDiffer(one: string, other: string): string[] {
  return readdirSync(one, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(one, path)).isFile() && !WHEN_MADE.test(path))
    .filter((path) => contentOf(join(one, path)) !== contentOf(join(other, path)))
    .map((path) => `${path} differs`);
}

/** The record of an edition says when it was made. */
const WHEN_MADE = /\brecord\.json$/;

function contentOf(path: string): string {
  if (!existsSync(path)) return 'no such file';
  const content = readFileSync(path, 'latin1');
  return path.endsWith('.json') ? comparable(content, 11) : content;
}
