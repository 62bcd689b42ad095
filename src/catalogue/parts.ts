import { queriesOf } from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import { message } from '../locales/translate.ts';
import { givenQueries } from '../model/settings.ts';

/** Queries that stand together in the catalogue, with what they are in a word and a sentence. */
export type Part = {
  name: 'given' | 'core' | 'computed' | 'metrics' | 'checks' | 'rules' | 'chapters' | 'queries';
  title: string;
  text: string;
  /** Schema of what they make; null for main, and for what makes nothing. */
  schema: string | null;
  queries: Query[];
};

/** Gives the parts of the catalogue in the order in which they are made, those of the user's folder included; none without queries. */
export function partsOf(userQueries?: string): Part[] {
  const parts: Part[] = [
    {
      name: 'given',
      title: message('Given'),
      text: message('Written from the configuration before all else.'),
      schema: null,
      queries: givenQueries(),
    },
    {
      name: 'core',
      title: message('Core'),
      text: message('What happened.'),
      schema: null,
      queries: queriesOf('core', userQueries),
    },
    {
      name: 'computed',
      title: message('Computed'),
      text: message('What no SQL can tell: likelihood fits and the public suffix list.'),
      schema: null,
      queries: queriesOf('computed'),
    },
    {
      name: 'metrics',
      title: message('Metrics'),
      text: message('What the report reads.'),
      schema: null,
      queries: queriesOf('metrics', userQueries),
    },
    {
      name: 'checks',
      title: message('Checks'),
      text: message('Schema `checks`: rows only where a rule is broken.'),
      schema: 'checks',
      queries: queriesOf('checks', userQueries),
    },
    {
      name: 'rules',
      title: message('Rules of your own'),
      text: message('Schema `rules`: what would have gone another way, had a rule held.'),
      schema: 'rules',
      queries: queriesOf('rules', userQueries),
    },
    {
      name: 'chapters',
      title: message('Chapters of your own'),
      text: message('Schema `chapters`: what your chapters of the report show.'),
      schema: 'chapters',
      queries: queriesOf('chapters', userQueries),
    },
    {
      name: 'queries',
      title: message('Named queries'),
      text: message('Run by `regulars query NAME`.'),
      schema: null,
      queries: queriesOf('analyst', userQueries),
    },
  ];
  return parts.filter(({ queries }) => queries.length > 0);
}
