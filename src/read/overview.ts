import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { QUERIES_FOLDER, readQuery } from '../database/query.ts';
import { hidingStaff } from './hiding-staff.ts';
import { tamed } from './printable-rows.ts';
import type { Rows } from './rows.ts';
import { type SetAside, setAsideOf } from './set-aside.ts';

type Row = Record<string, unknown>;

/** What a run has read and found, in figures. */
export type Overview = {
  /** One row per canonical table: rows read = loaded + duplicates + set aside. */
  tables: Row[];
  /** Why rows were set aside, the most frequent reasons first. */
  setAside: SetAside[];
  /** How far each source reaches, see queries/metrics/coverage_by_source.sql. */
  sources: Rows['coverage_by_source'][];
  /** Kinds of figures that are not known of the month of the report, and why. */
  unknown: Rows['coverage_by_month'][];
  /** The month in figures, see queries/analyst/overview.sql; null where not known. */
  month: Row;
  /** Domains and addresses taken for ours because nothing said whose they are. */
  assumedOwn: string[];
  /** Checks that have found something, with the number of rows. */
  checks: Row[];
  /** Decisions of people that took effect, and the places and faults of the rows that did not. */
  decisions: { takenCount: number; idle: Row[] };
  currency: string;
};

/** Reads the overview of what the model has made. */
export async function overviewOf(database: Database): Promise<Overview> {
  const rows = async (sql: string) => (await database.read(sql)).objects() as Row[];
  const hide = await hidingStaff(database);
  const overview = readQuery(join(QUERIES_FOLDER, 'analyst', 'overview.sql'));
  const [month = {}] = await rows(overview.sql);
  const [settings = {}] = await rows('select currency from settings');
  const own = await rows("select name from own_names where rule = 'inferred' order by name");
  return {
    tables: await rows('select * from coverage_by_table where table_name is not null'),
    setAside: await setAsideOf(database, hide),
    ...(await unknownNow(database)),
    month,
    assumedOwn: own.map(({ name }) => String(name)),
    checks: await rows('select name, rule, problem_count from checks where problem_count > 0'),
    decisions: {
      takenCount: await countOf(database, 'from decisions_read where fault is null'),
      idle: (await rows('from checks.decisions_not_taken')).map((row) => tamed(row, hide)),
    },
    currency: String(settings.currency),
  };
}

/** Reads how far each source reaches, and what is therefore not known of the month of the report. */
export async function unknownNow(
  database: Database,
): Promise<Pick<Overview, 'sources' | 'unknown'>> {
  const sources = await database.read('select * from coverage_by_source');
  const unknown = await database.read(UNKNOWN);
  return {
    sources: sources.objects() as Overview['sources'],
    unknown: unknown.objects() as Overview['unknown'],
  };
}

const UNKNOWN = `select coverage_by_month.* from coverage_by_month
  inner join settings on settings.period_start_on = coverage_by_month.started_on
  where coverage_by_month.span = 'month' and not coverage_by_month.is_known order by figure`;

async function countOf(database: Database, from: string): Promise<number> {
  const counted = await database.read(`select count(*) as row_count ${from}`);
  return Number(counted.get('row_count', 0));
}
