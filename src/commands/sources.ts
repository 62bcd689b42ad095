import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';

/** `regulars sources`: the layouts that are known, by tool; with a name, what one of them needs. */
export const sourcesCommand: Command<{ layout: string | undefined }> = {
  command: 'sources [layout]',
  describe: message('List the export layouts that are known, or show what one of them needs'),
  builder: (yargs) =>
    yargs.positional('layout', {
      type: 'string',
      describe: inWords('Name of a layout, as the list has it'),
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
        [
          inWords('There is no layout {layout}.', { layout }) + didYouMean(layout, names),
          inWords("''regulars sources'' lists them."),
        ].join(' '),
      );
    }
    terminal.print(isJson ? json(found) : layoutText(found));
  },
};
