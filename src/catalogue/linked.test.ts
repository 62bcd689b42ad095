import { expect, test } from 'vitest';
import type { Unlinked } from './entry.ts';
import { linked } from './linked.ts';

function entry(id: string, ...reads: string[]): Unlinked {
  const told = { part: 'core', kind: 'table', summary: '', sql: null, ownFile: null } as const;
  return { id, reads, columns: new Map(), ...told };
}

function arrowsOf(...entries: Unlinked[]) {
  return linked(entries).map(({ id, madeOf, madeFromIt, beforeCount, afterCount }) => [
    `${madeOf.join(' ')} > ${id} > ${madeFromIt.join(' ')}`,
    beforeCount,
    afterCount,
  ]);
}

test('an entry is made of what it reads, and what reads it is made from it', () => {
  expect(
    arrowsOf(entry('mails'), entry('waits', 'mails', 'mails'), entry('months', 'waits', 'mails')),
  ).toEqual([
    [' > mails > waits months', 0, 2],
    ['mails > waits > months', 1, 1],
    ['waits mails > months > ', 2, 0],
  ]);
});

test('what reads itself or what is no entry has no arrow for it, and a circle ends', () => {
  expect(arrowsOf(entry('one', 'two', 'export'), entry('two', 'one', 'two'))).toEqual([
    ['two > one > two', 1, 1],
    ['one > two > one', 1, 1],
  ]);
});
