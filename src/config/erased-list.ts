import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

/** Hashes of what named customers who were erased, and the key they are made with. */
export type ErasedList = { path: string; keyPath: string; key: string; hashes: string[] };

/** What a customer was named by. */
export type ErasedName = {
  kind: 'customer' | 'contact' | 'contract' | 'address' | 'domain' | 'phone' | 'name';
  name: string;
};

const HEAD = `# Customers that were erased: hashes (HMAC-SHA-256 with the key in erased.key) of their numbers, names, addresses, mail domains and telephone numbers.
# Every load leaves their rows out. Keep both files beside regulars.yaml.
`;

/** Gives the list that stands in the first of some folders that has one; undefined if none has. UserError for a list without its key. */
export function findErasedList(folders: string[]): ErasedList | undefined {
  const folder = folders.find((place) => existsSync(join(place, 'erased.txt')));
  return folder === undefined ? undefined : readErasedList(folder);
}

/** Puts names on the list of a folder, which is made if there is none; each once. */
export function addErased(folder: string, names: ErasedName[]): ErasedList {
  const path = join(folder, 'erased.txt');
  if (!existsSync(path)) {
    replaceFile(join(folder, 'erased.key'), `${randomBytes(32).toString('hex')}\n`, {
      mode: 0o600,
    });
    replaceFile(path, HEAD);
  }
  const { key, hashes } = readErasedList(folder);
  const fresh = names.map((name) => erasedHash(key, name)).filter((hash) => !hashes.includes(hash));
  const lines = [...new Set(fresh)].sort().map((hash) => `${hash}\n`);
  if (lines.length > 0)
    replaceFile(path, [withLineEnd(readFileSync(path, 'utf8')), ...lines].join(''));
  return readErasedList(folder);
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Gives the hash by which a name is known again. */
export function erasedHash(key: string, { kind, name }: ErasedName): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(`${kind}:${name}`).digest('hex');
}

function readErasedList(folder: string): ErasedList {
  const [path, keyPath] = [join(folder, 'erased.txt'), join(folder, 'erased.key')];
  const key = existsSync(keyPath) ? readFileSync(keyPath, 'utf8').trim() : '';
  if (!/^[0-9a-f]{64}$/.test(key)) {
    throw new UserError(
      inWords(
        '{path} lists customers that were erased, but its key is missing: put {keyPath} back beside it, else their rows would be loaded again.',
        { path, keyPath },
      ),
    );
  }
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return { path, keyPath, key, hashes: lines.filter((line) => /^[0-9a-f]{64}$/.test(line)) };
}
