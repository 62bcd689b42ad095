import { tableName } from '../build/kit/table-names.ts';
import type { Look } from '../load/suggest/look.ts';
import type { Group } from '../load/suggest/suggested-mappings.ts';
import { inWords } from '../locales/spoken.ts';
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
    ...(rows.length > 0
      ? [alignedText([inWords('Files'), inWords('Rows'), inWords('What it is')], rows)]
      : []),
    ...(unused.length > 0 ? ['', inWords('Not used')] : []),
    ...unused.map(({ paths, reason }) => `  ${nameOf(paths, folder)}: ${printable(reason)}`),
    '',
    suggestionsTold(groups, unused.length, path),
    inWords('Then: {command}', { command: `regulars run ${folder}` }),
  ].join('\n');
}

function knownLines(looks: Look[]): Line[] {
  const lines = new Map<string, Line>();
  for (const look of looks) {
    if (look.kind !== 'known' && look.kind !== 'mail') continue;
    const what =
      look.kind === 'mail'
        ? inWords('mail')
        : inWords('{table}, layout {layout}', {
            table: tableName(look.table, inWords),
            layout: look.source,
          });
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
  const name = tableName(table, inWords);
  const what =
    questions.length === 0
      ? inWords('{table}? by a mapping, to be looked over', { table: name })
      : inWords('{table}? not sure: {question}', { table: name, question: questions[0] ?? '' });
  return [{ paths, rows: outcome.rowCount, what: printable(what) }];
}

function unusable(look: Look): { paths: string[]; reason: string }[] {
  return look.kind === 'unusable'
    ? [{ paths: [look.path], reason: reasonText(look.reasons, inWords) }]
    : [];
}

function withoutSuggestion({ paths, outcome }: Group): { paths: string[]; reason: string }[] {
  return 'reason' in outcome ? [{ paths, reason: reasonText([outcome.reason], inWords) }] : [];
}

function nameOf(paths: string[], folder: string): string {
  const [first = ''] = paths;
  const prefix = `${folder.replace(/\/+$/, '')}/`;
  const name = printable(first.startsWith(prefix) ? first.slice(prefix.length) : first);
  const more = paths.length - 1;
  return inWords('{name}{more, plural, =0 {} other { and # more}}', { name, more });
}

function suggestionsTold(groups: Group[], unusedCount: number, path: string): string {
  const suggested = groups.flatMap(({ outcome }) =>
    'files' in outcome ? [outcome.suggestion] : [],
  );
  if (suggested.length === 0) {
    return unusedCount === 0
      ? inWords('{path} holds the defaults: nothing needs a mapping.', { path })
      : inWords(
          '{path} holds the defaults: no mapping could be suggested, and what is listed as not used stays unused.',
          { path },
        );
  }
  const open = suggested.filter(({ questions }) => questions.length > 0).length;
  const told = inWords(
    '{path} holds {count, plural, one {one mapping} other {# mappings}} to look over.',
    { path, count: suggested.length },
  );
  const unsure = inWords(
    '{open, plural, one {# of them is a comment, and its rows are not used, until its questions are answered.} other {# of them are comments, and their rows are not used, until their questions are answered.}}',
    { open },
  );
  return open === 0 ? told : `${told} ${unsure}`;
}
