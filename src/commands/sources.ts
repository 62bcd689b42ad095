import { UserError } from '../errors.ts';
import type { Command } from './flags.ts';

/** `regulars sources`: the layouts that are known, by tool; with a name, what one of them needs. */
export const sourcesCommand: Command<{ layout: string | undefined }> = {
  command: 'sources [layout]',
  describe: 'List the export layouts that are known, or show what one of them needs',
  builder: (yargs) =>
    yargs.positional('layout', {
      type: 'string',
      describe: 'Name of a layout, as the list has it',
    }),
  handler: async ({ layout, config, json: isJson, terminal }) => {
    const { knownLayouts } = await import('../load/map/known-layouts.ts');
    const { findConfig } = await import('../config/read-config.ts');
    const { userQueriesBeside } = await import('../config/project.ts');
    const { json } = await import('../terminal/formatted.ts');
    const { layoutsText, layoutText } = await import('../terminal/layouts-text.ts');
    const { didYouMean } = await import('../text/nearest.ts');
    const layouts = await knownLayouts(userQueriesBeside(findConfig(config, []).path));
    if (layout === undefined) return terminal.print(isJson ? json(layouts) : layoutsText(layouts));
    const found = layouts.find(({ name }) => name === layout);
    if (!found) {
      const names = layouts.map(({ name }) => name);
      throw new UserError(
        `There is no layout ${layout}.${didYouMean(layout, names)} See 'regulars sources'.`,
      );
    }
    terminal.print(isJson ? json(found) : layoutText(found));
  },
};
