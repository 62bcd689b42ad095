import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { openDatabase } from '../database/database.ts';
import { SAMPLES } from '../development/command-line.ts';
import { ofToday } from '../development/of-today.ts';
import { sampleConfig } from '../development/sample-tables.ts';
import { load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read } from '../read/read.ts';
import type { Chapter, Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';

const ALL = 'true';

type Kind = 'questions' | 'business' | 'mailings';

/** The days by which a table's rows are cut at the end of October. */
const DAYS: Record<string, string> = {
  activities: 'occurred_at',
  campaigns: 'sent_at',
  contracts: 'greatest(offered_on, decided_on)',
  messages: 'sent_at',
  orders: 'ordered_at',
  sends: 'sent_at',
};

/** Each file of the sample, its table, and what is not known of November where it is cut at October, and where it is left out. */
const FILES: [file: string, table: string, cut: Kind | undefined, out: Kind | undefined][] = [
  ['inbox.mbox', 'messages', 'questions', 'questions'],
  ['sent.mbox', 'messages', 'questions', 'questions'],
  ['newsletter.mbox', 'messages', undefined, undefined],
  ['bestellungen.csv', 'orders', 'business', undefined],
  ['contracts.csv', 'contracts', 'business', undefined],
  ['sends.csv', 'sends', 'mailings', 'mailings'],
  ['activities.csv', 'activities', undefined, undefined],
  ['campaigns.csv', 'campaigns', undefined, undefined],
  ['customers.csv', 'customers', undefined, undefined],
  ['contacts.csv', 'contacts', undefined, undefined],
  ['people.csv', 'people', undefined, undefined],
];

/** What a sentence says that claims a figure of such a kind. */
const CLAIMS: Record<Kind, RegExp> = {
  questions:
    /\bwaits? for (us|our)|nobody waits|customer asked|questions? (arrived|of November|is open|are open)|well looked after|has no answer|answered within|written or called|has waited|we wrote to|replied|replies|no answer from us|owed an answer|asked us nothing|has an end|heard from/i,
  business:
    /regulars? (left|remain)|no regular|we have \d+ regulars|customers? (left|returned)|nobody left|annual value of|came back|who is gone|worth .* a year|brought us|cost us/i,
  mailings: /mass mailings?\b.*\d|\d.*\bmass mailing|no mass mailing|meanwhile (one|\d)/i,
};

/** What makes a claim one of what is known. */
const QUALIFIED =
  /not known|known to the end|as far as|in no path|in the months of which|months before|not in this list/i;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-left-out-'));
  const database = await openDatabase(join(folder, 'whole.duckdb'));
  await load(database, [SAMPLES], { config: sampleConfig(), progress: silent });
  database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows of a file that are taken away. */
type Part = { file: string; table: string; rows: string };

/** The report on November of what is left where these rows are not there. */
async function reportWithout(...parts: Part[]): Promise<Report> {
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await database.run(`
      attach '${join(folder, 'whole.duckdb')}' as whole (read_only);
      copy from database whole to memory;
      detach whole`);
    for (const { file, table, rows } of parts) {
      const files = `select file_id from imports.files where path like '%${file}'`;
      await database.run(`delete from imports.${table} where file_id in (${files}) and ${rows}`);
      if (rows === ALL) await database.run(`delete from imports.files where path like '%${file}'`);
    }
    const config = sampleConfig();
    await model(database, { config, month: '2012-11', progress: silent });
    return build(await read(database), config);
  } finally {
    database.close();
  }
}

/** What a report says in sentences: texts, figures and the findings of charts; not the words of the grounds. */
function sentences({ chapters, journeys }: Report): string[] {
  const told = chapters.filter(({ id }) => !['data-quality', 'method'].includes(id));
  return [...told, ...journeys].flatMap(sentencesOf);
}

