import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { parsedSelects } from '../database/parsed-query.ts';
import { queriesOf } from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import { SPARK_LAYERS } from '../model/spark/spark-texts.ts';
import { PORTABLE_EXCEPTIONS } from './portable-exceptions.ts';
import { PORTABLE_RULES } from './portable-rules.ts';
import { placesIn } from './sql-tree.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
});
afterAll(() => database.close());

/** Gives for each select the names of the rules that it breaks, each once. */
async function rulesBroken(queries: Query[]): Promise<string[][]> {
  const selects = await parsedSelects(database, queries);
  return selects.map((select) => {
    const places = placesIn(select);
    const broken = PORTABLE_RULES.filter((rule) =>
      places.some(({ node, around }) => rule.breaks(node, around)),
    );
    return broken.map(({ name }) => name);
  });
}

function queryOf(sql: string): Query {
  return { name: 'query', path: 'query.sql', sql, summary: '', columns: new Map(), isView: false };
}

test('the model is written so that other engines would give the same', async () => {
  const queries = SPARK_LAYERS.flatMap((layer) => queriesOf(layer));
  const broken = await rulesBroken(queries);
  const breaches = queries.flatMap(({ name }, index) =>
    (broken[index] ?? []).map((rule) => `${name}: ${rule}`),
  );
  const excepted = PORTABLE_EXCEPTIONS.flatMap(({ rule, queries }) =>
    queries.map((name) => `${name}: ${rule}`),
  );
  expect(breaches.sort()).toEqual(excepted.sort());
});

test('no select begins with from, which the tree does not tell', () => {
  const queries = SPARK_LAYERS.flatMap((layer) => queriesOf(layer));
  const early = queries.filter(({ sql }) => /(^|\()\s*from\b/.test(sql.replace(/--.*/g, '')));
  expect(early.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['in (select ...)', 'a not in (select b from t)', 'not exists (select 1 from t where b = a)'],
  ['division by what may be 0', 'a / b', 'a / nullif(b, 0) + a / 7'],
  ['cast to a whole number', 'cast(a / 2 as integer)', 'cast(round(a / 2) as bigint)'],
  ['arg_max of ties', 'arg_max(a, sent_at)', 'arg_max(a, (sent_at, message_id))'],
  ['list without order', 'list(a)', 'list(a order by b)'],
  ['date_diff', "date_diff('day', a, b)", 'b - a'],
  [
    'regexp_replace of the first, or by flags',
    "regexp_replace(a, 'x', '', 'gi')",
    "regexp_replace(a, '(?i)x', '', 'g')",
  ],
  ['lower or upper', 'lower(a)', 'folded_name'],
  ['place from the end', 'a[-1]', 'a[len(a)]'],
  ['isodow', 'isodow(a)', 'weekday_of(a)'],
  ['substr from 0', 'substr(a, 0, 3)', 'substr(a, 1, 3)'],
  ['as-of join', '1 from t asof join u on t.a >= u.a', '1 from t inner join u on t.a = u.a'],
  ['qualify beside *', '* from t qualify row_number() over () = 1', 'a from t'],
  [
    'qualify beside distinct, order by or limit',
    'distinct a from t qualify row_number() over (order by a) = 1',
    'a from t qualify row_number() over (order by a) = 1',
  ],
  [
    'frame bound by a column',
    'sum(a) over (order by b range between c preceding and current row) from t',
    'sum(a) over (order by b range between to_days(settings.c) preceding and current row) from t',
  ],
  ['flags of a pattern', "regexp_matches(a, 'x', 'i')", "regexp_matches(a, '(?i)x')"],
  ['ilike', "a ilike 'x%'", "a like 'x%'"],
  ['first or last of rows without order', 'first(a)', 'first(a order by b)'],
  ['limit without order', 'a from t limit 1', 'a from t order by a limit 1'],
  [
    'function of the scripts in a sort',
    'a from t order by key_of(a)',
    'a, key_of(a) as a_key, row_number() over (order by key_of(a)) as place from t order by a_key',
  ],
  ['time zone by name', "a at time zone 'Europe/Berlin'", 'local_time(a)'],
  ['time zone by name', 'cast(a as timestamptz)', 'cast(a as timestamp)'],
  ['collation', '1 from t order by a collate nocase', '1 from t order by a'],
  ['equal to a fraction', 'a = 0.3', 'round(a * 10) = 3 or a = 1.0'],
  ['equal to a fraction', 'a not in (0.5, 1)', 'a not in (0, 1)'],
  ['sum in 32 bits', 'cast(sum(a) as integer)', 'cast(sum(a) as bigint)'],
  ['recursive unnest', 'unnest(a, recursive := true)', 'unnest(a)'],
  ['pivot or unpivot', '1 from (unpivot t on a into name b value c)', '1 from t'],
  [
    'recursive union',
    '1 from (with recursive u as (select 1 as a union select a from u) select a from u)',
    '1 from (with recursive u as (select 1 as a union all select a from u) select a from u)',
  ],
  ['lambda', 'list_transform(a, lambda b: b + 1)', 'unnest(a)'],
  ['enum', "cast(a as enum('x', 'y'))", 'cast(a as varchar)'],
  ['struct', "{'b': a}", '(a, b)'],
  ['star with exclude or replace', '* exclude (a) from t', 't.* from t'],
  ['columns()', "columns('a') from t", 'a from t'],
])('%s is told from what gives the same everywhere', async (rule, told, portable) => {
  const [broken, none] = await rulesBroken(
    [told, portable].map((text) => queryOf(`select ${text}`)),
  );
  expect(broken).toContain(rule);
  expect(none).toEqual([]);
});
