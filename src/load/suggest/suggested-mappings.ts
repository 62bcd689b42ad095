import picomatch from 'picomatch';
import type { Reason } from '../../reasons/reason.ts';
import type { Look } from './look.ts';
import type { SuggestedMapping } from './mapping-text.ts';
import { type CanonicalTables, suggestionsOf } from './suggestion.ts';

type Unknown = Extract<Look, { kind: 'unknown' }>;

/** Files of one kind: the same headings, parted in the same way. */
export type Group = { paths: string[]; outcome: SuggestedMapping | { reason: Reason } };

/** Gives the suggestions, or the reason why there is none, for the files of each kind. */
export function suggestedMappings(looks: Look[], tables: CanonicalTables): Group[] {
  const kinds = new Map<string, Unknown[]>();
  for (const look of looks) {
    if (look.kind !== 'unknown') continue;
    const kind = JSON.stringify([
      look.hasHeader,
      look.separator,
      look.profiles.map(({ name }) => name.toLowerCase()),
    ]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), look]);
  }
  const all = looks.map(({ path }) => path);
  return [...kinds.values()].flatMap((group) => groupsOf(group, all, tables));
}

/** The largest file of a kind says most about it. */
function groupsOf(group: Unknown[], all: string[], tables: CanonicalTables): Group[] {
  const paths = group.map(({ path }) => path);
  const [largest] = [...group].sort((a, b) => b.rowCount - a.rowCount);
  if (!largest) return [{ paths, outcome: { reason: { code: 'empty' } } }];
  const suggestions = suggestionsOf(largest.profiles, tables, largest.hasHeader);
  if (typeof suggestions === 'string')
    return [{ paths, outcome: { reason: { code: suggestions } } }];
  const rowCount = group.reduce((sum, look) => sum + look.rowCount, 0);
  const { hasHeader, separator } = largest;
  const files = globOf(paths, all);
  return suggestions.map((suggestion) => ({
    paths,
    outcome: { files, suggestion, rowCount, hasHeader, separator },
  }));
}

/** Gives a glob that fits these files and no others. */
export function globOf(paths: string[], all: string[]): string {
  const names = paths.map((path) => path.split('/').at(-1) ?? path);
  const others = all.filter((path) => !paths.includes(path));
  const candidates = [
    common(names),
    list(names),
    list(paths.map((path) => `**/${path.split('/').slice(-2).join('/')}`)),
    list(paths),
  ];
  const isApt = (glob: string) => {
    const fits = picomatch(glob, { basename: !glob.includes('/') });
    return paths.every((path) => fits(path)) && !others.some((path) => fits(path));
  };
  return candidates.find(isApt) ?? list(paths);
}

function common(names: string[]): string {
  const [first = ''] = names;
  if (names.every((name) => name === first)) return plain(first);
  let start = 0;
  while (names.every((name) => start < first.length && name[start] === first[start])) start++;
  let end = 0;
  const shortest = Math.min(...names.map(({ length }) => length));
  while (end < shortest - start && names.every((name) => name.at(-1 - end) === first.at(-1 - end)))
    end++;
  return `${plain(first.slice(0, start))}*${end > 0 ? plain(first.slice(-end)) : ''}`;
}

function list(names: string[]): string {
  const unique = [...new Set(names.map(plain))];
  return unique.length === 1 ? (unique[0] ?? '') : `{${unique.join(',')}}`;
}

/** Signs with a meaning in globs stand for themselves; `**` in front stays. */
function plain(name: string): string {
  return name.replace(/(?<!^\*?)[*]|[?[\]{}()!+@,\\]/g, '?');
}
