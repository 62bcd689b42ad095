import { statSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../disk/replace-file.ts';

/** Writes a file whole or not at all; what is no file, such as /dev/stdout or a pipe, is written to as it stands. */
export function writeOutput(output: string, content: string | Buffer): void {
  if (statSync(output, { throwIfNoEntry: false })?.isFile() === false)
    writeFileSync(output, content);
  else replaceFile(output, content);
}
