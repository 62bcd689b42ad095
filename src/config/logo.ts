import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

const BYTES_MAX = 200_000;

/** Gives a picture as a data address, so that the page needs no other file. UserError if it cannot be used. */
export function embeddedLogo(path: string): string {
  const type = TYPES[extname(path).toLowerCase()];
  if (!type) {
    throw new UserError(
      inWords('The logo {path} is none of {types} (company.logo).', {
        path,
        types: Object.keys(TYPES).join(', '),
      }),
    );
  }
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new UserError(inWords('There is no logo {path} (company.logo).', { path }));
  const { size } = found;
  if (size > BYTES_MAX) {
    throw new UserError(
      inWords(
        'The logo {path} has {size} bytes: it stands in every report, so that {most} are the most. Make it smaller.',
        { path, size: String(size), most: String(BYTES_MAX) },
      ),
    );
  }
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
