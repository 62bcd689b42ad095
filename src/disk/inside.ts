import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

/**
 * Gives a path as it is, where it leads to what stands in a folder. UserError where it leads out of it, itself or by a link:
 * a project is passed from hand to hand, and what it names is shown in reports.
 */
export function inside(folder: string, path: string): string {
  const way = relative(realpathSync(folder || '.'), realOf(path));
  if (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way) return path;
  throw new UserError(
    inWords(
      '{path} leads out of {isHere, select, true {this folder} other {{folder}}}. A project uses only what stands in its own folder: copy it there.',
      { path, isHere: !folder, folder },
    ),
  );
}

/** What is not there leads nowhere yet: its own path counts. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
