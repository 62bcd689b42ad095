import { ChecksFailed } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { openPage, type ReportFlags, reportFlags, requireWhole } from './report-flags.ts';
import { untilScript } from './until-script.ts';

export type RunFlags = ReportFlags & { exports: string[] };

/** `regulars run`: the main job. */
export const runCommand: Command<RunFlags> = {
  command: ['run [exports..]'],
  describe: message('Load exports, rebuild the journeys and write the report: the main job'),
  builder: (yargs) =>
    yargs
      .positional('exports', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: inWords('Files and folders; none for what the database holds'),
      })
      .options(described(reportFlags)),
  handler: runAndTell,
};

/** Runs the main job and prints what was read, found and written, or which script is to be run first. */
export function runAndTell(flags: GlobalFlags & RunFlags): Promise<void> {
  return untilScript(flags, () => runToEnd(flags));
}

async function runToEnd(flags: GlobalFlags & RunFlags): Promise<void> {
  const { terminal } = flags;
  const { run } = await import('../run.ts');
  const result = await run({ ...flags, progress: terminal.progress });
  const { json } = await import('../terminal/formatted.ts');
  const { runSummary } = await import('../terminal/run-summary.ts');
  const { sayIn } = await import('../build/kit/say.ts');
  const say = sayIn(result.language, result.overview.currency);
  terminal.print(flags.json ? json(result) : runSummary(result, say));
  if (flags.open) await openPage(result.report.page);
  requireWhole(result.report);
  const { strictFaults } = await import('../terminal/strict-faults.ts');
  const faults = flags.strict ? strictFaults(result, say) : [];
  if (faults.length > 0) throw new ChecksFailed(`${faults.join(', ')}.`);
}
