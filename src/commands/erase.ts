import { dirname } from 'node:path';
import type { Edition } from '../deliver/editions.ts';
import type { Erasure } from '../erase/erase.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { ToldErasure } from '../terminal/erasure-text.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { removalFlags } from './removal-flags.ts';

type EraseFlags = { customer: string; yes: boolean; reports: string };

/** `regulars erase`: takes a customer out of the database, and says what else still holds it. */
export const eraseCommand: Command<EraseFlags> = {
  command: 'erase <customer>',
  describe: message('Remove a customer from the database, and say which reports still name it'),
  builder: (yargs) =>
    yargs
      .positional('customer', {
        type: 'string',
        demandOption: true,
        describe: inWords('Number of the customer, or name or address'),
      })
      .options(described(removalFlags)),
  handler: async (flags) => {
    const planned = await plan(flags);
    const { editionsNaming, reportsNaming } = await import('../erase/naming-reports.ts');
    const reports = await reportsNaming(flags.reports, planned.words);
    const editions = await editionsNaming(flags.reports, planned.words);
    const { copiesBeside } = await import('../erase/copies-beside.ts');
    const copies = copiesBeside(flags.database);
    const { writtenFilesNaming } = await import('../erase/written-files.ts');
    const folders = [...new Set([dirname(flags.database), '.', flags.reports])];
    // Exports and lists of decisions are told of by themselves.
    const known = [
      ...planned.files,
      ...planned.decisions.map((place) => place.replace(/:\d+$/, '')),
    ];
    const written = await writtenFilesNaming(folders, planned.words, known);
    if (flags.yes) {
      const { erase } = await import('../erase/erase.ts');
      await erase(planned.customer, { ...flags, progress: flags.terminal.progress });
      await eraseEditions(editions, flags.reports);
    }
    const { takeOut } = await import('../erase/decision-lines.ts');
    const { removed, left: decisions } = flags.yes
      ? takeOut(planned.decisions)
      : { removed: [], left: planned.decisions };
    const told = { ...planned, decisions, decisionsRemoved: removed, reports, written, copies };
    const named = editions.map(({ folder }) => folder);
    await tell({ ...told, editions: named, isErased: flags.yes }, flags);
  },
};

/** Of editions that name the customer the record is left, of the others all but what is known of rows. */
async function eraseEditions(editions: Edition[], reports: string): Promise<void> {
  const { forgetRows, removeEdition } = await import('../deliver/editions.ts');
  const { keptEditions } = await import('../erase/naming-reports.ts');
  for (const edition of editions) removeEdition(edition, 'erased');
  for (const edition of keptEditions(reports)) forgetRows(edition);
}

async function plan(flags: GlobalFlags & EraseFlags): Promise<Erasure> {
  const { openModelled } = await import('../model/modelled.ts');
  const { findCustomers } = await import('../read/journey.ts');
  const { oneCustomer } = await import('./one-customer.ts');
  const { findExcluded, plannedErasure } = await import('../erase/erase.ts');
  const { database: path, config, memoryLimit, terminal } = flags;
  const progress = terminal.progress;
  const database = await openModelled({ database: path, config, memoryLimit, progress });
  try {
    const excluded = await findExcluded(database, flags.customer);
    const found = excluded.length > 0 ? excluded : await findCustomers(database, flags.customer);
    return await plannedErasure(
      database,
      oneCustomer(found, flags.customer, { exactly: flags.yes }),
    );
  } finally {
    database.close();
  }
}

async function tell(told: ToldErasure, flags: GlobalFlags): Promise<void> {
  const { json } = await import('../terminal/formatted.ts');
  const { erasureText } = await import('../terminal/erasure-text.ts');
  flags.terminal.print(flags.json ? json(told) : erasureText(told));
}
