import { expect, test } from 'vitest';
import { isShortage, machineFault } from './machine-fault.ts';

const coded = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: told by the system, write`), { code, ...(path && { path }) });

test.each([
  [
    coded('ENOSPC', '/reports/x.html'),
    /The disk is full: \/reports\/x\.html \(.* MB are free there\)\. Make room/,
  ],
  [
    new Error('IO Error: Could not write file "/a/b.duckdb.wal": No space left on device'),
    /full: \/a\/b\.duckdb\.wal .*--database/,
  ],
  [
    new Error(
      'IO Error: Could not write all bytes to file "/a/b.duckdb.tmp/duckdb_temp_storage-0.tmp": wanted=1 wrote=0: No space left on device',
    ),
    /--temp/,
  ],
  [
    new Error(
      "Out of Memory Error: failed to offload data block of size 256.0 KiB (1.0 MiB/1.0 MiB used).\nThis limit was set by the 'max_temp_directory_size' setting.",
    ),
    /The disk is full.*--temp/,
  ],
  [coded('EDQUOT', '/reports/x'), /Your quota of the disk is used up: \/reports\/x/],
  [
    new Error('IO Error: Could not write file "/x": Disk quota exceeded'),
    /quota of the disk is used up: \/x/,
  ],
  [coded('EFBIG', '/reports/x'), /may not grow further: \/reports\/x.*ulimit -f/],
  [coded('EROFS', '/reports'), /may only be read: \/reports/],
  [coded('EACCES', '/reports'), /no right to this: \/reports.*another place/],
  [
    new Error('IO Error: Cannot open file "/x/y.duckdb": Permission denied'),
    /no right to this: \/x\/y\.duckdb.*--database/,
  ],
  [
    new Error(
      'Out of Memory Error: could not allocate block of size 256.0 KiB (19.0 MiB/20.0 MiB used)',
    ),
    /more memory than it may use \(20\.0 MiB\)\. Allow more with --memory-limit/,
  ],
  [new Error('Out of Memory Error: Allocation failure'), /too little memory.*ulimit -v/],
  [coded('EMFILE'), /Too many files are open/],
])('%s is told with what to do', (thrown, told) => {
  expect(machineFault(thrown)).toMatch(told);
  const wrapped = new Error('queries/core/waits.sql: cannot be run', { cause: thrown });
  expect(machineFault(wrapped)).toBe(machineFault(thrown));
});

test('a file that may not be read is no shortage, and the words of others are none', () => {
  expect(isShortage(coded('EACCES', 'export.csv'))).toBe(false);
  expect(isShortage(coded('ENOSPC', '/tmp/x'))).toBe(true);
  expect(
    machineFault(new Error('Binder Error: no column "No space left on device"')),
  ).toBeUndefined();
});
