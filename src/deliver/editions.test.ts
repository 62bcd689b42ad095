import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  allEditions,
  editionBefore,
  editionsOf,
  keepEdition,
  lastEdition,
  removeEdition,
} from './editions.ts';

let reports: string;
let fresh: string;
beforeEach(() => {
  reports = mkdtempSync(join(tmpdir(), 'regulars-editions-'));
  fresh = join(reports, '2012-10');
  mkdirSync(join(fresh, 'customers'), { recursive: true });
  writeFileSync(join(fresh, 'index.html'), 'one');
  writeFileSync(join(fresh, 'customers', 'customer-1.html'), 'a customer');
});

const keep = (
  madeAt: string,
  writeRows = async (path: string) => {
    writeFileSync(path, 'rows');
    return [] as string[];
  },
) => keepEdition(reports, '2012-10', fresh, { madeAt, program: '0.1.0', writeRows });

test('a report is kept as a copy, which editing the report leaves as it was; equal bytes are the same edition', async () => {
  expect(await keep('2012-11-01')).toMatchObject({ isNew: true, record: { edition: 1 } });
  expect(await keep('2012-11-02')).toMatchObject({
    isNew: false,
    record: { madeAt: '2012-11-01' },
  });
  writeFileSync(join(fresh, 'index.html'), 'two');
  const { folder } = await keep('2012-11-03');
  expect(folder).toBe(join(reports, 'editions', '2012-10', '2'));
  expect(readFileSync(join(folder, '..', '1', 'index.html'), 'utf8')).toBe('one');
  expect(readFileSync(join(folder, 'customers', 'customer-1.html'), 'utf8')).toBe('a customer');
  expect(lastEdition(reports)?.folder).toBe(folder);
});

test('a PDF makes no new edition, and comes to the one that it was printed of', async () => {
  const { folder } = await keep('2012-11-01');
  writeFileSync(join(fresh, 'report.pdf'), 'printed');
  expect(await keep('2012-11-02')).toMatchObject({ isNew: false });
  expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('printed');
});

test('one that cannot be written whole leaves nothing, and what a killed process has left is taken away', async () => {
  const broken = keep('2012-11-01', () => Promise.reject(new Error('the disk is full')));
  await expect(broken).rejects.toThrow('full');
  const left = join(reports, 'editions', '2012-10', '1.regulars-unfinished-999999999');
  mkdirSync(left);
  expect(editionsOf(reports, '2012-10')).toEqual([]);
  await keep('2012-11-01');
  expect(existsSync(left)).toBe(false);
});

test('of one that was removed the record is left, and its number is not given again, even to the same bytes', async () => {
  removeEdition(await keep('2012-11-01'), 'erased');
  const [removed] = allEditions(reports);
  expect(removed?.record).toMatchObject({ edition: 1, removed: 'erased', files: {} });
  expect(readdirSync(removed?.folder ?? '')).toEqual(['record.json']);
  expect(lastEdition(reports)).toBeUndefined();
  expect(await keep('2012-11-02')).toMatchObject({ isNew: true, record: { edition: 2 } });
});

test('what is no edition is passed over, and its number not given again', async () => {
  mkdirSync(join(reports, 'editions', '2012-10', '7'), { recursive: true });
  mkdirSync(join(reports, 'editions', 'notes'));
  await keep('2012-11-01');
  expect(allEditions(reports).map(({ record }) => record.edition)).toEqual([8]);
});

test('a report is held beside the last one of its period, else that of the period before it, never a later one', async () => {
  const made = async (period: string, madeAt: string) => {
    writeFileSync(join(fresh, 'index.html'), madeAt);
    const { folder } = await keepEdition(reports, period, fresh, {
      madeAt,
      program: '0.1.0',
      writeRows: () => Promise.resolve([]),
    });
    return folder;
  };
  const september = await made('2012-09', '2012-12-03');
  const november = await made('2012-11', '2012-12-01');
  const october = await made('2012-10', '2012-12-02');
  const before = (period: string, madeBefore?: string) =>
    editionBefore(reports, period, madeBefore)?.folder;
  expect(before('2012-12')).toBe(november);
  expect(before('2012-11')).toBe(november);
  expect(before('2012-10')).toBe(october);
  expect(before('2012-10-15')).toBe(september);
  expect(before('2012')).toBe(november);
  expect(before('2012-10', '2012-12-02')).toBeUndefined();
  expect(before('2012-08')).toBeUndefined();
});
