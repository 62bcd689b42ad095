import { expect, test } from 'vitest';
import { sampleTables } from '../../development/sample-tables.ts';
import type { Rows } from '../../read/rows.ts';
import { render } from '../../render/render.ts';
import { blocksOf } from '../../report/chapter-blocks.ts';
import { build } from '../build.ts';

const NOTE: Rows['decisions_read'] = {
  decision_id: 1,
  file: 'decisions.csv',
  line: 2,
  what: 'note',
  customer_id: null,
  name: null,
  other_name: null,
  on_day: '2012-10-19',
  decided_on: '2012-10-19',
  who: null,
  why: 'telephone <system> was down',
  fault: null,
  found: null,
};

/** The lines from top to bottom that a chart has drawn for notes. */
const DRAWN = /stroke-dasharray="3,2"/;

/** The drawn charts of time of the sample's report, with what their notes say. */
async function chartsOfTime(notes: Rows['decisions_read'][]) {
  const { config, tables } = await sampleTables('2012-11-30');
  const report = build({ ...tables, decisions_read: notes }, config);
  const charts = report.chapters
    .flatMap(blocksOf)
    .filter((block) => block.type === 'chart')
    .filter(({ source }) => /_by_(month|day)$/.test(source));
  return Promise.all(
    charts.map(async (chart) => {
      const chapters = [{ id: 'one', title: 'One', blocks: [chart] }];
      const page = await render({ ...report, chapters, journeys: [] });
      return {
        source: chart.source,
        note: chart.note,
        drawn: [...page.matchAll(/<svg.*?<\/svg>/gs)].join(''),
      };
    }),
  );
}

test('what people noted of a day is drawn on every chart of months and days, and said below it', async () => {
  const before = await chartsOfTime([]);
  expect(before.map(({ source }) => source)).toEqual([
    'waiting_by_month',
    'backlog_by_day',
    'responses_by_month',
    'movements_by_month',
  ]);
  const after = await chartsOfTime([NOTE]);
  for (const [place, { note, drawn }] of after.entries()) {
    expect(note).toBe(`${before[place]?.note} 19 Oct 2012: telephone <system> was down.`);
    expect(drawn).toContain('19 Oct 2012: telephone &lt;system&gt; was down.');
    expect(drawn).toMatch(DRAWN);
    expect(before[place]?.drawn).not.toMatch(DRAWN);
  }
});

test('a note of a customer, of another time, or one that was not taken is on none', async () => {
  const none = await chartsOfTime([
    { ...NOTE, customer_id: 'K10001' },
    { ...NOTE, on_day: '2009-10-19' },
    { ...NOTE, fault: 'names_nothing' },
  ]);
  for (const { note, drawn } of none) expect(`${note}${drawn}`).not.toContain('telephone');
});
