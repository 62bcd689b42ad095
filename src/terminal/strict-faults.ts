import type { Say } from '../build/kit/say.ts';
import { NO_EXPORTS } from '../reasons/file-reasons.ts';
import type { RunResult } from '../run.ts';

/** Name of the check that tells of sources which end too early or have a hole. */
const FRESHNESS = 'sources_not_fresh';

/** Gives for what a strict run fails: sources that lack something, files that may be exports and were not recognised, checks that do not hold. */
export function strictFaults({ files, overview }: RunResult, { t }: Say): string[] {
  const unrecognised = files.filter(
    ({ table, reasons }) =>
      table === null &&
      reasons !== undefined &&
      !reasons.some(({ code }) => NO_EXPORTS.includes(code)),
  );
  const isFresh = ({ name }: Record<string, unknown>) => name === FRESHNESS;
  const stale = Number(overview.checks.find(isFresh)?.problem_count ?? 0);
  const failed = overview.checks.filter((check) => !isFresh(check));
  return [
    t(
      '{count, plural, =0 {} one {# source ends too early, has a hole or only one side} other {# sources end too early, have a hole or only one side}}',
      { count: stale },
    ),
    t(
      '{count, plural, =0 {} one {# file was not recognised} other {# files were not recognised}}',
      {
        count: unrecognised.length,
      },
    ),
    t('{count, plural, =0 {} one {# check has findings} other {# checks have findings}}', {
      count: failed.length,
    }),
  ].filter((text) => text !== '');
}
