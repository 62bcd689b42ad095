import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { type Database, openDatabase } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { regularsHere } from '../command-line.ts';
import { columnsGiven } from '../query-examples/column-types.ts';
import { comparable, SCALES } from './compared-rows.ts';
import { warmSpark } from './warm-spark.ts';

/** What two reports of one company have, and which tables and files differ. */
export type Compared = {
  tableCount: number;
  rowCount: number;
  fileCount: number;
  faults: string[];
};

/** Makes the report of a folder of exports on both engines, the one by the `spark-sql` of a folder, and compares them. */
export async function compareCompany(
  exports: string,
  place: string,
  bin: string,
): Promise<Compared> {
  env.PATH = `${bin}:${env.PATH}`;
  cpSync(exports, join(place, 'exports'), { recursive: true });
  await regulars(place, 'load', 'exports', '--database', 'duckdb.duckdb');
  const [duckdb, spark] = [join(place, 'duckdb'), join(place, 'spark')];
  cpSync(`${duckdb}.duckdb`, `${spark}.duckdb`);
  // Named, as an engine that a configuration beside exports calls would else be refused.
  const yaml = join('exports', 'regulars.yaml');
  const config = existsSync(join(place, yaml)) ? ['--config', yaml] : [];
  await regulars(place, ...reportWords('duckdb'), ...config);
  const onSpark = ['--engine', 'spark', '--warehouse', 'warehouse'];
  await regulars(place, ...reportWords('spark'), ...config, ...onSpark);
  const tables = await comparedTables(`${duckdb}.duckdb`, `${spark}.duckdb`);
  const files = filesIn(duckdb);
  return {
    ...tables,
    fileCount: files.length,
    faults: [...tables.faults, ...filesThatDiffer(files, duckdb, spark)],
  };
}

/** Puts what was compared into a line, and what differs into lines below it. */
export function compareLines({ tableCount, rowCount, fileCount, faults }: Compared): string {
  const told = `${tableCount} tables of ${rowCount} rows and ${fileCount} files, ${faults.length} of them differ`;
  return [told, ...faults].join('\n  ');
}

/** Makes small companies, each by a seed of its own, compares the reports of both engines, and tells of each how it was. */
export async function compareGenerated(
  { count, first }: { count: number; first: number },
  folder: string,
  tell: (line: string) => void,
): Promise<number> {
  let faultCount = 0;
  const endSpark = warmSpark(folder);
  for (let seed = first; seed < first + count; seed += 1) {
    const place = join(folder, `company-${seed}`);
    const customers = String(20 + (seed % 21));
    mkdirSync(place);
    await regulars(
      place,
      'sample',
      '--out',
      'made',
      '--seed',
      String(seed),
      '--customers',
      customers,
    );
    const compared = await compareCompany(join(place, 'made'), place, folder);
    tell(`company ${seed}, ${customers} customers: ${compareLines(compared)}`);
    faultCount += compared.faults.length;
    rmSync(place, { recursive: true });
  }
  endSpark();
  return faultCount;
}

function reportWords(name: string): string[] {
  return ['report', '--database', `${name}.duckdb`, '--reports', name];
}

/** Runs the program in this process, which is warm after the first company. */
async function regulars(place: string, ...words: string[]): Promise<void> {
  const { exitCode, stderr } = await regularsHere(place, ...words);
  if (exitCode !== 0) throw new Error(`regulars ${words.join(' ')}: ${stderr}`);
}

async function comparedTables(one: string, other: string): Promise<Omit<Compared, 'fileCount'>> {
  const database = await openDatabase(':memory:');
  await database.run(
    `attach ${literal(one)} as one (read_only); attach ${literal(other)} as other (read_only)`,
  );
  const found = await database.read(
    `select schema_name || '.' || table_name as name from duckdb_tables()
     where database_name = 'one' and (schema_name like 'model_%' or schema_name in ('checks', 'main'))
     order by name`,
  );
  const compared = { tableCount: found.numRows(), rowCount: 0, faults: [] as string[] };
  for (const table of found.array('name') as string[]) {
    const counted = await database.read(`select count(*) as row_count from one.${table}`);
    compared.rowCount += Number(counted.get('row_count', 0));
    const differences = await Promise.all(
      SCALES.map((scale) => difference(database, table, scale)),
    );
    const [first] = differences;
    if (first && !differences.includes('')) compared.faults.push(`${table}: ${first}`);
  }
  database.close();
  return compared;
}

/** Gives how many rows only one side has, and the first of each; nothing where both have the same. */
async function difference(database: Database, table: string, scale: number): Promise<string> {
  const left = await rowsOf(database, `one.${table}`, scale);
  const right = await rowsOf(database, `other.${table}`, scale);
  const found = await database.read(
    `select 'of DuckDB' as side, count(*) as row_count, first(missing)::varchar as example from (${left} except all ${right}) as missing
     union all
     select 'of Spark', count(*), first(surplus)::varchar from (${right} except all ${left}) as surplus`,
  );
  const sides = found.objects() as { side: string; row_count: number; example: string | null }[];
  return sides
    .filter(({ row_count }) => row_count > 0)
    .map(({ side, row_count, example }) => `${row_count} rows ${side}, as ${example}`)
    .join('; ');
}

/** Fractions to twelve digits. */
async function rowsOf(database: Database, relation: string, scale: number): Promise<string> {
  const columns = (await columnsGiven(database, `from ${relation}`)).map(({ name, type }) =>
    type === 'DOUBLE'
      ? `printf('%.11e', ${quoted(name)} * ${scale} + 0.0) as ${quoted(name)}`
      : quoted(name),
  );
  return `select ${columns} from ${relation}`;
}

function filesIn(report: string): string[] {
  return readdirSync(report, { recursive: true, encoding: 'utf8' }).filter(
    (path) => statSync(join(report, path)).isFile() && !WHEN_MADE.test(path),
  );
}

/** The record of an edition says when it was made. */
const WHEN_MADE = /\brecord\.json$/;

/** Pages byte by byte; of the report's data, which hold fractions as they were reckoned, all but the last digits. */
function filesThatDiffer(files: string[], one: string, other: string): string[] {
  const differ = (path: string) => (scale: number) =>
    contentOf(join(one, path), scale) !== contentOf(join(other, path), scale);
  return files.filter((path) => SCALES.every(differ(path))).map((path) => `${path} differs`);
}

function contentOf(path: string, scale: number): string {
  if (!existsSync(path)) return 'no such file';
  const content = readFileSync(path, 'latin1');
  return path.endsWith('.json') ? comparable(content, scale) : content;
}
