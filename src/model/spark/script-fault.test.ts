import { expect, test } from 'vitest';
import { FaultHeard } from './script-fault.ts';

// What Spark 4.3 said, shortened, where the disk of a warehouse was full.
const FULL = `26/11/30 16:24:19 ERROR Schema: Failed initialising database.
Caused by: java.sql.SQLException: Failed to create database 'metastore_db', see the next exception for details.
\tat org.apache.derby.impl.jdbc.EmbedConnection.newSQLException(Unknown Source)
Caused by: ERROR XSDG1: Page Page(1,Container(0, 433)) could not be written to disk, please check if the disk is full
Caused by: java.io.IOException: No space left on device
26/11/30 16:24:19 ERROR Datastore: Exception thrown creating StoreManager. See the nested exception`;

test('what the machine lacks is told, whatever Spark names first', () => {
  expect(FaultHeard.in(FULL)).toBe('Caused by: java.io.IOException: No space left on device');
  expect(
    FaultHeard.in(
      '[TASK_WRITE_FAILED] Task failed.\nCaused by: org.apache.hadoop.hdfs.protocol.DSQuotaExceededException: The DiskSpace quota of /warehouse is exceeded',
    ),
  ).toContain('The DiskSpace quota of /warehouse is exceeded');
  expect(FaultHeard.in('java.lang.OutOfMemoryError: Java heap space')).toContain('Java heap space');
});

test('else what it names first, else its last words', () => {
  const named =
    "[CANNOT_PARSE_TIMESTAMP] Text '' could not be parsed\nCaused by: java.time.DateTimeException";
  expect(FaultHeard.in(named)).toBe("[CANNOT_PARSE_TIMESTAMP] Text '' could not be parsed");
  expect(FaultHeard.in('a\nb\nc\nd.')).toBe('b c d');
  expect(FaultHeard.in('')).toBe('no word');
});
