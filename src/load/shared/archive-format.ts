import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT } from '../../database/format.ts';
import { QUERIES_FOLDER } from '../../database/query.ts';

/** What every row of a partition has beside the columns of its table. */
const BESIDE = ['partition', 'file_row'];

/** The format of an archive: that of the database, and a hash of all columns, so that all partitions of an archive have the same. */
export function archiveFormat(): string {
  const schema = readFileSync(join(QUERIES_FOLDER, 'schema.sql'), 'utf8');
  const tables = schema.match(/^create table [^;]+;/gm) ?? [];
  const hash = createHash('sha256').update(JSON.stringify([tables, BESIDE]));
  return `${FORMAT}-${hash.digest('hex').slice(0, 8)}`;
}
