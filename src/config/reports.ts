import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** What is said of the files of reports: who may read them. */
export const reports = z.strictObject({
  mode: z
    .string()
    .regex(/^06[04][04]$/, message('a mode of files in octal digits and quotes such as "0640"'))
    .default('0600')
    .describe(
      message(
        'Who may read reports: "0600" their owner alone, "0640" the group too. The database stays with its owner.',
      ),
    ),
});
