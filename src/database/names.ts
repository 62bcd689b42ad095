import { sep } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

/** Writes a name so that SQL reads it as that name and nothing else. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Writes a text so that SQL reads it as that text and nothing else. */
export function literal(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  // A statement ends at its first zero character.
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' || chr(0) || ')})`;
}

/** Writes a path so that a reader of DuckDB, which takes some signs for patterns, reads it as that path and nothing else. UserError where it could not: a backslash parts folders in its patterns. */
export function pattern(path: string): string {
  if (sep !== '\\' && path.includes('\\') && /[[*?]/.test(path))
    throw new UserError(
      inWords(
        'The database cannot read {path}: its name has a backslash beside one of the signs {signs}. Give it another name.',
        { path, signs: '[ * ?' },
      ),
    );
  return path.replace(/[[*?]/g, '[$&]');
}

/** Writes files so that a reader of DuckDB reads just these. */
export function fileList(paths: string[]): string {
  return `[${paths.map((path) => literal(pattern(path))).join(', ')}]`;
}

/** Gives the path that `pattern` was made of. */
export function pathOf(pattern: string): string {
  return pattern.replaceAll(/\[([[*?])\]/g, '$1');
}
