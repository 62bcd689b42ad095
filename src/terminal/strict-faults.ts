import type { RunResult } from '../run.ts';

/** Name of the check that tells of sources which end too early or have a hole. */
const FRESHNESS = 'sources_not_fresh';

/** Gives for what a strict run fails: sources that lack something, files that were not recognised, checks that do not hold. */
export function strictFaults({ files, overview }: RunResult): string[] {
  const unrecognised = files.filter(({ table, note }) => table === null && note !== undefined);
  const isFresh = ({ name }: Record<string, unknown>) => name === FRESHNESS;
  const stale = Number(overview.checks.find(isFresh)?.problem_count ?? 0);
  const failed = overview.checks.filter((check) => !isFresh(check));
  return [
    ...counted(
      stale,
      'source ends too early or has a hole',
      'sources end too early or have a hole',
    ),
    ...counted(unrecognised.length, 'file was not recognised', 'files were not recognised'),
    ...counted(failed.length, 'check has findings', 'checks have findings'),
  ];
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
