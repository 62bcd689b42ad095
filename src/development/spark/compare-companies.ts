import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { enginesFolder, pythonWith } from './python.ts';

const CLI = join(import.meta.dirname, '../../cli.js');

/** Makes the report of a folder of exports on both engines, and gives which tables and files differ. */
export async function compareCompany(exports: string, folder: string): Promise<string[]> {
  const copy = join(folder, 'exports');
  cpSync(exports, copy, { recursive: true });
  report(copy, join(folder, 'duckdb'), []);
  const warehouse = ['--engine', 'spark', '--warehouse', join(folder, 'warehouse')];
  report(copy, join(folder, 'spark'), warehouse, {
    PATH: `${sparkOnPath(folder)}:${process.env.PATH}`,
  });
  const tables = await tablesThatDiffer(
    join(folder, 'duckdb.duckdb'),
    join(folder, 'spark.duckdb'),
  );
  return [...tables, ...filesThatDiffer(join(folder, 'duckdb'), join(folder, 'spark'))];
}

function report(exports: string, place: string, flags: string[], environment = {}): void {
  const words = [
    CLI,
    'run',
    exports,
    '--database',
    `${place}.duckdb`,
    '--reports',
    place,
    ...flags,
  ];
  execFileSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
}

/** A `spark-sql` for two cores, which leaves nothing but what its scripts write. */
function sparkOnPath(folder: string): string {
  pythonWith('pyspark');
  const bin = join(enginesFolder(), 'bin');
  const home = execFileSync(
    join(bin, 'python'),
    ['-c', 'import pyspark; print(pyspark.__path__[0])'],
    { encoding: 'utf8' },
  );
  const flags = Object.entries({
    'spark.driver.memory': '3g',
    'spark.ui.enabled': 'false',
    'spark.sql.catalogImplementation': 'in-memory',
    'spark.sql.shuffle.partitions': '2',
  }).map(([name, value]) => `--conf ${name}=${value}`);
  const script = join(folder, 'spark-sql');
  writeFileSync(
    script,
    `#!/bin/sh\nexport SPARK_HOME='${home.trim()}'\nunset SPARK_CONF_DIR\nexec '${bin}/spark-sql' --master 'local[2]' ${flags.join(' ')} "$@"\n`,
  );
  chmodSync(script, 0o755);
  return folder;
}

async function tablesThatDiffer(one: string, other: string): Promise<string[]> {
  const database = await openDatabase(':memory:');
  await database.run(
    `attach ${literal(one)} as one (read_only); attach ${literal(other)} as other (read_only)`,
  );
  const found = await database.read(
    `select schema_name as schema, table_name as name from duckdb_tables()
     where database_name = 'one' and (schema_name like 'model_%' or schema_name in ('checks', 'main'))
     order by all`,
  );
  const differing: string[] = [];
  for (const { schema, name } of found.objects() as Record<string, string>[]) {
    const table = `${quoted(`${schema}`)}.${quoted(`${name}`)}`;
    const rows = async (side: string) =>
      `select ${await columns(`${side}.${table}`)} from ${side}.${table}`;
    const columns = async (relation: string) => {
      const described = await database.read(`describe ${relation}`);
      const all = described.objects() as { column_name: string; column_type: string }[];
      return all.map(({ column_name: column, column_type: type }) =>
        /^(DOUBLE|FLOAT)$/.test(type)
          ? `printf('%.11e', ${quoted(column)} + 0.0) as ${quoted(column)}`
          : quoted(column),
      );
    };
    const [left, right] = [await rows('one'), await rows('other')];
    const counts = await database.read(
      `select (select count(*) from (${left} except all ${right})) as missing,
         (select count(*) from (${right} except all ${left})) as surplus`,
    );
    const { missing, surplus } = counts.object(0) as Record<string, number>;
    if (missing || surplus) {
      differing.push(
        `${schema}.${name}: ${missing} rows of DuckDB alone, ${surplus} of Spark alone`,
      );
    }
  }
  database.close();
  return differing;
}

function filesThatDiffer(one: string, other: string): string[] {
  const files = readdirSync(one, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(one.length + 1))
    .filter((path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))))
    .map((path) => `${path} differs`);
}
