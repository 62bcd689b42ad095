import { mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { share } from './share.ts';

test('files have the rights that are said, folders are entered by who may read, links lead nowhere else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-share-'));
  const other = join(mkdtempSync(join(tmpdir(), 'regulars-other-')), 'theirs');
  writeFileSync(other, 'x', { mode: 0o600 });
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'b'), 'x');
  symlinkSync(other, join(folder, 'a', 'link'));
  share(folder, '0640');
  const modes = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map(
    (name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`,
  );
  expect(modes.sort()).toEqual([' 750', 'a 750', 'a/b 640', 'a/link 600']);
});
