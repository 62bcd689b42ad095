import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';

const FOLDER = process.env.REGULARS_REAL_DATA ?? '../shared/data';
const isThere = existsSync(join(FOLDER, 'threads'));
if (!isThere) {
  console.warn(`No real data in ${FOLDER}: set REGULARS_REAL_DATA to run these acceptance tests.`);
}

type Case = {
  test: string;
  messages: { subject: string; messageId: string; date: string; references: string[] }[];
  expected: { depth: number; subject: string }[];
};

/** Where our definition of a conversation differs from Zawinski's tree on purpose. */
const DIFFERENCES: Record<string, { expected: string[]; ours: string[]; why: string }> = {
  'same subject 1': {
    expected: ['same subject 1 + same subject 1'],
    ours: ['same subject 1', 'same subject 1'],
    why: 'Two first mails that merely share a subject are two conversations.',
  },
  lkjhlkjh: {
    expected: ['lkjhlkjh + lkjhlkjh'],
    ours: ['lkjhlkjh', 'lkjhlkjh'],
    why: 'Two first mails that merely share a subject are two conversations.',
  },
  'loops of three and of four': {
    expected: [],
    ours: ['Loop1 + Loop2 + Loop3', 'Loop10 + Loop7 + Loop8 + Loop8'],
    why: 'His tree has no place for a closed loop and drops its mails; none may get lost here.',
  },
  'dup-kid': {
    expected: ['dup + dup-kid + dup-kid + dup-kid-2 + dup-kid-2 + dup-kid-2'],
    ours: ['dup + dup-kid + dup-kid-2'],
    why: 'Copies of a mail are one mail.',
  },
};

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

describe.skipIf(!isThere)('conversations of others', () => {
  test("Zawinski's cases come out as expected but where DESIGN says otherwise", async () => {
    const cases = JSON.parse(
      readFileSync(join(FOLDER, 'threads/threads-mailkit-jwz.json'), 'utf8'),
    ) as Case[];
    expect(cases.map(({ test: name }) => name)).toEqual([
      'TestThreadBySubject',
      'TestThreadByReferences',
    ]);
    for (const [at, { messages, expected }] of cases.entries()) {
      const folder = await openFixture();
      folder.write(`${at}.mbox`, messages.map(mailOf).join(''));
      await folder.model(['conversation_messages', 'message_names']);
      expect(await subjectsOf(folder)).toEqual(at === 0 ? treesOf(expected) : ours(expected));
      folder.close();
    }
  });

  // imaptest brings the messages of one case; we read `(3 2)(1)` as one: see conversations.test.ts.
  test('three renderings of one month give the same conversations', async () => {
    const files = readdirSync(join(FOLDER, 'mail/ponymail'));
    const renderings = files.filter((name) => name.startsWith('maven-dev-2017-11')).sort();
    expect(renderings).toHaveLength(3);
    const results = [];
    for (const name of renderings) results.push(await conversationsIn(join('mail/ponymail', name)));
    const [lists = [], archives = [], vm = []] = results;
    expect(archives).toEqual(vm);
    const common = new Set(archives.flat());
    const shared = lists.map((ids) => ids.filter((id) => common.has(id)));
    expect(shared.filter((ids) => ids.length > 0).sort()).toEqual([...archives].sort());
  });

  test('an mbox whole, in pieces or with other line ends gives one result', async () => {
    const name = readdirSync(join(FOLDER, 'mail/r-sig-finance')).sort()[20] ?? '';
    const path = join(FOLDER, 'mail/r-sig-finance', name);
    const text = readFileSync(path, 'latin1');
    const whole = await conversationsIn(join('mail/r-sig-finance', name));
    expect(whole.length).toBeGreaterThan(50);
    for (const end of ['\r\n', '\r']) {
      expect(await conversationsOfTexts([text.replaceAll('\n', end)])).toEqual(whole);
    }
    const parts = text.split(
      /(?<=\n\n)(?=From \S+ at \S+ +\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}\n)/,
    );
    const pieces = [0, 1, 2, 3].map((at) => parts.filter((_, index) => index % 4 === at).join(''));
    expect(await conversationsOfTexts(pieces)).toEqual(whole);
  });
});

/** Loads one file of the real data and gives its conversations, each as its Message-IDs. */
async function conversationsIn(path: string): Promise<string[][]> {
  return conversationsOfTexts([readFileSync(join(FOLDER, path), 'latin1')]);
}

async function conversationsOfTexts(texts: string[]): Promise<string[][]> {
  const folder = await openFixture();
  texts.forEach((text, at) => {
    folder.write(`${at}.mbox`, Buffer.from(text, 'latin1'));
  });
  await folder.model(['conversation_messages', 'message_names']);
  const rows = await folder.rows(`
    select string_agg(name, ' ' order by name) as ids
    from conversation_messages inner join message_names using (message_id) group by conversation_id order by ids`);
  folder.close();
  return (rows as { ids: string }[]).map(({ ids }) => ids.split(' '));
}

function mailOf({ subject, messageId, date, references }: Case['messages'][number]): string {
  const head = [`Date: ${date}`, 'From: jo@kunde.example', 'To: anna@firm.example'];
  const ids = [`Subject: ${subject}`, `Message-ID: ${messageId}`];
  const trail = references.length > 0 ? [`References: ${references.join(' ')}`] : [];
  return `From - Mon Oct  1 10:00:00 2012\n${[...head, ...ids, ...trail].join('\n')}\n\nText.\n\n`;
}

async function subjectsOf(folder: Fixture): Promise<string[]> {
  const rows = await folder.rows(`
    select string_agg(subject, ' + ' order by subject) as subjects
    from conversation_messages inner join messages using (message_id)
    group by conversation_id`);
  return (rows as { subjects: string }[]).map(({ subjects }) => subjects).sort();
}

/** A tree begins at depth 0; `dummy` stands for a mail that is missing. */
function treesOf(expected: Case['expected']): string[] {
  const trees: string[][] = [];
  for (const { depth, subject } of expected) {
    if (depth === 0) trees.push([]);
    if (subject !== 'dummy') trees.at(-1)?.push(subject);
  }
  return trees.map((tree) => tree.sort().join(' + ')).sort();
}

function ours(expected: Case['expected']): string[] {
  let trees = treesOf(expected);
  for (const difference of Object.values(DIFFERENCES)) {
    for (const tree of difference.expected) expect(trees).toContain(tree);
    trees = trees.filter((tree) => !difference.expected.includes(tree)).concat(difference.ours);
  }
  return trees.sort();
}
