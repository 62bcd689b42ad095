import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from '../disk/replace-file.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { CONFIG_NAME } from './config-name.ts';
import { parseConfig } from './read-config.ts';

const LINE = /^(# )?forget_before\s*:.*$/m;

/** Writes the day before which nothing may be kept into a configuration, which is made here where there is none, and leaves all else in it as it stands. UserError where the file has no room for it. */
export function writeForgetBefore(configPath: string | undefined, day: string): string {
  const path = configPath ?? CONFIG_NAME;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const line = `forget_before: ${day}`;
  const written = LINE.test(text)
    ? text.replace(LINE, line)
    : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
  if (!says(written, path, day)) {
    throw new UserError(
      inWords("Write ''{line}'' into {path} by hand, and run this again.", { line, path }),
    );
  }
  if (written !== text) replaceFile(path, written);
  return path;
}

function says(text: string, path: string, day: string): boolean {
  try {
    return parseConfig(text, path).forget_before === day;
  } catch {
    return false;
  }
}
