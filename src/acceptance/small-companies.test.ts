import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { type Config, configSchema } from '../config/config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { nullsFound } from '../development/nulls-found.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read, type Tables } from '../read/read.ts';
import { render } from '../render/render.ts';
import type { Chapter, Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';

const CUSTOMER = `customer_id,name,domain
K1,Solo & Sohn,solo.example
`;

/** A contract of each year given, signed in the December before. */
function contracts(years: number[]): string {
  const rows = years.map(
    (year) =>
      `V${year},K1,Wartung,signed,${year - 1}-12-01,${year - 1}-12-10,${year}-01-01,${year}-12-31,1200,EUR`,
  );
  return `contract_id,customer_id,product,status,offered_on,decided_on,started_on,ended_on,annual_value,currency
${rows.join('\n')}
`;
}

/** Mails of the customer's (`they`) and ours at times in UTC. */
function mails(rows: [who: 'they' | 'we', sentAt: string, conversation: string][]): string {
  const lines = rows.map(([who, at, conversation], number) => {
    const [from, to] = ['ada@solo.example', 'team@firm.example'];
    return `m${number},email,${at}Z,${who === 'they' ? from : to},${who === 'they' ? to : from},${conversation},${conversation}`;
  });
  return `message_id,channel,sent_at,from_address,to_addresses,thread_id,subject
${lines.join('\n')}
`;
}

const companies: Record<string, Record<string, string>> = {
  'one customer': {
    'customers.csv': CUSTOMER,
    'contracts.csv': contracts([2010, 2011, 2012]),
    'messages.csv': mails([
      ['they', '2012-10-02T09:00:00', 'a'],
      ['we', '2012-10-02T10:00:00', 'a'],
      ['they', '2012-11-20T09:00:00', 'b'],
    ]),
  },
  'one customer who has left': {
    'customers.csv': CUSTOMER,
    'contracts.csv': contracts([2009, 2010, 2011]),
    'messages.csv': mails([
      ['we', '2012-10-02T10:00:00', 'a'],
      ['they', '2012-11-29T09:00:00', 'a'],
    ]),
  },
  'nobody who waits': {
    'customers.csv': CUSTOMER,
    'contracts.csv': contracts([2012]),
    'messages.csv': mails([
      ['they', '2012-11-02T09:00:00', 'a'],
      ['we', '2012-11-02T10:00:00', 'a'],
    ]),
  },
  'no CRM': {
    'messages.csv': mails([
      ['they', '2012-06-02T09:00:00', 'a'],
      ['we', '2012-06-04T10:00:00', 'a'],
      ['they', '2012-11-02T09:00:00', 'b'],
    ]),
  },
  'no mail': { 'customers.csv': CUSTOMER, 'contracts.csv': contracts([2009, 2010, 2013]) },
  'one month of data': {
    'customers.csv': CUSTOMER,
    'messages.csv': mails([
      ['they', '2012-11-02T09:00:00', 'a'],
      ['we', '2012-11-02T09:30:00', 'a'],
      ['they', '2012-11-28T09:00:00', 'b'],
    ]),
  },
};

const config = (language: Config['language']) =>
  configSchema.parse({ own: { domains: ['firm.example'] }, language });

type Modelled = { fixture: Fixture; tables: Tables };
const known = new Map<string, Modelled>();
afterAll(() => {
  for (const { fixture } of known.values()) fixture.close();
});

/** Loads and models one of the companies, once. */
async function modelled(name: string): Promise<Modelled> {
  const earlier = known.get(name);
  if (earlier) return earlier;
  const fixture = await openFixture();
  for (const [file, content] of Object.entries(companies[name] ?? {})) fixture.write(file, content);
  await fixture.load(config('en'));
  await model(fixture.database, { config: config('en'), month: '2012-11', progress: silent });
  const company = { fixture, tables: await read(fixture.database) };
  known.set(name, company);
  return company;
}

describe.each(Object.keys(companies))('the report of a company with %s', (name) => {
  let fixture: Fixture;
  let tables: Tables;
  beforeAll(async () => {
    ({ fixture, tables } = await modelled(name));
  });

  test('rests on tables without a null that the head of its query does not tell of', async () => {
    expect(await nullsFound(fixture.database)).toEqual([]);
  });

  test.each(['en', 'de'] as const)('is sensible: %s', async (language) => {
    const report = build(tables, config(language));
    const text = JSON.stringify([report.title, ...report.journeys, ...told(report)]);
    expect(text.match(/.{40}(\bNaN\b|Infinity|undefined|Invalid Date)/)?.[0]).toBeUndefined();
    expect(text.match(/.{40}("text":""| {2}|\{\w+[,}])/)?.[0]).toBeUndefined();
    expect(report.chapters.flatMap(emptyPictures)).toEqual([]);
    expect(report.journeys.flatMap(emptyPictures)).toEqual([]);
    expect((await render(report)).match(/.{40}([" >]NaN\b|>undefined)/)?.[0]).toBeUndefined();
  });
});

test('months and years before the first mail have no figure of questions, rather than nought', async () => {
  const { tables } = await modelled('one customer');
  const chapter = build(tables, config('en')).chapters.find(({ id }) => id === 'months');
  const rows = (chapter ? blocksOf(chapter) : []).flatMap((block) =>
    block.type === 'table' ? block.rows : [],
  );
  const questions = rows.filter(([title]) => title === 'Questions that arrived');
  expect(questions.map((cells) => cells.filter((cell) => typeof cell === 'string'))).toEqual([
    ['Questions that arrived', '1', '1', 'not known', '1'],
    ['Questions that arrived', 'not known', 'not known', '2'],
  ]);
});

/** All but the definitions, which explain what null is. */
function told({ chapters }: Report): Chapter[] {
  return chapters.filter(({ id }) => id !== 'method');
}

/** Titles of charts whose data hold no figure above nought: a frame with nothing in it. */
function emptyPictures(chapter: Chapter): string[] {
  return blocksOf(chapter).flatMap((block) => {
    if (block.type !== 'chart' && block.type !== 'map') return [];
    const figures = block.data.rows.flatMap((row) =>
      row.slice(1).map((cell) => JSON.stringify(cell)),
    );
    return figures.some((figure) => /[1-9]/.test(figure)) ? [] : [block.title];
  });
}
