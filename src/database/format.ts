import { literal } from './names.ts';

/** Number of what a database means: raised by one where columns that stay hold something else than before. */
export const FORMAT = 1;

/** Writes the number into a database, beside that of its files. */
export const WRITE_FORMAT = `comment on sequence imports.file_ids is 'Numbers of files, in order of loading. Format of the database: ${FORMAT}';`;

/** The select of the number of a database that is open, or attached under a name: that of this version while it is empty, 1 where it was made before there were numbers. */
export function formatSql(catalog?: string): string {
  return `select coalesce(min(coalesce(try_cast(regexp_extract(comment, '\\d+$') as integer), 1)), ${FORMAT}) as format
    from duckdb_sequences()
    where database_name = ${catalog === undefined ? 'current_database()' : literal(catalog)}
      and schema_name = 'imports' and sequence_name = 'file_ids'`;
}
