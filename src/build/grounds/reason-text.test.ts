import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUERIES_FOLDER } from '../../database/query.ts';
import { translator } from '../../locales/translate.ts';
import { CHECK_RULES } from './check-rules.ts';
import { knownReason, reasonText } from './reason-text.ts';

const SOURCES = join(QUERIES_FOLDER, 'sources');

/** The reasons that a source can give, with an x for each value that stands in them. */
function reasonsIn(file: string): string[] {
  const sql = readFileSync(join(SOURCES, file), 'utf8').replace(IN_BRACKETS, "' (x)'");
  const [, cases = ''] = /case((?:(?!\bcase\b)[\s\S])*?)end as set_aside/.exec(sql) ?? [];
  const texts: string[] = [];
  const coded = cases.replace(
    /'((?:[^']|'')*)'/g,
    (_, text: string) => `~${texts.push(text) - 1}~`,
  );
  const told = [...coded.matchAll(/\bthen\s+(~\d+~[\s\S]*?)(?=\bwhen\b|$)/g)];
  return told.map(([, expression = '']) =>
    expression
      .split('||')
      .map((part) => /^\s*~(\d+)~\s*$/.exec(part)?.[1])
      .map((number) => (number === undefined ? 'x' : texts[Number(number)]?.replaceAll("''", "'")))
      .join(''),
  );
}

const IN_BRACKETS = /coalesce\(' \(' \|\| [\s\S]*? \|\| '\)', ''\)/g;

test('every reason of every source is known, so that it can be told in any language', () => {
  const files = readdirSync(SOURCES).filter((file) => !file.endsWith('.test.sql'));
  const reasons = files.flatMap(reasonsIn);
  expect(reasons.length).toBeGreaterThan(70);
  expect(reasons.filter((reason) => !knownReason(reason))).toEqual([]);
});

test('reasons are told in German, several of a row and hostile values too', () => {
  const t = translator('de');
  expect(reasonText("value: '<b>{x}' is not a number; order_id is missing", t)).toBe(
    'value: „<b>{x}“ ist keine Zahl; order_id fehlt',
  );
  expect(reasonText('a reason of somebody else', t)).toBe('a reason of somebody else');
});

test('every check of the program has its rule in words', () => {
  const checks = readdirSync(join(QUERIES_FOLDER, 'checks'))
    .filter((file) => !file.endsWith('.test.sql'))
    .map((file) => file.replace('.sql', ''));
  expect(Object.keys(CHECK_RULES).sort()).toEqual(checks.sort());
});
