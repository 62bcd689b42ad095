import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoundMails, type MailBlock, mailBlocks } from './mail-block.ts';

const MESSAGE = fc.record({
  line: fc.nat(),
  content: fc
    .oneof(fc.constant(0), fc.nat({ max: 300 }), fc.nat({ max: 700_000 }))
    .map((size) => Buffer.alloc(size, `${size} `)),
});
const FOUND = fc.record({
  fileId: fc.nat({ max: 3 }),
  mailbox: fc.constantFrom('inbox', 'sent'),
  fault: fc.constantFrom(null, 'it is a draft'),
  messages: fc.array(MESSAGE, { maxLength: 4 }),
});

async function* each<Item>(items: Item[]) {
  yield* items;
}

function mailsOf(found: FoundMails[]) {
  return found.flatMap(({ messages, ...origin }) =>
    messages.map(({ line, content }) => ({ ...origin, line, text: content.toString() })),
  );
}

function mailsIn(block: MailBlock) {
  let at = 0;
  const origins = block.origins.flatMap(({ count, ...origin }) => Array(count).fill(origin));
  return block.lengths.map((length, index) => {
    const text = Buffer.from(block.bytes.subarray(at, at + length)).toString();
    at += length;
    return { ...origins[index], line: block.lines[index], text };
  });
}

test('any mails packed into blocks are the same mails, in their order, wherever a block ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(FOUND, { maxLength: 5 }), async (found) => {
      const mails = [];
      for await (const block of mailBlocks(each(found))) mails.push(...mailsIn(block));
      expect(mails).toEqual(mailsOf(found));
    }),
    { numRuns: 50 },
  );
});
