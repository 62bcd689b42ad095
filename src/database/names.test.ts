import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { fileList } from './names.ts';

test.skipIf(process.platform === 'win32')(
  'files are read by their names whatever these are, or that is told',
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'regulars-names-'));
    const database = await openDatabase(':memory:');
    for (const name of ['back\\y', 'br{a,b}', 'q?', 's*', 'sq[c]', "a'b", 'p%41 h#;-- "q"']) {
      mkdirSync(join(place, name));
      writeFileSync(join(place, name, 'a.csv'), `x\n${name.length}\n`);
      const found = await database.read(`from read_csv(${fileList([join(place, name, 'a.csv')])})`);
      expect(found.array('x')).toEqual([name.length]);
    }
    expect(() => fileList([join(place, 'b\\y[1]')])).toThrow('has a backslash beside one of');
    database.close();
    rmSync(place, { recursive: true });
  },
);
