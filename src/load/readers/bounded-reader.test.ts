import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workbookBytes } from '../../development/archive-bytes.ts';
import type { boundedParts } from './bounded-reader.ts';

/** Threads are started from the compiled program alone. */
const COMPILED = '../../../dist/load/readers/bounded-reader.js';

test('a file is read in parts, one that takes too long is given up, and the next one is read', async () => {
  const compiled: { boundedParts: typeof boundedParts } = await import(COMPILED);
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
  const path = join(folder, 'workbook.xlsx');
  writeFileSync(path, await workbookBytes({ first: [['a'], [1]], second: [['b'], [2]] }));
  const sheets = async (seconds: number) => {
    const names: string[] = [];
    for await (const { name } of compiled.boundedParts('workbook', path, { seconds }))
      names.push(name);
    return names;
  };
  try {
    expect(await sheets(60)).toEqual(['first', 'second']);
    writeFileSync(path, await workbookBytes({ long: Array(30_000).fill(['a', 'b', 1, 2]) }));
    await expect(sheets(0.01)).rejects.toThrow('given up after');
    writeFileSync(path, 'no workbook');
    await expect(sheets(60)).rejects.toThrow();
    writeFileSync(path, await workbookBytes({ third: [['a']] }));
    expect(await sheets(60)).toEqual(['third']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
