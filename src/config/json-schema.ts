import { z } from 'zod';
import { languageCodes } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { configSchema } from './config.ts';

/** A part of the JSON schema of the configuration. */
export type SchemaNode = {
  description?: string;
  /** Name that `.meta({ column })` gives it in SQL. */
  column?: string;
  type?: string;
  format?: string;
  default?: unknown;
  properties?: Record<string, SchemaNode>;
};

/** Name of the file that `init` writes beside `regulars.yaml`, by which editors complete and check it. */
export const SCHEMA_NAME = 'regulars.schema.json';

/** Gives the JSON schema of `regulars.yaml`, draft 7, which editors know best; its descriptions are messages. */
export function configJsonSchema(): SchemaNode {
  const form = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;
  return z.toJSONSchema(configSchema, form) as SchemaNode;
}

/** Gives the same as a file holds it, described in the language spoken. */
export function configJsonSchemaText(): string {
  const spoken = (key: string, value: unknown) =>
    key === 'description' && typeof value === 'string' ? explained(value) : value;
  return `${JSON.stringify(configJsonSchema(), spoken, 2)}\n`;
}

/** Words what a key means. */
export function explained(description: string): string {
  return inWords(description, { codes: languageCodes().join(', ') });
}
