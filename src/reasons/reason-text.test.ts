import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import { languageCodes } from '../locales/languages.ts';
import { translator } from '../locales/translate.ts';
import { codedReason, type Reason } from './reason.ts';
import { REASON_TYPE, reasonTextMacro } from './reason-sql.ts';
import { reasonText } from './reason-text.ts';
import { isReasonCode, REASONS, type ReasonCode } from './reasons.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const codes = Object.keys(REASONS) as ReasonCode[];

/** What customers may write, which no language may change. */
const hostile = [
  'a; b',
  'nach 17 Tage',
  "it's ''quoted''",
  '„x“',
  '<b>{x}',
  '{others} {value}',
  '#',
];

/** What a code says of a value. */
function reasonWith(code: ReasonCode, value: string | null): Reason {
  return { code, column_name: 'order_id', value, others: 'won, lost' };
}

describe('in words', () => {
  test('a reason stands in the language of who reads', () => {
    const reasons: Reason[] = [
      { code: 'not_a_number', column_name: 'value', value: '12x' },
      { code: 'missing', column_name: 'order_id' },
    ];
    expect(reasonText(reasons)).toBe("value: '12x' is not a number; order_id is missing");
    expect(reasonText(reasons, translator('de'))).toBe(
      'value: „12x“ ist keine Zahl; order_id fehlt',
    );
  });

  test.each(languageCodes())('what stood in the row is unchanged: %s', (language) => {
    const t = translator(language);
    for (const code of codes.filter((code) => REASONS[code].includes('{value}'))) {
      for (const value of hostile) {
        expect(reasonText([reasonWith(code, value)], t)).toContain(value);
      }
    }
  });

  test('a value that must not be shown is left out', () => {
    expect(reasonText([{ code: 'not_a_date', column_name: 'since_on', value: null }])).toBe(
      "since_on: '…' is not a date",
    );
  });
});

describe('in the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(':memory:');
    await database.run(reasonTextMacro());
  });
  afterAll(() => database.close());

  test('a reason has the words that it has everywhere, whatever the value', async () => {
    const told = codes.flatMap((code) =>
      [...hostile, null].map((value) => [reasonWith(code, value), reasonWith('draft', null)]),
    );
    const lists = told.map((reasons) => `(cast([${reasons.map(sqlOf)}] as ${REASON_TYPE}[]))`);
    const found = await database.read(
      `select reason_text(reasons) as words from (values ${lists.join(', ')}) as told (reasons)`,
    );
    expect(found.array('words')).toEqual(told.map((reasons) => reasonText(reasons)));
  });
});

function sqlOf({ code, column_name, value, others }: Reason): string {
  const fields = Object.entries({ code, column_name, value, others });
  const texts = fields.map(([name, text]) => `${name} := ${text == null ? 'null' : literal(text)}`);
  return `struct_pack(${texts.join(', ')})`;
}

describe('the codes', () => {
  const sources = filesIn('queries').filter((file) => !file.endsWith('.test.sql'));
  const program = filesIn('src/load').filter((file) => /(?<!\.test)\.ts$/.test(file));
  const named = [...sources, ...program, join(root, 'src/erase/erase.ts')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test('are each named by a source, a reader or the loader', () => {
    const unnamed = codes.filter(
      (code) => !new RegExp(`(?:['"\`]|^-- refuse: )${code}\\b`, 'm').test(named),
    );
    expect(unnamed).toEqual([]);
  });

  test('are the only ones that sources name, and no source says a reason in words', () => {
    const unknown: string[] = [];
    for (const file of sources.filter((path) => path.includes('/sources/'))) {
      const sql = readFileSync(file, 'utf8');
      const told = [...sql.matchAll(/\breason\(\s*'(\w*)'|\breason_at\(\s*'[^']+',\s*'(\w*)'/g)];
      const calls = sql.match(/\breason(_at|_of_fault)?\(/g)?.length ?? 0;
      const known = told.filter(([, plain, at]) => (plain ?? at ?? '') in REASONS).length;
      const byReader = /reason_of_fault\(/.test(sql) ? 1 : 0;
      if (known + byReader !== calls) unknown.push(file);
      const [, refused] = /^-- refuse: (.*)$/m.exec(sql) ?? [];
      if (refused !== undefined && !isReasonCode(refused)) unknown.push(file);
      if (/as set_aside/.test(sql) && calls === 0) unknown.push(file);
      if (/then '[^']*'\s*(end )?as set_aside/.test(sql)) unknown.push(file);
    }
    expect(unknown).toEqual([]);
  });

  test('say nothing of what people wrote, where a source says that a column holds it', () => {
    const telling = sources.filter((file) => {
      const sql = readFileSync(file, 'utf8');
      const bodies = /^-- bodies: (.+)$/m.exec(sql)?.[1]?.split(', ') ?? [];
      const reasons = [...sql.matchAll(/\breason(?:_at)?\(([^()]*)\)/g)].map(
        ([, inside]) => inside,
      );
      return bodies.some((body) => reasons.some((inside) => inside?.includes(body)));
    });
    expect(telling).toEqual([]);
  });
});

test('a reader tells the code and what stood there in one text', () => {
  expect(codedReason({ code: 'draft_by_label', value: 'Neue Entwürfe' })).toBe(
    'draft_by_label Neue Entwürfe',
  );
  expect(codedReason({ code: 'no_mail_header' })).toBe('no_mail_header');
});

function filesIn(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(ts|sql)$/.test(file)).map((file) => join(root, folder, file));
}
