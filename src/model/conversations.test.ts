import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { conversationsOf, type Letter, mailbox } from '../development/mailbox.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

/** Loads the letters as one mailbox; gives the names of those that form a conversation, `a b | c`. */
async function conversations(letters: Letter[]): Promise<string> {
  fixture.write('inbox.mbox', mailbox(letters));
  return (await conversationsOf(fixture)).join(' | ');
}

describe('conversations by References, after Zawinski and RFC 5256', () => {
  // Shapes of the test cases by Jamie Zawinski, in words of our own.
  const cases: [sentence: string, letters: Letter[], expected: string][] = [
    [
      'a tree of answers is one',
      [
        { id: 'a' },
        { id: 'b', references: ['a'] },
        { id: 'c', references: ['a', 'b'] },
        { id: 'd', references: ['a'] },
        { id: 'e', references: ['c', 'lost-1', 'lost-2', 'lost-3'] },
        { id: 'f', references: ['b'] },
      ],
      'a b c d e f',
    ],
    [
      'two answers to a mail that we never got are one',
      [
        { id: 'g', references: ['nowhere'] },
        { id: 'h', references: ['nowhere'] },
      ],
      'g h',
    ],
    [
      'a loop loses no mail, and is one',
      [
        { id: 'x', references: ['y', 'z'] },
        { id: 'y', references: ['z', 'x'] },
        { id: 'z', references: ['x', 'y'] },
        { id: 'v', references: ['w'] },
        { id: 'w', references: ['v'] },
      ],
      'v w | x y z',
    ],
    [
      'a mail that answers itself stands alone',
      [{ id: 'a' }, { id: 'self', references: ['self'] }, { id: 'self-2', inReplyTo: 'self-2' }],
      'a | self | self-2',
    ],
    [
      'programs that disagree on what stood between are believed in what they share',
      [
        { id: 'liar-1', references: ['top', 'end'] },
        { id: 'liar-2', references: ['top', 'middle', 'end'] },
        { id: 'other-1', references: ['root', 'first', 'second'] },
        { id: 'other-2', references: ['root', 'second'] },
      ],
      'liar-1 liar-2 | other-1 other-2',
    ],
    [
      'a missing mail in the middle does not part them',
      [{ id: 'm' }, { id: 'n', references: ['m', 'missing'] }],
      'm n',
    ],
    [
      'answers to one mail in another order of its References belong together',
      [
        { id: '1' },
        { id: '2', references: ['1'] },
        { id: '3', references: ['1', '2'] },
        { id: '4a', references: ['1', '2', '3'] },
        { id: '4b', references: ['1', '3', '2'] },
      ],
      '1 2 3 4a 4b',
    ],
    [
      'a copy is the mail itself',
      [{ id: 'p' }, { id: 'q', references: ['p'] }, { id: 'q', references: ['p'] }],
      'p q',
    ],
    [
      // dovecot's imaptest case `thread` parts the first from the others.
      'References that contradict each other in their order are believed by their last',
      [{ id: 'r' }, { id: 's', references: ['t', 'r'] }, { id: 't', references: ['s'] }],
      'r s t',
    ],
    [
      'In-Reply-To will do where there are no References, and prose in it says nothing',
      [
        { id: 'a' },
        { id: 'b', inReplyTo: 'a' },
        { id: 'c', inReplyToText: 'your message of Monday' },
      ],
      'a b | c',
    ],
    [
      'References broken into lines, without brackets or doubled are read',
      [
        { id: 'a' },
        { id: 'b', headers: ['References: <a@kunde.example>', '\t<a@kunde.example>'] },
        { id: 'c', headers: ['References: a@kunde.example b@kunde.example'] },
        { id: 'd', headers: ['References: <c@kunde.example'] },
        { id: 'e', headers: ['References: <>'] },
      ],
      'a b c d | e',
    ],
  ];

  let found: string[];
  beforeAll(async () => {
    const all = await openFixture();
    const inbox = cases.flatMap(([, letters], at) => letters.map((letter) => within(letter, at)));
    found = await conversationsOf(all, { 'inbox.mbox': inbox });
    all.close();
  });

  test.each(cases.map(([sentence, , expected], at) => ({ sentence, expected, at })))(
    '$sentence',
    ({ expected, at }) => {
      const ours = found.filter((ids) => ids.startsWith(`${at}.`));
      expect(ours.join(' | ').replaceAll(`${at}.`, '')).toBe(expected);
    },
  );
});

