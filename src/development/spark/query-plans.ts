import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProject } from '../../config/project.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { relationsRead } from '../../database/parsed-query.ts';
import { inBuildOrder, queriesOf } from '../../database/queries.ts';
import type { Query } from '../../database/query.ts';
import { load } from '../../load/load.ts';
import { model } from '../../model/model.ts';
import { type Relation, scriptOf, sparkStatements } from '../../model/spark/spark-script.ts';
import { isForSpark, SPARK_LAYERS, sparkName, sparkText } from '../../model/spark/spark-texts.ts';
import { rowsGiven, writeRows } from '../../model/spark/warehouse.ts';
import { silent } from '../../progress.ts';
import { type PlanNode, planIn } from './plan-tree.ts';
import { sparkSql } from './spark-sql.ts';

/** A query's plan, as Spark makes it of tables too large to be sent to every task. */
export type QueryPlan = { name: string; plan: PlanNode[] };

/** Gives the plan of each query that Spark runs, on the tables of the sample company, whose sizes it is not to look at. */
export async function queryPlans(folder: string): Promise<QueryPlan[]> {
  const { standing, selects, timezone } = await companyIn(folder);
  const asked = selects.map(
    ({ name, select }) => `select '${PLAN_OF}${name}';\nexplain\n${select};\n`,
  );
  const script = join(folder, 'plans.sql');
  const settings = Object.entries(LARGE).map(([name, value]) => `set ${name}=${value};\n`);
  writeFileSync(
    script,
    [scriptOf(sparkStatements({ timezone, standing, made: [] })), ...settings, ...asked].join('\n'),
  );
  const told = execFileSync(sparkSql(folder), ['-f', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return told
    .split(PLAN_OF)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end).trim(), plan: planIn(part.slice(end + 1)) };
    });
}

const PLAN_OF = 'plan of: ';

/** No table is taken for small, and the plan is the one made beforehand. */
const LARGE = {
  'spark.sql.autoBroadcastJoinThreshold': '-1',
  'spark.sql.adaptive.enabled': 'false',
  'spark.sql.maxMetadataStringLength': '1000',
};

type Company = { standing: Relation[]; selects: Relation[]; timezone: string };

/** Models the sample company in the database, and writes what the queries read and make as Parquet. */
async function companyIn(folder: string): Promise<Company> {
  const database = await openDatabase(join(folder, 'plans.duckdb'));
  const { config } = await findProject(database, { exports: ['data/samples'] });
  await load(database, ['data/samples'], { config, progress: silent });
  await model(database, { config, progress: silent });
  const all = SPARK_LAYERS.flatMap((layer) => queriesOf(layer)).filter(isForSpark);
  const queries = await inBuildOrder(database, all);
  const settings = (await database.read('from settings')).object(0) as Record<string, unknown>;
  const selects = queries.map((query) => ({
    name: query.name,
    select: sparkText(query, settings),
  }));
  const views = selects.filter((_, place) => queries[place]?.isView);
  const standing = [...(await written(database, queries, folder)), ...views];
  database.close();
  return { standing, selects, timezone: config.timezone };
}

async function written(database: Database, queries: Query[], folder: string): Promise<Relation[]> {
  const views = new Set(queries.filter(({ isView }) => isView).map(({ name }) => name));
  const tables = new Set((await relationsRead(database, queries)).flat());
  const standing: Relation[] = [];
  for (const table of tables) {
    if (views.has(table)) continue;
    const place = join(folder, 'plans', sparkName(table));
    await writeRows(database, rowsGiven(table), place);
    standing.push({ name: sparkName(table), folder: place });
  }
  return standing;
}
