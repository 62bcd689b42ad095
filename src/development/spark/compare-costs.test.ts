import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { costsIn } from './compare-costs.ts';

test('a log that Spark compressed is told, in place of read as JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
  try {
    writeFileSync(join(folder, 'local-1.zstd'), Buffer.from('28b52ffd', 'hex'));
    await expect(costsIn(folder)).rejects.toThrow('local-1.zstd is compressed');
    rmSync(join(folder, 'local-1.zstd'));
    writeFileSync(join(folder, 'local-2'), '{"Event":"SparkListenerLogStart"}\n');
    expect(await costsIn(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
