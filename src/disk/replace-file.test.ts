import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'regulars-replace-'));

test('what a killed process has left is taken away with the next file of that name, and nothing else', () => {
  const place = folder();
  for (const name of ['list', 'other', `list.regulars-unfinished-${process.ppid}`]) {
    writeFileSync(join(place, name), 'old');
  }
  writeFileSync(join(place, 'list.regulars-unfinished-999999999'), 'half');
  writeFileSync(join(place, 'other.regulars-unfinished-999999999'), 'half');
  replaceFile(join(place, 'list'), 'new');
  expect(readFileSync(join(place, 'list'), 'utf8')).toBe('new');
  expect(readdirSync(place).toSorted()).toEqual([
    'list',
    `list.regulars-unfinished-${process.ppid}`,
    'other',
    'other.regulars-unfinished-999999999',
  ]);
});

test('a link stays a link, and what cannot be written leaves nothing', () => {
  const place = folder();
  writeFileSync(join(place, 'real'), 'old');
  symlinkSync('real', join(place, 'link'));
  replaceFile(join(place, 'link'), 'new');
  expect(readFileSync(join(place, 'real'), 'utf8')).toBe('new');
  mkdirSync(join(place, 'folder'));
  expect(() => replaceFile(join(place, 'folder'), 'new')).toThrow(/EISDIR|EPERM/);
  expect(readdirSync(place).toSorted()).toEqual(['folder', 'link', 'real']);
});
