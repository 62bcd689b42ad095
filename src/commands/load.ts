import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { archiveFlag } from './archive-flag.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { sayOfReport } from './say-of-report.ts';

type LoadFlags = { exports: string[]; archive?: string | undefined };

/** `regulars load`: exports into the database, without a report. */
export const loadCommand: Command<LoadFlags> = {
  command: 'load <exports..>',
  describe: message('Load exports into the database'),
  builder: (yargs) =>
    yargs
      .positional('exports', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: inWords('Files and folders'),
      })
      .options(described(archiveFlag)),
  handler: async (flags) => {
    const { exports, terminal, archive } = flags;
    if (archive !== undefined) return loadIntoArchive({ ...flags, archive });
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

/** The database is that of a run of the archive; a loader leaves it alone. */
async function loadIntoArchive(
  flags: GlobalFlags & { exports: string[]; archive: string },
): Promise<void> {
  const { exports, terminal, archive } = flags;
  const { openDatabase } = await import('../database/database.ts');
  const { findProject } = await import('../config/project.ts');
  const { loadShared } = await import('../load/shared/load-shared.ts');
  const database = await openDatabase(':memory:');
  try {
    const project = await findProject(database, flags);
    const options = { ...project, progress: terminal.progress };
    const { files } = await loadShared(archive, exports, options);
    const { json } = await import('../terminal/formatted.ts');
    if (flags.json) return terminal.print(json(files));
    const { fileList } = await import('../terminal/file-list.ts');
    const say = await sayOfReport(database, flags);
    const next = inWords("''regulars run --archive {archive}'' reports on it.", { archive });
    terminal.print([fileList(files, say), next].join('\n'));
  } finally {
    database.close();
  }
}
