/** One word of DEFINITIONS.md, or of its short form in another language. */
export type Definition = {
  chapter: string;
  term: string;
  /** Markdown, without the queries. */
  text: string;
  /** What computes it, for example `core/waits`. */
  queries: string[];
};

/** Tables whose rows are entries; rows of all others only illustrate the paragraph before. */
const TABLES_OF_ENTRIES = ['word', 'opportunity'];
const QUERIES = / ?\[((?:core|metrics|sources|check|`|queries)[^\]]*)\]/g;

/** Gives the entries of a text in the form of DEFINITIONS.md: bold words that begin a paragraph, and rows of tables of words. */
export function definitionsOf(markdown: string): Definition[] {
  const definitions: Definition[] = [];
  let chapter = '';
  for (const block of markdown.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const [, heading] = /^## (.+)$/.exec(block.trim()) ?? [];
    const paragraph = block.replaceAll('\n', ' ').trim();
    if (heading) chapter = heading;
    else if (block.startsWith('|')) definitions.push(...rowsOf(block, chapter, definitions.at(-1)));
    else if (paragraph.startsWith('**')) definitions.push(entryOf(paragraph, chapter));
    else continueEntry(definitions.at(-1), paragraph, chapter);
  }
  return definitions;
}

/**
 * Gives the English entries, with word, text and chapter of the other language for each that it has: there an entry says its
 * English word in brackets, `**Warten** (Wait): ...`.
 */
export function translatedDefinitions(english: Definition[], other: Definition[]): Definition[] {
  return english.map((entry) => {
    const head = `(${entry.term}): `;
    const short = other.find(({ text }) => text.startsWith(head));
    if (!short) return entry;
    const chapter = short.chapter.replace(/ \(.*\)$/, '');
    return { ...entry, chapter, term: short.term, text: short.text.slice(head.length) };
  });
}

function entryOf(paragraph: string, chapter: string): Definition {
  const [, term = '', rest = ''] = /^\*\*(.+?)\*\*(.*)$/.exec(paragraph) ?? [];
  const text = withoutQueries(rest)
    .replace(/^\s*:?\s*/, '')
    .replace(/ [^.]*:$/, '');
  return { chapter, term, text, queries: queriesIn(rest) };
}

/** A paragraph that begins with no bold word goes on with the entry before it; what only announces a table is left out. */
function continueEntry(entry: Definition | undefined, paragraph: string, chapter: string): void {
  if (!entry || entry.chapter !== chapter || /^(#|<|Measured)/.test(paragraph)) return;
  entry.text += ` ${withoutQueries(paragraph).replace(/ [^.]*:$/, '')}`;
  entry.queries.push(...queriesIn(paragraph));
}

function rowsOf(block: string, chapter: string, before: Definition | undefined): Definition[] {
  const [head = [], , ...rows] = block.split('\n').map(cellsOf);
  if (!TABLES_OF_ENTRIES.includes(head[0] ?? '')) return [];
  const prefix = head[0] === 'word' ? '' : `${before?.term ?? ''}: `;
  return rows.map(([term = '', text = '', queries = '']) => ({
    chapter,
    term: `${prefix}${term}`,
    text: withoutQueries(text),
    queries: [...queriesIn(text), ...namesIn(queries)],
  }));
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function queriesIn(text: string): string[] {
  return [...text.matchAll(QUERIES)].flatMap(([, names = '']) => namesIn(names));
}

function namesIn(names: string): string[] {
  return names
    .replace(/ …$/, '')
    .split(', ')
    .map((name) => name.replaceAll('`', '').replace(/^check /, 'checks/'))
    .filter((name) => name !== '');
}

function withoutQueries(text: string): string {
  return text.replace(QUERIES, '');
}
