import type { Forgetting } from '../erase/forget.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { removalFlags } from './removal-flags.ts';

type ForgetFlags = { before: string; yes: boolean; reports: string };

/** `regulars forget`: takes what may no longer be kept out of the database, for good. */
export const forgetCommand: Command<ForgetFlags> = {
  command: 'forget',
  describe: message('Remove what happened before a day, and who has nothing after it, for good'),
  builder: (yargs) =>
    yargs
      .option('before', {
        type: 'string',
        demandOption: true,
        describe: inWords('First day that is kept, for example 2015-01-01'),
      })
      .options(described(removalFlags)),
  handler: async (flags) => {
    const planned = await plan(flags);
    const { forget } = await import('../erase/forget.ts');
    const options = { ...flags, progress: flags.terminal.progress };
    const configPath = flags.yes ? await forget(flags.before, options) : undefined;
    const { copiesBeside } = await import('../erase/copies-beside.ts');
    const copies = copiesBeside(flags.database);
    const { keptEditions, reportsIn } = await import('../erase/naming-reports.ts');
    const kept = keptEditions(flags.reports);
    const { removeEdition } = await import('../deliver/editions.ts');
    if (flags.yes) for (const edition of kept) removeEdition(edition, 'forgotten');
    const editions = kept.map(({ folder }) => folder);
    const { json } = await import('../terminal/formatted.ts');
    const { forgettingText } = await import('../terminal/forgetting-text.ts');
    const reports = reportsIn(flags.reports);
    const told = { ...planned, reports, editions, copies, isDone: flags.yes, configPath };
    flags.terminal.print(flags.json ? json(told) : forgettingText(told));
  },
};

async function plan(flags: GlobalFlags & ForgetFlags): Promise<Forgetting> {
  const { findProject } = await import('../config/project.ts');
  const { openModelled } = await import('../model/modelled.ts');
  const { plannedForgetting } = await import('../erase/forget.ts');
  const { before, database: path, config, memoryLimit, terminal } = flags;
  const { progress } = terminal;
  await requireDay(before);
  const database = await openModelled({ database: path, config, memoryLimit, progress });
  try {
    const project = await findProject(database, { config, exports: [] });
    return await plannedForgetting(database, before, project.config);
  } finally {
    database.close();
  }
}

async function requireDay(text: string): Promise<void> {
  const { isDay } = await import('./flags.ts');
  if (isDay(text)) return;
  const { UserError } = await import('../errors.ts');
  throw new UserError(
    inWords('--{flag} {given} is not a day. Write it as 2012-11-28.', {
      flag: 'before',
      given: text,
    }),
  );
}
