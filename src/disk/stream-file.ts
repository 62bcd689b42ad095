import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { removeUnfinishedBeside, unfinishedBeside } from './unfinished.ts';

/**
 * Writes pieces of text to a file as they come, packed with gzip if asked: whole or not at all. What is no file, such as a pipe, is
 * written to as it stands.
 */
export async function streamFile(
  path: string,
  pieces: AsyncIterable<string>,
  { isPacked }: { isPacked: boolean },
): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    return write(path, pieces, isPacked);
  const target = existsSync(path) ? realpathSync(path) : path;
  removeUnfinishedBeside(target);
  const unfinished = unfinishedBeside(target);
  try {
    await write(unfinished, pieces, isPacked);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function write(path: string, pieces: AsyncIterable<string>, isPacked: boolean) {
  const file = createWriteStream(path, { flush: true });
  if (isPacked) await pipeline(Readable.from(pieces), createGzip(), file);
  else await pipeline(Readable.from(pieces), file);
}
