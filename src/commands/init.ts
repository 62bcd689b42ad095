import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Command } from './flags.ts';

/** `regulars init`: a commented configuration with every key at its default. */
export const initCommand: Command<{ folder: string; force: boolean }> = {
  command: 'init [folder]',
  describe: 'Write a commented regulars.yaml with every key at its default',
  builder: (yargs) =>
    yargs
      .positional('folder', { type: 'string', default: '.', describe: 'Where to write it' })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Overwrite one that is there',
      }),
  handler: async ({ folder, force, terminal }) => {
    const { CONFIG_NAME } = await import('../read-config.ts');
    const { defaultConfigText } = await import('../default-config-text.ts');
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path) && !force) {
      throw new UserError(`${path} is there already. Add --force to overwrite it.`);
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, defaultConfigText());
    terminal.print(path);
  },
};
