import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

test('a folder is made with those above it, and one that is there is left', () => {
  const place = mkdtempSync(join(tmpdir(), 'regulars-folder-'));
  makeFolder(join(place, 'a', 'b'));
  makeFolder(join(place, 'a', 'b'));
  expect(existsSync(join(place, 'a', 'b'))).toBe(true);
  writeFileSync(join(place, 'file'), '');
  expect(() => makeFolder(join(place, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(place, 'file', 'c'))).toThrow('EEXIST');
  rmSync(place, { recursive: true });
});

test.skipIf(!existsSync('/proc'))(
  'where none can be made, that is said and not tried for ever',
  () => {
    expect(() => makeFolder('/proc/reports/2012-11')).toThrow('ENOENT');
  },
);
