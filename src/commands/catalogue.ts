import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { inWords, spokenLanguage } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';

const catalogueFlags = {
  output: {
    type: 'string',
    default: 'catalogue.html',
    describe: message('File of the page; an earlier one there is replaced'),
  },
  open: {
    type: 'boolean',
    default: false,
    describe: message('Open the page when it is written'),
  },
} as const;

type Flags = { output: string; open: boolean };

/** `regulars catalogue`: one page of all tables, columns, queries and words; with a database, how many rows stand in each. */
export const catalogueCommand: Command<Flags> = {
  command: 'catalogue',
  describe: message(
    'Write one page with every table, column, query and word, and what is made of what',
  ),
  builder: (yargs) => yargs.options(described(catalogueFlags)),
  handler: async (flags) => {
    const { output, open, json, terminal } = flags;
    const { catalogueOf } = await import('../catalogue/catalogue.ts');
    const { cataloguePage } = await import('../catalogue/catalogue-page.ts');
    const { userQueriesBeside } = await import('../config/project.ts');
    const { findConfig } = await import('../config/read-config.ts');
    const { definitions } = await import('../read/read.ts');
    const { writeOutput } = await import('./write-output.ts');
    const catalogue = await catalogueOf(userQueriesBeside(findConfig(flags.config, []).path));
    const held = await heldIn(flags);
    const language = spokenLanguage();
    const words = definitions().filter((definition) => definition.language === language);
    writeOutput(output, await cataloguePage(catalogue, { language, definitions: words, held }));
    terminal.print(json ? JSON.stringify({ output }) : output);
    if (open) await (await import('./report-flags.ts')).openPage(output);
  },
};

/** How many rows the database has; undefined where there is none, or where it cannot be read now, which is told. */
async function heldIn(flags: GlobalFlags) {
  const { terminal } = flags;
  if (!existsSync(flags.database)) return undefined;
  const { heldRows } = await import('../catalogue/held-rows.ts');
  const { openToShow } = await import('./open-to-show.ts');
  try {
    const database = await openToShow({ ...flags, progress: terminal.progress });
    try {
      return await heldRows(database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.remark(
      inWords('The catalogue has no numbers of rows. {fault}', { fault: error.message }),
    );
    return undefined;
  }
}