function sentencesOf(chapter: Chapter): string[] {
  return blocksOf(chapter).flatMap((block) => {
    if (block.type === 'text') return block.tone === 'note' ? [] : [block.text];
    if (block.type === 'figures')
      return block.figures.map(({ label, value, detail }) => `${value} ${label}: ${detail}`);
    if (block.type === 'chart' || block.type === 'swimlanes' || block.type === 'map')
      return [block.title];
    if (block.type === 'story') return block.moments.map(({ text }) => text);
    return [];
  });
}

const firstScreen = ({ chapters }: Report) => (chapters[0] ? sentencesOf(chapters[0]) : []);

type Case = { how: string; parts: Part[]; unknown: Kind[] };

/** Each file of the sample by itself, cut and left out. */
const SINGLE: Case[] = FILES.flatMap(([file, table, cut, out]) => [
  ...(table in DAYS
    ? [{ how: `${file} cut at October`, parts: [cutAt(file, table)], unknown: [cut ?? []].flat() }]
    : []),
  {
    how: `${file} left out`,
    parts: [{ file, table, rows: ALL }],
    unknown: [out ?? []].flat(),
  },
]);

/** Two files at once, of one kind of figure and of several. */
const PAIRS: Case[] = [
  ['inbox.mbox', 'bestellungen.csv'],
  ['bestellungen.csv', 'contracts.csv'],
  ['inbox.mbox', 'sent.mbox'],
  ['sends.csv', 'campaigns.csv'],
  ['contracts.csv', 'sends.csv'],
  ['sent.mbox', 'activities.csv'],
].map((names) => {
  const files = FILES.filter(([file]) => names.includes(file));
  return {
    how: `${names.join(' and ')} cut at October`,
    parts: files.map(([file, table]) => cutAt(file, table)),
    // Mailings are months apart: without the list of campaigns nothing tells that any is missing.
    unknown: names.includes('campaigns.csv') ? [] : files.flatMap(([, , cut]) => cut ?? []),
  };
});

function cutAt(file: string, table: string): Part {
  return { file, table, rows: `${DAYS[table]} >= '2012-11-01'` };
}

const claims = (kind: Kind, texts: string[]) =>
  texts.filter((text) => CLAIMS[kind].test(text) && !QUALIFIED.test(text));

describe('the sample without a part of it', () => {
  test.each(ofToday([...SINGLE, ...PAIRS], 3))(
    '$how: no sentence claims what is not known',
    async ({ parts, unknown }) => {
      const report = await reportWithout(...parts);
      const told = sentences(report);
      for (const kind of unknown) expect(claims(kind, told)).toEqual([]);
      // What does not rest on it is told as ever.
      for (const kind of ['questions', 'business'] as const)
        if (!unknown.includes(kind)) expect(claims(kind, firstScreen(report))).not.toEqual([]);
    },
    240_000,
  );

  test('a mailbox with a hole in the middle leaves November known, and says of which months not all is', async () => {
    const rows = "sent_at >= '2012-07-02' and sent_at < '2012-09-10'";
    const report = await reportWithout({ file: 'inbox.mbox', table: 'messages', rows });
    expect(claims('questions', firstScreen(report))).not.toEqual([]);
    const notes = report.chapters.flatMap((chapter) =>
      blocksOf(chapter).flatMap((block) => (block.type === 'text' ? block.text : [])),
    );
    expect(notes.join('\n')).toMatch(
      /lack all from \d+ (June|July) 2012 to \d+ September 2012.*: of .*August 2012.* not all is known/,
    );
  }, 240_000);

  test('the kind of mailings without a list of campaigns is not told', async () => {
    const report = await reportWithout({ file: 'campaigns.csv', table: 'campaigns', rows: ALL });
    const cells = report.chapters.flatMap((chapter) =>
      blocksOf(chapter).flatMap((block) => (block.type === 'table' ? block.rows.flat() : [])),
    );
    const texts = cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
    expect(texts.filter((text) => /^promotion$|\(promotion,/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('mass mailing of a kind not known'))).toBe(true);
  }, 240_000);

  test('the whole sample claims all three', async () => {
    const told = sentences(await reportWithout());
    for (const kind of Object.keys(CLAIMS) as Kind[]) expect(claims(kind, told)).not.toEqual([]);
  }, 240_000);
});
