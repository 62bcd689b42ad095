import { beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../config/config.ts';
import { queriesOf } from '../database/queries.ts';
import { reportLists } from '../deliver/report-lists.ts';
import { given } from '../development/given-tables.ts';
import { type Sample, sampleTables } from '../development/sample-tables.ts';
import { german } from '../locales/de.ts';
import { render } from '../render/render.ts';
import type { Block, Chapter, Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';
import { build } from './build.ts';
import { rowsOf as tableRows } from './kit/rows.ts';
import { ROWS_BEHIND } from './rows-behind.ts';

const queries = queriesOf('metrics').map(({ name }) => name);

let sample: Sample;
let nothing: Sample;

beforeAll(async () => {
  sample = await sampleTables('2012-11-28');
  nothing = await sampleTables('2012-11-28', ['mailbox/newsletter.mbox']);
});

const reports = new Map<Config['language'], Report>();

/** The report on all of the sample in a language, built once. */
function inLanguage(language: Config['language']): Report {
  const report = reports.get(language) ?? build(sample.tables, { ...sample.config, language });
  reports.set(language, report);
  return report;
}

describe('the founding story', () => {
  test('stands first among what needs a decision now', () => {
    const [summary] = inLanguage('en').chapters;
    expect(summary && rowsOf(summary, 'Customer or rule')[0]?.[0]).toBe('Buchbinderei Thode');
  });
});

describe('cohorts by the way of the first contact', () => {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

  test('are of the customers of the cohorts by year and by month', () => {
    const ways = tableRows(sample.tables, 'cohorts_by_first_channel');
    const years = tableRows(sample.tables, 'cohort_retention').filter(
      ({ year_number }) => year_number === 1,
    );
    const months = tableRows(sample.tables, 'repeat_orders_by_cohort').filter(
      ({ window_days }) => window_days === 365,
    );
    expect(ways.length).toBeGreaterThan(2);
    expect([
      sum(ways.map((row) => row.begun_count)),
      sum(ways.map((row) => row.staying_count)),
      sum(ways.map((row) => row.ordered_count)),
      sum(ways.map((row) => row.again_count)),
    ]).toEqual([
      sum(years.map((row) => row.customer_count)),
      sum(years.map((row) => row.staying_count)),
      sum(months.map((row) => row.customer_count)),
      sum(months.map((row) => row.again_count)),
    ]);
  });
});

describe('the chapter on win-back', () => {
  test('has one number of those who returned, and names in its title of which months they left', () => {
    const { win_back_funnel: steps = [], win_back_returns: returns = [] } = sample.tables;
    const { second_lifetimes: seconds = [], win_back_by_kind: kinds = [] } = sample.tables;
    const ofPersonal = (rows: Record<string, unknown>[], column: string, figure: string) =>
      rows.find((row) => row[column] === 'personal')?.[figure];
    const returned = steps.find(({ step }) => step === 'returned')?.customer_count;
    expect(returned).toBeGreaterThan(0);
    expect([
      ofPersonal(returns, 'treatment', 'returned_count'),
      ofPersonal(seconds, 'treatment', 'returned_count'),
      ofPersonal(kinds, 'kind', 'returned_count'),
    ]).toEqual([returned, returned, returned]);
    const chapter = inLanguage('en').chapters.find(({ id }) => id === 'win-back');
    expect(chapter?.title).toContain('who left in the 24 months to 28 November 2012');
  });
});

describe('the report', () => {
  test('says under each chart by which command the rows behind it are listed, and each such command is one', () => {
    const pictures = inLanguage('en')
      .chapters.flatMap(blocksOf)
      .filter((block) => 'data' in block);
    expect(pictures.length).toBeGreaterThan(10);
    const without = pictures.filter(({ data }) => data.command === undefined);
    expect(without.map(({ source }) => source)).toEqual([]);
    const known = { query: queriesOf('analyst'), export: queriesOf('core') };
    const tables = [...known.export, ...queriesOf('computed')].map(({ name }) => `export ${name}`);
    const names = [...known.query.map(({ name }) => `query ${name}`), ...tables];
    for (const command of Object.values(ROWS_BEHIND)) {
      expect(names).toContain(command.split(' ').slice(0, 2).join(' '));
    }
  });

  test('names nobody of ours, in neither language: not in what is saved, on the page, its alternative texts or its lists', async () => {
    for (const language of ['en', 'de'] as const) {
      const report = inLanguage(language);
      const lists = [...(await reportLists(report)).values()].filter(
        (content) => typeof content === 'string',
      );
      const text = [JSON.stringify(report), await render(report), ...lists].join().toLowerCase();
      const persons = sample.staff.filter(
        (name) => /[ @]/.test(name) && name !== 'Nordufer Aktuell',
      );
      expect(persons.length).toBeGreaterThan(10);
      expect(persons.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
    }
  });

  test('is the same from the same tables, and holds no number that is none', () => {
    const text = JSON.stringify(inLanguage('en'));
    expect(JSON.stringify(build(sample.tables, sample.config))).toBe(text);
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined|Invalid Date/);
  });

  test('leads from every customer it names to that customer’s page', () => {
    const report = inLanguage('en');
    const pages = new Set(report.journeys.map(({ id }) => `#${id}`));
    const links = [...JSON.stringify(report.chapters).matchAll(/"href":"(#customer-[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !pages.has(href ?? ''))).toEqual([]);
  });

  test('of a company without customers says so in sentences, without a chart of nothing', () => {
    const report = build(nothing.tables, nothing.config);
    const text = report.chapters.map(textOf).join('\n');
    expect(text).toContain(
      'Of the mails that were loaded none was written by a person: who waits for our answer is not known.',
    );
    expect(text).not.toMatch(/Nobody waits|No customer asked/);
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined/);
    const charts = report.chapters.flatMap(blocksOf).filter(({ type }) => type === 'chart');
    expect(charts).toEqual([]);
  });

  test('gives no time of an hour with fewer questions than the smallest group, and says so where all are too few', () => {
    const response = (report: Report) =>
      JSON.stringify(report.chapters.find(({ id }) => id === 'response'));
    expect(response(inLanguage('en'))).toMatch(/too few: [1-4]\b/);
    expect(response(inLanguage('en'))).not.toMatch(/too few: [5-9]\b|, of [1-4]\b/);
    const privacy = { ...sample.config.privacy, minimum_group: 400 };
    const held = response(build(sample.tables, { ...sample.config, privacy }));
    expect(held).toContain('in no hour of a weekday 400).');
    expect(held).not.toContain('too few:');
  });

  test.each(['en', 'de'] as const)(
    'gives every chart a finding, what it is of, its query, a text for who cannot see it, and its data: %s',
    (language) => {
      const { chapters, journeys } = inLanguage(language);
      const charts = [...chapters, ...journeys]
        .flatMap(blocksOf)
        .filter((block) => block.type === 'chart' || block.type === 'swimlanes');
      expect(charts.length).toBeGreaterThan(20);
      for (const { title, note, alternative, source, data } of charts) {
        expect(title).toMatch(/\d|\b(no|none|nobody|one|kein|keine|niemand|ein|eine)\b/i);
        expect(note).toMatch(/\d|[A-Z]{3}/);
        expect(alternative.length).toBeGreaterThan(30);
        expect(queries).toContain(source);
        expect(data.columns.length).toBeGreaterThan(1);
        expect(data.rows.length).toBeGreaterThan(0);
      }
    },
  );
});

test('a report of a year tells the year first, and names it', () => {
  const report = build(sample.tables, { ...sample.config, language: 'en' }, { year: '2012' });
  expect([report.title, report.period]).toEqual(['Regulars in the year 2012', '2012']);
  const [summary] = report.chapters;
  const lead = summary ? textOf(summary).split('\n')[0] : '';
  expect(lead).toMatch(/^In 2012 \(to 28 November 2012\), \d+ customer questions arrived/);
  expect(lead).toMatch(/regulars left \(seven the year before\)/);
});

test('German has every message that the report asks for', () => {
  const beforeAllIsKnown = {
    settings: [
      {
        period_start_on: '2007-11-01',
        as_of_on: '2007-11-30',
        data_end_on: '2007-11-30',
        period: '2007-11',
      },
    ],
  };
  const asked = new Set<string>();
  build(
    nothing.tables,
    { ...nothing.config, language: 'de' },
    { onMessage: (message) => asked.add(message) },
  );
  build(
    sample.tables,
    { ...sample.config, language: 'de' },
    {
      year: '2012',
      earlier: given(beforeAllIsKnown).tables,
      onMessage: (message) => asked.add(message),
    },
  );
  expect(asked.size).toBeGreaterThan(200);
  expect([...asked].filter((message) => !(message in german.messages))).toEqual([]);
});

/** The rows of the first table whose first column has this title. */
function rowsOf({ blocks }: Chapter, column: string): string[][] {
  const table = blocks.find(
    (block) => block.type === 'table' && block.columns[0]?.title === column,
  );
  if (table?.type !== 'table') return [];
  return table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
}

function textOf(chapter: Chapter): string {
  return blocksOf(chapter)
    .map((block: Block) => ('text' in block ? block.text : ''))
    .join('\n');
}
