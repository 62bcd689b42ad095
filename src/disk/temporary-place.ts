import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

let place: string | undefined;

/** Gives where temporary files go, where somebody has named it. */
export function temporaryPlace(): string | undefined {
  return place;
}

/** Lets temporary files go to a folder, those of libraries too. UserError if there is none. */
export function setTemporaryPlace(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      inWords(
        'There is no folder {folder} for temporary files. Make it, or name another with --temp.',
        { folder },
      ),
    );
  }
  place = resolve(folder);
  process.env[process.platform === 'win32' ? 'TEMP' : 'TMPDIR'] = place;
}
