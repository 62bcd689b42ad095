import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyTable, labelledReplies } from './reply-accuracy.ts';

test('the accuracy of the rules for replies stands in DEFINITIONS.md as it is', () => {
  const definitions = readFileSync('DEFINITIONS.md', 'utf8');
  const printed = /<!-- reply accuracy -->\n([\s\S]*?)\n<!-- \/reply accuracy -->/.exec(
    definitions,
  );
  expect(printed?.[1]).toBe(accuracyTable());
});

test('the labelled replies are many, in both languages, of every kind, and differ from each other', () => {
  const replies = labelledReplies();
  expect(replies.length).toBeGreaterThan(150);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
  for (const kind of ['yes', 'conditional', 'no', 'unclear']) {
    expect(replies.filter((reply) => reply.kind === kind).length).toBeGreaterThan(30);
  }
});
