import { type Part, partsOf } from '../catalogue/parts.ts';
import { typeText } from '../catalogue/type-text.ts';
import type { Column, Query } from '../database/query.ts';
import { EVENT_KINDS } from '../vocabulary/event-kinds.ts';

const HEAD = `# Catalogue

Every table that the model makes, with what a row is and what its columns are: made from the heads of the queries by \`npm run catalogue\`. The
database carries the same words as comments. The archive, schema \`imports\`, is described in [schema.sql](schema.sql). \`regulars catalogue\` writes
the same as one page that can be searched, with the queries, what is made of what, and your own queries.
`;

/** Gives queries/CATALOGUE.md: the tables by layer, with what the heads of their queries say. */
export function catalogue(): string {
  return [HEAD, ...partsOf().map(part), eventKinds()].join('\n');
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

function part({ title, text, queries }: Part): string {
  return `## ${title}\n\n${text}\n\n${queries.map(entry).join('\n')}`;
}

function entry({ name, summary, columns, isView }: Query): string {
  const lines = [...columns].map(line);
  return `### ${name}${isView ? ' (view)' : ''}\n\n${summary}\n\n${lines.join('\n')}\n`;
}

function line([name, column]: [string, Column]): string {
  const told = typeText(column);
  return `- \`${name}\`${told ? ` ${told}` : ''}: ${column.description}`;
}
