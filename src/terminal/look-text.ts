import type { Look } from '../load/suggest/look.ts';
import type { Group } from '../load/suggest/suggested-mappings.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

type Line = { paths: string[]; rows: number | null; what: string };

/** Says what `regulars init` found in a folder, what it suggests, and what to do next. */
export function lookText(
  looks: Look[],
  groups: Group[],
  { folder, path }: { folder: string; path: string },
): string {
  const lines = [...knownLines(looks), ...groups.flatMap(groupLine)];
  const rows = lines.map(({ paths, rows, what }) => [nameOf(paths, folder), rows ?? '', what]);
  const unused = [...looks.flatMap(unusable), ...groups.flatMap(withoutSuggestion)];
  return [
    ...(rows.length > 0 ? [alignedText(['Files', 'Rows', 'What it is'], rows)] : []),
    ...(unused.length > 0 ? ['', 'Not used'] : []),
    ...unused.map(({ paths, reason }) => `  ${nameOf(paths, folder)}: ${printable(reason)}`),
    '',
    `${path} holds ${suggestionsTold(groups, unused.length)}`,
    `Then: regulars run ${folder}`,
  ].join('\n');
}

function knownLines(looks: Look[]): Line[] {
  const lines = new Map<string, Line>();
  for (const look of looks) {
    if (look.kind !== 'known' && look.kind !== 'mail') continue;
    const what = look.kind === 'mail' ? 'mail' : `${look.table}, layout ${look.source}`;
    const line = lines.get(what) ?? { paths: [], rows: look.kind === 'mail' ? null : 0, what };
    line.paths.push(look.path);
    if (look.kind === 'known') line.rows = (line.rows ?? 0) + look.rowCount;
    lines.set(what, line);
  }
  return [...lines.values()];
}

function groupLine({ paths, outcome }: Group): Line[] {
  if ('reason' in outcome) return [];
  const { table, questions } = outcome.suggestion;
  const what =
    questions.length === 0
      ? `${table}? by a mapping, to be looked over`
      : `${table}? not sure: ${printable(questions[0] ?? '')}`;
  return [{ paths, rows: outcome.rowCount, what }];
}

function unusable(look: Look): { paths: string[]; reason: string }[] {
  return look.kind === 'unusable' ? [{ paths: [look.path], reason: reasonText(look.reasons) }] : [];
}

function withoutSuggestion({ paths, outcome }: Group): { paths: string[]; reason: string }[] {
  return 'reason' in outcome ? [{ paths, reason: reasonText([outcome.reason]) }] : [];
}

function nameOf(paths: string[], folder: string): string {
  const [first = ''] = paths;
  const prefix = `${folder.replace(/\/+$/, '')}/`;
  const name = printable(first.startsWith(prefix) ? first.slice(prefix.length) : first);
  return paths.length === 1 ? name : `${name} and ${paths.length - 1} more`;
}

function suggestionsTold(groups: Group[], unusedCount: number): string {
  const suggested = groups.flatMap(({ outcome }) =>
    'files' in outcome ? [outcome.suggestion] : [],
  );
  if (suggested.length === 0) {
    return unusedCount === 0
      ? 'the defaults: nothing needs a mapping.'
      : 'the defaults: no mapping could be suggested, and what is listed as not used stays unused.';
  }
  const open = suggested.filter(({ questions }) => questions.length > 0).length;
  const mappings = suggested.length === 1 ? 'one mapping' : `${suggested.length} mappings`;
  const unsure =
    open === 0
      ? ''
      : ` ${open} of them ${open === 1 ? 'is a comment, and its rows are' : 'are comments, and their rows are'} not used, until their questions are answered.`;
  return `${mappings} to look over.${unsure}`;
}
