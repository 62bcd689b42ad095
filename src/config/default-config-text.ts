import { stringify } from 'yaml';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { type Config, configSchema } from './config.ts';
import { configJsonSchema, explained, SCHEMA_NAME, type SchemaNode } from './json-schema.ts';

/** Gives a `regulars.yaml` that names its schema for editors and says what holds without it: every key at its default, each with its comment; the language, which else the exports decide, and the key `mappings` may be given. */
export function defaultConfigText(
  mappings = 'mappings: []',
  language?: Config['language'],
): string {
  const lines = linesOf(configJsonSchema(), configSchema.parse({ language }), 0).join('\n');
  const text = language ? lines : lines.replace(/^language:/m, '# language:');
  return `# yaml-language-server: $schema=./${SCHEMA_NAME}\n# ${inWords(HEAD)}\n${text.replace(/^mappings: \[\]$/m, () => mappings)}\n# ${inWords(EXAMPLE)}\n${MAPPING_EXAMPLE}`;
}

const HEAD = message(
  'Configuration of regulars. Every key stands at its default: delete what you do not change.',
);

function linesOf(schema: SchemaNode, values: Record<string, unknown>, depth: number): string[] {
  const indent = '  '.repeat(depth);
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const comment = node.description ? [`${indent}# ${explained(node.description)}`] : [];
    const space = depth === 0 ? [''] : [];
    if (node.properties) {
      const below = linesOf(node, values[key] as Record<string, unknown>, depth + 1);
      // A key with nothing but comments below it would be null.
      const isSaid = below.some((line) => !line.trimStart().startsWith('#'));
      return [...space, ...comment, `${indent}${isSaid ? '' : '# '}${key}:`, ...below];
    }
    const value = values[key];
    const line = value === undefined ? `${indent}# ${key}: ...` : `${indent}${key}: ${flow(value)}`;
    return [...space, ...comment, line];
  });
}

function flow(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    defaultStringType: 'PLAIN',
    lineWidth: 0,
  }).trim();
}

const EXAMPLE = message(
  'An example: orders without headings, columns by number, days written 20121128.',
);

const MAPPING_EXAMPLE = `# mappings:
#   - files: "orders*.txt"
#     table: orders
#     separator: " "
#     header: false
#     date: "%Y%m%d"
#     decimal: "."
#     columns: { customer_id: 1, ordered_at: 2, quantity: 3, value: 4 }
`;
