import { expect, test } from 'vitest';
import type { MailBlock } from './mail-block.ts';
import type { mailWorkers } from './mail-workers.ts';

/** Workers are started from the compiled program alone. */
const COMPILED = '../../../dist/load/mail/mail-workers.js';
const LARGE = 2 ** 30;

const MAIL = Buffer.from('From: ina@kunde.example\nSubject: Vertrag\n\nGern.\n');
const block = (length: number): MailBlock => ({
  bytes: new Uint8Array(MAIL),
  lengths: [length],
  lines: [7],
  origins: [{ fileId: 3, mailbox: 'inbox', fault: null, count: 1 }],
});

test('what goes wrong in a worker is told to the one who waits for its rows', async () => {
  const compiled: { mailWorkers: typeof mailWorkers } = await import(COMPILED);
  const workers = compiled.mailWorkers();
  const read = (length: number) =>
    workers.rowsOf({ block: block(length), readsBodies: true, promisesOf: null }, LARGE);
  const { rows, mailCount } = await read(MAIL.length);
  expect(mailCount).toBe(1);
  expect(Buffer.from(rows).toString()).toContain('ina@kunde.example');
  await expect(read(2 * MAIL.length)).rejects.toThrow('is outside of buffer bounds');
  await workers.close();
  expect((await read(MAIL.length)).mailCount).toBe(1);
  await workers.close();
});
