import { queriesOf } from '../database/queries.ts';
import type { Column, Query } from '../database/query.ts';
import { givenQueries } from '../model/settings.ts';
import { EVENT_KINDS } from '../vocabulary/event-kinds.ts';

const HEAD = `# Catalogue

Every table that the model makes, with what a row is and what its columns are: made from the heads of the queries by \`npm run catalogue\`. The
database carries the same words as comments. The archive, schema \`imports\`, is described in [schema.sql](schema.sql).
`;

/** Gives queries/CATALOGUE.md: the tables by layer, with what the heads of their queries say. */
export function catalogue(): string {
  const parts = [
    part('Given', 'Written from the configuration before all else.', givenQueries()),
    part('Core', 'What happened.', queriesOf('core')),
    part(
      'Computed',
      'What no SQL can tell: likelihood fits and the public suffix list.',
      queriesOf('computed'),
    ),
    part('Metrics', 'What the report reads.', queriesOf('metrics')),
    part('Checks', 'Schema `checks`: rows only where a rule is broken.', queriesOf('checks')),
    part('Named queries', 'Run by `regulars query <name>`.', queriesOf('analyst')),
  ];
  return [HEAD, ...parts, eventKinds()].join('\n');
}

function eventKinds(): string {
  const rows = EVENT_KINDS.map(
    ({ what, lanes, activity, meaning }) =>
      `| ${what} | ${lanes.join(', ') || '–'} | ${activity ? 'yes' : ''} | ${meaning} |`,
  );
  return `## Kinds of events

\`what\` of an event is one of these, of \`src/vocabulary/event-kinds.ts\`; an export may bring those marked *activity* as \`imports.activities.kind\`.

| what | lanes | activity | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function part(title: string, text: string, queries: Query[]): string {
  return `## ${title}\n\n${text}\n\n${queries.map(entry).join('\n')}`;
}

function entry({ name, summary, columns, isView }: Query): string {
  const lines = [...columns].map(line);
  return `### ${name}${isView ? ' (view)' : ''}\n\n${summary}\n\n${lines.join('\n')}\n`;
}

function line([name, { type, values, isNullable, description }]: [string, Column]): string {
  const named = values ? `${type} (${values.join(', ')})` : (type ?? '');
  const told = [named, isNullable ? 'or null' : ''].filter(Boolean).join(' ');
  return `- \`${name}\`${told ? ` ${told}` : ''}: ${description}`;
}
