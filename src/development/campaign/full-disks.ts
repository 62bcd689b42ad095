import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { regulars, regularsHere } from '../command-line.ts';
import { filesIn, mixed } from './file-hashes.ts';
import type { Kind, Try } from './kind.ts';
import { projectToRun } from './project.ts';
import { mountSmall, resize, unmount } from './small-disk.ts';

export const fullDisks: Kind = { name: 'full disk', tries: 12, prepare: filled };

/** The disk of database and reports is full at any point of a run: that is told, nothing is lost, and the next run with room completes. */
async function filled(folder: string): Promise<Try | { skipped: string }> {
  const trial = join(folder, 'trial');
  if (!mountSmall(trial, '1m')) return { skipped: 'mounting needs rights that are not there' };
  unmount(trial);
  const before = projectToRun(folder);
  const whole = join(folder, 'whole');
  cpSync(before, whole, { recursive: true });
  const run = regulars(whole, 'run', 'exports');
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const used = kilobytesIn(before);
  const states = [join(before, 'reports'), join(whole, 'reports')].map(filesIn);
  return async (place, pick) => {
    mountSmall(place, `${used * 4}k`);
    try {
      cpSync(before, place, { recursive: true });
      resize(place, `${used + 8 + pick(kilobytesIn(whole))}k`);
      return await told(place, states);
    } finally {
      unmount(place);
    }
  };

  async function told(place: string, [old, fresh]: Map<string, string>[]) {
    const full = regulars(place, 'run', 'exports');
    const isTold = full.exitCode === 1 && /^The disk is full/m.test(full.stderr);
    if (!isTold && full.exitCode !== 0) return `exit code ${full.exitCode}: ${full.stderr}`;
    const query = await regularsHere(place, 'query', 'overview', '--json');
    if (query.exitCode !== 0) return `the database does not open: ${query.stderr}`;
    const expected = isTold ? [old, fresh] : [fresh];
    const fault = mixed(
      filesIn(join(place, 'reports')),
      expected.flatMap((each) => each ?? []),
    );
    if (fault) return `the report is neither the old nor the new one: ${fault}`;
    resize(place, `${used * 4}k`);
    const next = regulars(place, 'run', 'exports');
    if (next.exitCode !== 0) return `the next run fails: ${next.stderr}`;
    const differing = mixed(filesIn(join(place, 'reports')), fresh ? [fresh] : []);
    return differing && `the next run gives another report: ${differing}`;
  }
}

function kilobytesIn(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return Math.ceil(bytes / 1024);
}
