import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';

/** `regulars schema`: what `regulars.yaml` may say, for editors that complete and check it. */
export const schemaCommand: Command = {
  command: 'schema',
  describe: message(
    'Print the JSON schema of regulars.yaml, by which editors complete and check it',
  ),
  handler: async ({ terminal }) => {
    const { configJsonSchemaText } = await import('../config/json-schema.ts');
    terminal.print(configJsonSchemaText().trimEnd());
  },
};
