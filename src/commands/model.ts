import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { type ModelFlags, modelFlags } from './model-flags.ts';
import { untilScript } from './until-script.ts';

/** `regulars model`: the journeys of what is loaded, without a report. */
export const modelCommand: Command<ModelFlags> = {
  command: 'model',
  describe: message('Rebuild the journeys from what the database holds, without a report'),
  builder: (yargs) => yargs.options(described(modelFlags)),
  handler: (flags) => untilScript(flags, () => modelToEnd(flags)),
};

async function modelToEnd(flags: GlobalFlags & ModelFlags): Promise<void> {
  const { terminal } = flags;
  const { modelLoaded } = await import('../run.ts');
  const result = await modelLoaded({ ...flags, progress: terminal.progress });
  const { json } = await import('../terminal/formatted.ts');
  const { modelSummary } = await import('../terminal/run-summary.ts');
  const { sayIn } = await import('../build/kit/say.ts');
  const say = sayIn(result.language, result.overview.currency);
  terminal.print(flags.json ? json(result) : modelSummary(result, say));
}
