import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-since-last-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('where it is not known who waits, no edition says that nobody waits newly', async () => {
  mkdirSync(join(folder, 'exports'));
  const mails = Array.from({ length: 24 }, (_, id) => {
    const date = new Date(Date.UTC(2012, id % 11, 2 + id)).toUTCString();
    return `From x\nFrom: a${id}@b${id}.example\nTo: list@c.example\nDate: ${date}\nMessage-ID: <${id}@b.example>\nSubject: a\n\na\n`;
  });
  writeFileSync(join(folder, 'exports', 'list.mbox'), mails.join('\n'));
  expect(await regularsHere(folder, 'run', 'exports')).toMatchObject({ exitCode: 0 });
  writeFileSync(join(folder, 'regulars.yaml'), 'company:\n  name: Firm\n');
  const { stdout } = await regularsHere(folder, 'report');
  expect(stdout).toContain('who waits newly is not known');
  expect(stdout).not.toContain('no customer waits newly');
});