/** All cases share one mailbox: each has its own ids and subject. */
function within(letter: Letter, at: number): Letter {
  const named = (id: string) => `${at}.${id}`;
  return {
    ...letter,
    subject: `Subject ${at}`,
    ...(letter.id ? { id: named(letter.id) } : {}),
    ...(letter.references ? { references: letter.references.map(named) } : {}),
    ...(letter.inReplyTo ? { inReplyTo: named(letter.inReplyTo) } : {}),
    ...(letter.headers
      ? { headers: letter.headers.map((line) => line.replace(/\b(?=[a-e]@)/g, `${at}.`)) }
      : {}),
  };
}

describe('conversations by subject, only where headers are missing', () => {
  test('two mails that share a subject are two conversations, although Zawinski makes them one', async () => {
    const letters = [{ subject: 'Offer' }, { subject: 'Offer' }];
    expect(await conversations(letters.map((letter, at) => ({ id: `${at}`, ...letter })))).toBe(
      '0 | 1',
    );
  });

  test('an answer without headers joins the last mail of its subject and customer', async () => {
    expect(
      await conversations([
        { id: 'a', subject: 'Offer' },
        { id: 'b', subject: 'AW: Offer', date: 'Tue, 2 Oct 2012 10:00:00 +0200' },
        { id: 'late', subject: 'AW: Offer', date: 'Wed, 2 Jan 2013 10:00:00 +0100' },
        { id: 'else', subject: 'AW: Offer', from: 'kim@andere.example' },
      ]),
    ).toBe('a b | else | late');
  });

  test('answers to a Message-ID that different mails carry are placed by their subject', async () => {
    expect(
      await conversations([
        { id: 'same', subject: 'Offer' },
        { id: 'same', subject: 'Invoice', date: 'Tue, 2 Oct 2012 10:00:00 +0200' },
        {
          id: 'answer',
          subject: 'Re: Invoice',
          inReplyTo: 'same',
          date: 'Wed, 3 Oct 2012 10:00:00 +0200',
        },
        {
          id: 'other',
          subject: 'Re: Tender',
          inReplyTo: 'same',
          date: 'Thu, 4 Oct 2012 10:00:00 +0200',
        },
      ]),
    ).toBe('answer same#2 | other | same');
  });
});

describe("conversations by the mail system's own number", () => {
  test('it wins over References, and takes in the answers that have none', async () => {
    expect(
      await conversations([
        { id: 'a', headers: ['X-GM-THRID: 7'] },
        { id: 'b', headers: ['X-GM-THRID: 7'], references: ['c'] },
        { id: 'c', headers: ['X-GM-THRID: 8'] },
        { id: 'd', references: ['a'] },
      ]),
    ).toBe('a b d | c');
  });

  test('the numbers that two mailboxes give to one mail are one conversation', async () => {
    fixture.write(
      'anna.mbox',
      mailbox([
        { id: 'a', headers: ['X-GM-THRID: 7'] },
        { id: 'b', headers: ['X-GM-THRID: 7'] },
      ]),
    );
    fixture.write(
      'bert.mbox',
      mailbox([
        { id: 'a', headers: ['X-GM-THRID: 99'] },
        { id: 'c', headers: ['X-GM-THRID: 99'] },
      ]),
    );
    expect(await conversationsOf(fixture)).toEqual(['a b c']);
  });
});

describe('one mailbox in several forms', () => {
  const letters: Letter[] = [
    { id: 'a' },
    { id: 'b', references: ['a'], date: 'Tue, 2 Oct 2012 10:00:00 +0200' },
    { id: 'c', references: ['b'], date: 'Thu, 1 Nov 2012 10:00:00 +0100' },
    { subject: 'without an id' },
  ];

  test('lines that end in LF, CRLF or CR bring the same mails', async () => {
    for (const [name, end] of Object.entries({ lf: '\n', crlf: '\r\n', cr: '\r' })) {
      fixture.write(`${name}.mbox`, mailbox(letters).replaceAll('\n', end));
    }
    await fixture.model(['mails']);
    const [counts] = await fixture.rows(
      'select count(*) as rows, count(distinct message_id) as ids from imports.messages',
    );
    expect(counts).toEqual({ rows: 12, ids: 4 });
    expect(await fixture.rows('select count(*) as mails from mails')).toEqual([{ mails: 4 }]);
  });

  test('split by month or whole, it brings the same conversations', async () => {
    const whole = await conversationsOf(fixture, { 'all.mbox': letters });
    const split = await openFixture();
    const months = {
      '10.mbox': letters.filter(({ id }) => id !== 'c'),
      '11.mbox': letters.slice(2, 3),
    };
    expect(await conversationsOf(split, months)).toEqual(whole);
    split.close();
  });
});
