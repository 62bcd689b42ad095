import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnvelope, KEPT_BYTES, mboxMessages } from './mbox.ts';

const ENVELOPE = 'From ina@kunde.example Wed Oct 10 09:12:00 2012';
const TWO = `${ENVELOPE}\nSubject: one\n\nHello\n\n${ENVELOPE}\nSubject: two\n\nBye\n`;

async function split(text: string | Buffer, chunkBytes = 1 << 20) {
  const messages = [];
  for await (const found of mboxMessages(chunks(Buffer.from(text as string), chunkBytes))) {
    messages.push(...found.map(({ line, content }) => ({ line, text: content.toString() })));
  }
  return messages;
}

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('mboxMessages', () => {
  test('a message begins after an empty line with an envelope line', async () => {
    expect(await split(TWO)).toEqual([
      { line: 1, text: 'Subject: one\n\nHello\n\n' },
      { line: 6, text: 'Subject: two\n\nBye\n' },
    ]);
  });

  test('messages are the same wherever the file is cut into chunks', async () => {
    const whole = await split(TWO);
    for (let size = 1; size < TWO.length; size++) expect(await split(TWO, size)).toEqual(whole);
  });

  test('LF, CRLF and CR give the same messages at the same lines', async () => {
    const plain = await split(TWO);
    const crlf = await split(TWO.replaceAll('\n', '\r\n'), 7);
    expect(await split(TWO.replaceAll('\n', '\r'), 7)).toEqual(plain);
    expect(crlf.map(({ line }) => line)).toEqual([1, 6]);
    expect(crlf.map(({ text }) => text.replaceAll('\r\n', '\n'))).toEqual(plain.map((m) => m.text));
  });

  test('"From " within a text begins no message', async () => {
    const body = `Hi\n\nFrom what I know, yes.\n>From here\n${ENVELOPE}\nnot after an empty line\n`;
    expect(await split(`${ENVELOPE}\nSubject: a\n\n${body}`)).toHaveLength(1);
  });

  test('a header behind an envelope line begins a message, whatever stands before it', async () => {
    const tight = TWO.replaceAll('\n\nFrom', '\nFrom');
    expect((await split(tight)).map(({ line }) => line)).toEqual([1, 5]);
    const undated = `${TWO}\nFrom ina@kunde.example\nSubject: three\nDate: x\n\nx\n`;
    expect(await split(undated)).toHaveLength(3);
    const relayed = `${ENVELOPE}\nSubject: a\n\nx\n${ENVELOPE}\n>From ina Wed Oct 10 2012\nTo: x\n\ny\n`;
    expect(await split(relayed)).toHaveLength(2);
    for (const text of [tight, undated, relayed]) {
      const whole = await split(text);
      for (let size = 1; size < text.length; size++) expect(await split(text, size)).toEqual(whole);
    }
  });

  test('a line of prose with From begins no message, even if a line like a header follows', async () => {
    const prose = `Hi\nFrom tomorrow on:\nDate: 3 May\n\nFrom Monday\nDate: 3 May\nand so on\n\nFrom me\n\nSubject: x\n${ENVELOPE}\nsee: there\n`;
    expect(await split(`${ENVELOPE}\nSubject: a\n\n${prose}`)).toHaveLength(1);
  });

  test('a header of ten thousand recipients is kept to its end, and of a text the beginning', async () => {
    const to = Array.from({ length: 12_000 }, (_, index) => `\tperson${index}@kunde.example`);
    const long = `${ENVELOPE}\nTo: ${to.join(',\n')}\nSubject: last\n\n${'text\n'.repeat(200_000)}\n${TWO}`;
    const messages = await split(long, 65_536);
    expect(messages).toHaveLength(3);
    expect(messages[0]?.text).toContain('Subject: last');
  });

  test('an empty file has no message, and a last line needs no end', async () => {
    expect(await split('')).toEqual([]);
    expect(await split('\n\n')).toEqual([]);
    expect(await split(TWO.trimEnd())).toHaveLength(2);
    expect(await split(`${ENVELOPE}\nSubject: a\n\nb\n\n${ENVELOPE}`)).toEqual([
      { line: 1, text: 'Subject: a\n\nb\n\n' },
      { line: 6, text: '' },
    ]);
  });

  test('a first line From without a date begins a message, and text before the first one counts', async () => {
    expect(await split('From \nSubject: a\n\nb')).toEqual([{ line: 1, text: 'Subject: a\n\nb' }]);
    expect((await split(`torn\n\n${TWO}`)).map(({ line }) => line)).toEqual([1, 3, 8]);
  });

  test('Content-Length leads over an envelope line in a text, but only to another one or to the end', async () => {
    const counted = (body: string, length = body.length) =>
      `${ENVELOPE}\nSubject: a\nContent-Length: ${length}\n\n${body}\n`;
    const body = `See below\n\n${TWO}`;
    const mbox = counted(body) + counted(body) + TWO;
    const texts = (await split(mbox)).map(({ line, text }) => [line, text.length]);
    expect(texts).toEqual([
      [1, counted(body).length - ENVELOPE.length - 1],
      [17, counted(body).length - ENVELOPE.length - 1],
      [33, 21],
      [38, 18],
    ]);
    for (const size of [1, 7, 50, 100]) expect(await split(mbox, size)).toHaveLength(4);
    expect(await split(counted(body).slice(0, -1))).toHaveLength(1);
    for (const length of [0, body.length - 3, body.length + 3, 1e9, 1e15]) {
      expect(await split(counted(body, length) + TWO)).toHaveLength(5);
    }
  });

  test('one mark of quoting goes from >From, and none where the length is counted', async () => {
    const text = (body: string, header = '') =>
      split(`${ENVELOPE}\nSubject: a\n${header}\n${body}`).then(([message]) => message?.text);
    expect(await text('a\n>From b\n>>From c\n> From d\n')).toBe(
      'Subject: a\n\na\nFrom b\n>From c\n> From d\n',
    );
    expect(await text('>From b\n', 'Content-Length: 8\n')).toContain('\n\n>From b');
    expect(await text('>From b\n', 'Content-Length: 7\n')).toContain('\n\n>From b');
    expect(await text('>From b\n', 'Content-Length: 4\n')).toContain('\n\nFrom b');
  });

  test('of a large message only its beginning is kept', async () => {
    const large = `${ENVELOPE}\nSubject: large\n\n${'x'.repeat(3 * KEPT_BYTES)}\n\n${TWO}`;
    const messages = await split(large, 10_000);
    expect(messages.map(({ text }) => text.length)).toEqual([KEPT_BYTES, 21, 18]);
  });
});

