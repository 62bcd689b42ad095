import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';

/** `regulars init`: a commented configuration, written here, with every key at its default, and mappings for what a folder holds. */
export const initCommand: Command<{ folder?: string | undefined; force: boolean }> = {
  command: 'init [folder]',
  describe: message(
    'Look at a folder of exports and write a commented regulars.yaml that maps what is not known',
  ),
  builder: (yargs) =>
    yargs
      .positional('folder', {
        type: 'string',
        describe: inWords('Folder with exports to look at; without: only the defaults'),
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: inWords('Overwrite one that is there'),
      }),
  handler: async ({ folder, force, ...flags }) => {
    const { CONFIG_NAME } = await import('../config/config-name.ts');
    const { replaceFile } = await import('../disk/replace-file.ts');
    const { defaultConfigText } = await import('../config/default-config-text.ts');
    const { configJsonSchemaText, SCHEMA_NAME } = await import('../config/json-schema.ts');
    if (folder !== undefined && !existsSync(folder)) {
      throw new UserError(
        inWords('{path} does not exist. Name a file or folder with exports.', { path: folder }),
      );
    }
    const path = resolve(CONFIG_NAME);
    if (existsSync(path) && !force) {
      throw new UserError(
        inWords('{path} is there already. Add --force to overwrite it.', { path }),
      );
    }
    const isLookedAt = folder !== undefined && (await hasExports(folder));
    const found = isLookedAt ? await suggestedFor(folder, path, flags) : null;
    replaceFile(resolve(SCHEMA_NAME), configJsonSchemaText());
    replaceFile(path, defaultConfigText(found?.mappings, flags.language));
    flags.terminal.print(found ? found.text : path);
  },
};

async function hasExports(folder: string): Promise<boolean> {
  const { isPassedOver } = await import('../load/files/discovery.ts');
  return readdirSync(folder).some((name) => !isPassedOver(folder, name, existsSync));
}

async function suggestedFor(folder: string, path: string, flags: GlobalFlags) {
  const { openDatabase } = await import('../database/database.ts');
  const database = await openDatabase(':memory:', { memoryLimit: flags.memoryLimit });
  try {
    return await lookedAt(database, { folder, path, flags });
  } finally {
    database.close();
  }
}

type Place = { folder: string; path: string; flags: GlobalFlags };

async function lookedAt(database: Database, { folder, path, flags }: Place) {
  const { userQueriesBeside } = await import('../config/project.ts');
  const { canonicalTables } = await import('../load/map/canonical.ts');
  const { lookAt } = await import('../load/suggest/look.ts');
  const { suggestedMappings } = await import('../load/suggest/suggested-mappings.ts');
  const { mappingsText } = await import('../load/suggest/mapping-text.ts');
  const { lookText } = await import('../terminal/look-text.ts');
  const { json } = await import('../terminal/formatted.ts');
  const looks = await lookAt(database, folder, {
    userQueries: userQueriesBeside(path),
    progress: flags.terminal.progress,
  });
  const groups = suggestedMappings(looks, await canonicalTables(database));
  const mappings = groups.flatMap(({ outcome }) => ('files' in outcome ? [outcome] : []));
  const text = flags.json ? json(groups) : lookText(looks, groups, { folder, path });
  return { mappings: mappingsText(mappings), text };
}
