import type { Options } from 'yargs';
import { message } from '../locales/translate.ts';
import { reportFlags } from './report-flags.ts';

/** Flags of the commands that remove what is loaded, for good. */
export const removalFlags = {
  yes: {
    type: 'boolean',
    default: false,
    describe: message('Remove it; without, only what would be removed is shown'),
  },
  reports: reportFlags.reports,
} as const satisfies Record<string, Options>;