const LINE = fc.oneof(
  fc.constantFrom(
    '',
    'From here on',
    '>From x',
    '>>From y',
    ENVELOPE,
    'Content-Length: 3',
    '\t',
    'ü',
  ),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
);
const MESSAGES = fc.array(fc.array(LINE, { maxLength: 12 }), { minLength: 1, maxLength: 6 });

const VARIANTS = {
  mboxo: (lines: string[]) => lines.map((line) => line.replace(/^From /, '>From ')),
  mboxrd: (lines: string[]) => lines.map((line) => line.replace(/^>*From /, '>$&')),
  mboxcl2: (lines: string[]) => lines,
};

function joined(bodies: string[][], variant: keyof typeof VARIANTS, feed: string): Buffer {
  const mails = bodies.map((lines, index) => {
    const body = VARIANTS[variant](lines)
      .map((line) => line + feed)
      .join('');
    const length = variant === 'mboxcl2' ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
    return [ENVELOPE, `Subject: ${index}`, ...length, '', body].join(feed) + feed;
  });
  return Buffer.from(mails.join(''));
}

function bodyOf(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^(?:.+\n)+\n/, '');
}

test.each(Object.keys(VARIANTS) as (keyof typeof VARIANTS)[])(
  'any mails joined as %s come back, whatever ends their lines and wherever the file is cut',
  async (variant) => {
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(
        MESSAGES,
        ends,
        fc.integer({ min: 1, max: 300 }),
        async (bodies, feed, size) => {
          // In mboxo what was quoted before and what is quoted by it look alike.
          const mails = bodies.map((lines) =>
            variant === 'mboxo' ? lines.filter((line) => !/^>+From /.test(line)) : lines,
          );
          const messages = await split(joined(mails, variant, feed), size);
          expect(messages.map(({ text }) => bodyOf(text).trimEnd())).toEqual(
            mails.map((lines) => lines.join('\n').trimEnd()),
          );
        },
      ),
      { numRuns: 300 },
    );
  },
);

test('an envelope is an address and a date, however programs write it', () => {
  const envelopes = [
    'From ina at kunde.example  Tue Jan  4 10:12:00 2011\n',
    'From 1234567890@xxx Tue Jul 07 22:47:39 +0000 2009',
    'From MAILER-DAEMON Mon Feb  8 02:53:47 PST 1993\r\n',
    'From - Sat, 13 Sep 2008 16:50:43 +0200',
    'From ina Wed Oct 10 09:12:00 2012 remote from kunde',
    'From "ina m"@kunde.example Tue Jan  4 10:12 2011 +0100',
  ];
  expect(envelopes.filter((line) => !isEnvelope(line))).toEqual([]);
  expect(isEnvelope('From here on Tue it is 10:12 of 2011')).toBe(false);
  expect(isEnvelope('From Tue Jan we went on')).toBe(false);
});
