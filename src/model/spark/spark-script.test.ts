import { expect, test } from 'vitest';
import { queriesOf } from '../../database/queries.ts';
import { scriptOf, sparkStatements, tableMade } from './spark-script.ts';
import { columnsMade, isForSpark, SPARK_LAYERS, sparkText } from './spark-texts.ts';

test('a folder is named as it is, whatever letters it has: quotes as texts of Spark need them, patterns only where it reads', () => {
  const folder = "/Lager ä 100%20's #1 [a]{b}*";
  const statements = sparkStatements({
    timezone: 'Europe/Vienna',
    standing: [],
    made: [{ name: 'mails', folder, select: 'select 1 as a' }],
  });
  const script = scriptOf(statements);
  expect(script).toContain(
    String.raw`insert overwrite directory 'file:///Lager ä 100%20\'s #1 [a]{b}*' using`,
  );
  expect(script).toContain(
    String.raw`options (path 'file:///Lager ä 100%20\'s #1 \\[a\\]\\{b\\}\\*');`,
  );
});

test('texts of a path are no names of settings', () => {
  const script = scriptOf(sparkStatements({ timezone: 'UTC', standing: [], made: [] }));
  expect(script).toMatch(/^set spark.sql.variable.substitute=false;/);
});

test('statements are parted where they end, and a script has each of them once', () => {
  const made = [{ name: 'mails', folder: '/m', select: "select ';' as a" }];
  const statements = sparkStatements({ timezone: 'Europe/Vienna', standing: [], made });
  const starts = statements.map(({ sql }) => sql.replaceAll(/^--.*\n/gm, '').split(' ')[0]);
  expect(new Set(starts)).toEqual(new Set(['set', 'create', 'insert']));
  expect(statements.filter(({ table }) => table === 'mails')).toHaveLength(1);
  expect(scriptOf(statements).match(/;$/gm)).toHaveLength(statements.length + 1);
});

test('a table that stands is heard from spark-sql and from the frame of beeline, and not from the statement that it repeats', () => {
  expect(tableMade('table made: mails')).toBe('mails');
  expect(tableMade('| table made: mails  |')).toBe('mails');
  expect(tableMade("0: jdbc:hive2://host:10000> select 'table made: mails';")).toBeUndefined();
});

test('of each table that it makes, a script says the columns, so that Spark does not look them up in its files', () => {
  const queries = SPARK_LAYERS.flatMap((layer) => queriesOf(layer)).filter(isForSpark);
  for (const query of queries) {
    const named = columnsMade(sparkText(query, {})).map((column) => column.split(' ')[0]);
    expect(named.toSorted(), query.name).toEqual([...query.columns.keys()].toSorted());
  }
});
