import { beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../config/config.ts';
import { queriesOf } from '../database/queries.ts';
import { reportLists } from '../deliver/report-lists.ts';
import { type Sample, sampleTables } from '../development/sample-tables.ts';
import { german } from '../locales/de.ts';
import { render } from '../render/render.ts';
import type { Block, Chapter, Report } from '../report/blocks.ts';
import { build } from './build.ts';

const queries = queriesOf('metrics').map(({ name }) => name);

let sample: Sample;
let nothing: Sample;
let orders: Sample;
let mail: Sample;

beforeAll(async () => {
  sample = await sampleTables('2012-11-28');
  nothing = await sampleTables('2012-11-28', ['mailbox/newsletter.mbox']);
  orders = await sampleTables('2012-11-28', ['bestellungen.csv']);
  mail = await sampleTables('2012-11-28', ['mailbox/inbox.mbox', 'mailbox/sent.mbox']);
});

const reports = new Map<Config['language'], Report>();

/** The report on all of the sample in a language, built once. */
function inLanguage(language: Config['language']): Report {
  const report = reports.get(language) ?? build(sample.tables, { ...sample.config, language });
  reports.set(language, report);
  return report;
}

describe('the founding story', () => {
  test('has every value on the page', () => {
    const page = journeyOf(inLanguage('en'), 'Buchbinderei Thode');
    const facts = Object.fromEntries(rowsOf(page, 'Fact'));
    expect(facts).toMatchObject({
      Terms: '4 terms, 1 Jan 2008 to 31 Dec 2011',
      'Our refusal': '10 Nov 2011, on changed terms',
      'Left on': '1 Jan 2012',
      'First personal win-back attempt':
        '10 Oct 2012, 335 days after the refusal, 283 days after the churn, by another person than before',
      'Term offered in it': '82 days left: a stale offer',
      'The customer replied': 'the same day, yes, on a condition',
      'We answered': 'not in 49 days, still open',
      'Waiting for us': 'since 10 Oct 2012: 49 days',
      Pace: 'one step of ours in 384 days of our turn, the last 49 days of them still open',
    });
    expect(facts['Mixed messages']).toMatch(/one of them a win-back mailing/);
    expect(rowsOf(page, 'Steps still needed')).toEqual([
      ['2: answer, contract', '5 January 2015', '2013 to 2095'],
      ['3: answer, offer, contract', '24 January 2016', '2013 to 2137'],
    ]);
    expect(textOf(page)).toContain('At this pace the customer is back in 2015 or 2016.');
  });

  test('is told in two sentences', () => {
    expect(journeyOf(inLanguage('en'), 'Buchbinderei Thode').blocks[0]).toEqual({
      type: 'text',
      tone: 'lead',
      text: 'A regular, customer since 1 January 2008, worth €18,400 a year, who left on 1 January 2012, after our refusal on 10 November 2011. After 335 days, another one of us wrote; the customer replied the same day (yes, on a condition) and has waited 49 days for our answer.',
    });
  });

  test('stands first among what needs a decision now', () => {
    const [summary] = inLanguage('en').chapters;
    expect(summary && rowsOf(summary, 'Customer or rule')[0]?.[0]).toBe('Buchbinderei Thode');
  });
});

describe('the report', () => {
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
    expect(text).toContain('No customer asked us anything in November 2012.');
    expect(text).toContain('Nobody waits for our answer: well done.');
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined/);
    const charts = report.chapters.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'chart'),
    );
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

  test('says what a further week of waiting costs where it is known, and else that it is not', () => {
    const textWith = (tables: Sample['tables']) =>
      build({ ...sample.tables, ...tables }, sample.config)
        .chapters.map(textOf)
        .join('\n');
    expect(textWith({})).toContain('What a further week of waiting costs cannot be told: of ');
    const model = (reason: string | null) => [
      ...(sample.tables.fitted_models ?? []).filter(({ model }) => model !== 'return'),
      { model: 'return', k: null, customer_count: 60, log_likelihood: null, reason },
    ];
    const estimates = (low: number, high: number) =>
      (
        [
          ['odds', 2, 1, 4],
          ['ratio', 0.5, low, high],
          ['week_value', 900, 300, 2700],
          ['week_customers', 3, 3, 3],
        ] as const
      ).map(([name, estimate, estimate_low, estimate_high]) => ({
        model: 'return',
        name,
        estimate,
        estimate_low,
        estimate_high,
      }));
    const known = textWith({ fitted_models: model(null), fitted_estimates: estimates(0.25, 0.9) });
    expect(known).toContain('0.5 times as high (95% interval 0.25 to 0.9;');
    expect(known).toContain('answered at once 67% (50% to 80%)');
    expect(known).toContain('another week is worth €900 of annual value (€300 to €2,700)');
    const doubtful = textWith({
      fitted_models: model(null),
      fitted_estimates: estimates(0.25, 1.1),
    });
    expect(doubtful).toContain('That a week costs anything cannot be told');
    expect(doubtful).not.toContain('another week is worth');
  });

  test('does not take what was not loaded for nothing: without mail nobody is praised', () => {
    const report = build(orders.tables, orders.config);
    const text = report.chapters.map(textOf).join('\n');
    expect(text).toContain('No messages were loaded: who waits for our answer is not known.');
    expect(text).not.toMatch(/well done|Nobody waits/);
  });

  test('without mail or CRM the first screen has three figures that are known, and what can be decided', () => {
    for (const { tables, config } of [orders, mail]) {
      const [summary] = build(tables, config).chapters;
      const figures = summary?.blocks.flatMap((block) =>
        block.type === 'figures' ? block.figures : [],
      );
      expect(figures?.map(({ value }) => value).filter((value) => /\d/.test(value))).toHaveLength(
        3,
      );
      expect(summary && rowsOf(summary, 'Customer or rule').length).toBeGreaterThan(0);
    }
  });

  test('says nothing of what no export could tell: of orders alone, what stood before a churn; of mail alone, what was sent and what is at stake', () => {
    const { chapters } = build(orders.tables, orders.config);
    expect(JSON.stringify(chapters.slice(0, -1))).not.toMatch(/Last event before|left out of sil/);
    const room = build(mail.tables, mail.config).chapters.find(({ id }) => id === 'waiting-room');
    const [list] = room?.blocks.flatMap((block) => (block.type === 'table' ? [block] : [])) ?? [];
    expect(list?.columns.map(({ title }) => title)).toEqual([
      'Customer',
      'For what',
      'Since',
      'Days',
    ]);
  });

  test('never calls a list of the first thirty who left all of them', () => {
    const left = { name: 'A', annual_value: 1, was_regular: true, last_event: 'silence' };
    const rows = [true, false].map((is_in_period) => ({
      ...left,
      customer_id: `C${is_in_period}`,
      churned_on: '2012-11-05',
      customer_since_on: '2008-01-01',
      basis: 'contract',
      last_event_on: null,
      returned_on: null,
      is_in_period,
      part_count: is_in_period ? 421 : 1,
    }));
    const tables = { ...sample.tables, churns_in_year: rows };
    const { chapters } = build(tables, { ...sample.config, language: 'en' });
    const text = chapters.map(textOf).join('\n');
    expect(text).toContain('421 customers left in November 2012\n');
    expect(text).toContain('Listed are 1: regulars first, then by value.');
    expect(text).toContain('One customer left earlier in the twelve months');
  });

  test.each(['en', 'de'] as const)(
    'gives every chart a finding, what it is of, its query, a text for who cannot see it, and its data: %s',
    (language) => {
      const { chapters, journeys } = inLanguage(language);
      const charts = [...chapters, ...journeys].flatMap(({ blocks }) =>
        blocks.filter((block) => block.type === 'chart' || block.type === 'swimlanes'),
      );
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

test('another month stands beside the report’s own, figure by figure', async () => {
  const earlier = await sampleTables('2012-10-31');
  const report = build(sample.tables, sample.config, { earlier: earlier.tables });
  const chapter = report.chapters.find(({ id }) => id === 'comparison');
  const table = chapter?.blocks.find((block) => block.type === 'table');
  expect(chapter?.title).toBe('Compared: November 2012 and October 2012');
  const october = earlier.tables.waiting_by_month?.find(
    ({ role }) => role === 'this',
  )?.customer_count;
  const row = table?.rows.find(([title]) => title === 'Customers waiting at the end');
  expect(row?.[2]).toBe(String(october));
  expect(row?.[3]).toMatch(/^([+−]\d+|0)$/);
});

test('a report of a year tells the year first, and names it', () => {
  const report = build(sample.tables, { ...sample.config, language: 'en' }, { year: '2012' });
  expect([report.title, report.period]).toEqual(['Regulars in the year 2012', '2012']);
  const [summary] = report.chapters;
  const lead = summary ? textOf(summary).split('\n')[0] : '';
  expect(lead).toMatch(/^In 2012 \(to 28 November 2012\), \d+ customer questions arrived/);
  expect(lead).toMatch(/regulars left \(seven the year before\)/);
});

test('German has every message that the report asks for', async () => {
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
      earlier: (await sampleTables('2007-11-30')).tables,
      onMessage: (message) => asked.add(message),
    },
  );
  expect(asked.size).toBeGreaterThan(200);
  expect([...asked].filter((message) => !(message in german.messages))).toEqual([]);
});

function journeyOf(report: Report, name: string): Chapter {
  const journey = report.journeys.find(({ title }) => title === name);
  if (!journey) throw new Error(`${name} has no page`);
  return journey;
}

/** The rows of the first table whose first column has this title. */
function rowsOf({ blocks }: Chapter, column: string): string[][] {
  const table = blocks.find(
    (block) => block.type === 'table' && block.columns[0]?.title === column,
  );
  if (table?.type !== 'table') return [];
  return table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
}

function textOf({ blocks }: Chapter): string {
  return blocks.map((block: Block) => ('text' in block ? block.text : '')).join('\n');
}

test('a compared month before the data is not known, which is something else than nothing', async () => {
  const earlier = await sampleTables('2007-11-30');
  const report = build(sample.tables, sample.config, { earlier: earlier.tables });
  const chapter = report.chapters.find(({ id }) => id === 'comparison');
  const table = chapter?.blocks.find((block) => block.type === 'table');
  const row = table?.rows.find(([title]) => title === 'Questions that arrived');
  expect(row?.slice(2)).toEqual(['not known', '–']);
  expect(chapter ? textOf(chapter) : '').toMatch(
    /Messages from customers are known from .* 2008 on: what happened in November 2007 cannot be known\./,
  );
});
