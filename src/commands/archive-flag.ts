import type { Options } from 'yargs';
import { message } from '../locales/translate.ts';

/** Flag of the commands that load, and that report on what was loaded. */
export const archiveFlag = {
  archive: {
    type: 'string',
    describe: message('Folder of Parquet that several machines load into side by side'),
  },
} as const satisfies Record<string, Options>;
