import type { Tables } from '../../read/read.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { definitionText } from './definition-text.ts';
import { responseSensitivity } from './response-sensitivity.ts';
import { settingsUsed } from './settings-used.ts';

/** What the words mean, with the settings of this report, and what the report cannot know. */
export function method(tables: Tables, context: Context): Chapter {
  const { t } = context;
  return {
    id: 'method',
    title: t('Method: what the words mean'),
    blocks: [],
    details: [
      { type: 'heading', text: t('What this report cannot know') },
      { type: 'list', items: limits(context) },
      ...responseSensitivity(tables, context),
      ...settingsUsed(context),
      ...holidaySource(context),
      ...definitions(tables, context),
    ],
  };
}

/** The data of public holidays may be used where their source is named. */
function holidaySource({ t }: Context): Block[] {
  const text = t(
    'Public holidays: data of date-holidays (github.com/commenthol/date-holidays), taken from Wikipedia, under the licence CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0).',
  );
  return [{ type: 'text', tone: 'note', text }];
}

/** DEFINITIONS.md itself, chapter by chapter; in another language its short form. */
function definitions(tables: Tables, { config }: Context): Block[] {
  const rows = rowsOf(tables, 'definitions').filter(({ language }) => language === config.language);
  const chapters = [...new Set(rows.map(({ chapter }) => chapter))];
  return chapters.flatMap((chapter): Block[] => [
    { type: 'heading', text: chapter },
    {
      type: 'terms',
      terms: rows
        .filter((row) => row.chapter === chapter)
        .map(({ term, text, queries }) => ({
          id: `method-term-${rows.findIndex((row) => row.chapter === chapter && row.term === term) + 1}`,
          term,
          text: definitionText(text, config),
          queries: [...new Set(queries)],
        })),
    },
  ]);
}

function limits({ t, settings }: Context): string[] {
  const bodies = settings.reads_bodies
    ? t(
        'Whether a reply means yes or no is judged by what was learnt from labelled replies, not by understanding.',
      )
    : t(
        'Message texts were not read: whether a reply means yes or no, and whether a message asks for anything, is unknown.',
      );
  const promises = settings.reads_promises
    ? t(
        'Which days our own mails promise is read by rules, German and English; what they do not know is missing.',
      )
    : null;
  return [
    t(
      'Answers by a channel whose export was not loaded, for example a phone call that nobody noted, look like silence.',
    ),
    bodies,
    ...(promises === null ? [] : [promises]),
    t(
      'What came before a churn need not be its cause, and a return after our mail need not be its effect.',
    ),
    t('The pace of a customer with few steps is hardly known: read the interval, not the date.'),
  ];
}
