import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { sayOfReport } from './say-of-report.ts';

/** `regulars load`: exports into the database, without a report. */
export const loadCommand: Command<{ exports: string[] }> = {
  command: 'load <exports..>',
  describe: message('Load exports into the database'),
  builder: (yargs) =>
    yargs.positional('exports', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: inWords('Files and folders'),
    }),
  handler: async (flags) => {
    const { exports, terminal } = flags;
    const { openDatabase } = await import('../database/database.ts');
    const { findProject } = await import('../config/project.ts');
    const { load } = await import('../load/load.ts');
    const database = await openDatabase(flags.database, { memoryLimit: flags.memoryLimit });
    try {
      const project = await findProject(database, flags);
      const { files } = await load(database, exports, { ...project, progress: terminal.progress });
      const say = await sayOfReport(database, flags);
      const { json } = await import('../terminal/formatted.ts');
      const { fileList } = await import('../terminal/file-list.ts');
      const { setAsideLines } = await import('../terminal/set-aside-text.ts');
      const { setAsideOf } = await import('../read/set-aside.ts');
      const { hidingUsers } = await import('../read/hiding-staff.ts');
      if (flags.json) return terminal.print(json(files));
      const hide = await hidingUsers(database);
      const setAside = setAsideLines(await setAsideOf(database, hide), say);
      const reasons = setAside.length > 0 ? ['', say.t('Set aside so far'), ...setAside] : [];
      const { usedFiles } = await import('../terminal/used-files.ts');
      const used = usedFiles(files, { exports, configPath: project.configPath }, say).map((line) =>
        say.t('used: {line}', { line }),
      );
      terminal.print([fileList(files, say), ...used, ...reasons].join('\n'));
    } finally {
      database.close();
    }
  },
};
