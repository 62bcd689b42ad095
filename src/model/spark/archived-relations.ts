import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import {
  archiveOf,
  partitionedTables,
  partitionsFolder,
  requirePartitions,
} from '../../database/partitioned-rows.ts';
import { numberedRows, type PartitionedTable } from '../../database/rows-in-place.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Relation } from './spark-script.ts';
import { sparkName, sparkType } from './spark-texts.ts';
import { isWhole, writeRows } from './warehouse.ts';

const PLACES_NAME = 'archive_places';

/** Gives the relations by which Spark reads tables of `imports` where the partitions of an archive hold them; where the rows stand is written into a folder. */
export async function archivedRelations(
  database: Database,
  read: ReadonlySet<string>,
  folder: string,
): Promise<Relation[]> {
  const archive = await archiveOf(database);
  const tables = (await partitionedTables(database)).filter(({ table }) =>
    read.has(`imports.${table}`),
  );
  if (archive === undefined || tables.length === 0) return [];
  await requirePartitions(database);
  const places = join(folder, PLACES_NAME);
  if (!isWhole(places)) await writeRows(database, 'assembled.places', places);
  return [
    { name: PLACES_NAME, folder: places },
    ...tables.flatMap((table) => relationsOf(table, archive)),
  ];
}

function relationsOf(table: PartitionedTable, archive: string): Relation[] {
  const partitions = `archive_${table.table}`;
  const columns = [
    ...table.columns,
    { name: 'partition', type: 'VARCHAR' },
    { name: 'file_row', type: 'BIGINT' },
  ];
  return [
    {
      name: partitions,
      folder: partitionsFolder(archive),
      columns: columns.map(({ name, type }) => `${name} ${sparkType(type)}`),
      below: `${table.table}.parquet`,
    },
    {
      name: sparkName(`imports.${table.table}`),
      select: numberedRows(table, { brought: partitions, places: PLACES_NAME }),
      required: {
        rowCount: table.rowCount,
        otherwise: inWords(
          'The archive {archive} was changed while Spark worked with it. Begin again.',
          { archive },
        ),
      },
    },
  ];
}
