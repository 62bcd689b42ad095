import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';

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
    throw new UserError(`The logo ${path} is none of ${Object.keys(TYPES).join(', ')}.`);
  }
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UserError(`There is no logo ${path} (company.logo).`);
  const { size } = found;
  if (size > BYTES_MAX) {
    throw new UserError(
      `The logo ${path} has ${size} bytes: it stands in every report, so that ${BYTES_MAX} are the most. Make it smaller.`,
    );
  }
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
