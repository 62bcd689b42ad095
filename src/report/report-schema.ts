import { z } from 'zod';
import { languageCodes } from '../locales/languages.ts';
import { type Block, type Cell, REPORT_FORMAT } from './blocks.ts';
import { type FigureName, figureNames, type MonthFigure, monthFigures } from './figure-names.ts';

const text = z.string();
/** Becomes the name of a file: it may lead out of no folder. */
const fileName = z.string().regex(/^[^\\/:<>]+$/, 'a name without / and the like');
const anchor = z.string().startsWith('#', 'an anchor of the page such as #waiting');
const place = z.number();
const colour = z.enum(['they', 'we', 'mass', 'contract', 'bad']);

const trend = z.strictObject({
  as: z.enum(['columns', 'points']),
  values: z.array(z.number().nullable()),
  text,
});

const cell: z.ZodType<Cell> = z.union([
  text,
  z.strictObject({ text, href: anchor }),
  z.strictObject({
    text,
    value: z.union([text, z.number(), z.null()]),
    share: z.number().optional(),
    trend: trend.optional(),
  }),
]) as z.ZodType<Cell>;

const table = z.strictObject({
  type: z.literal('table'),
  caption: text.optional(),
  columns: z.array(
    z.strictObject({
      title: text,
      align: z.enum(['left', 'right']).optional(),
      currency: text.optional(),
    }),
  ),
  rows: z.array(z.array(cell)),
  anchors: z.array(text).optional(),
  file: fileName.optional(),
  listColumns: z
    .array(z.strictObject({ title: text, values: z.array(text).optional() }))
    .optional(),
  source: text.optional(),
  command: text.optional(),
  isFolded: z.boolean().optional(),
  firstRows: z.union([z.literal(5), z.literal(12)]).optional(),
});

const picture = { title: text, alternative: text, note: text, source: text, data: table };

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text }),
  z.strictObject({
    type: z.literal('text'),
    text,
    tone: z.enum(['lead', 'note', 'good', 'bad']).optional(),
    source: text.optional(),
  }),
  z.strictObject({ type: z.literal('list'), items: z.array(cell) }),
  z.strictObject({
    type: z.literal('terms'),
    terms: z.array(
      z.strictObject({ id: fileName.optional(), term: text, text, queries: z.array(text) }),
    ),
  }),
  z.strictObject({
    type: z.literal('figures'),
    figures: z.array(
      z.strictObject({
        name: z.enum(Object.keys(figureNames) as FigureName[]).optional(),
        label: text,
        value: text,
        detail: text,
        change: z.strictObject({ text, tone: z.enum(['good', 'bad', 'neutral']) }).optional(),
        trend: trend.optional(),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('chart'),
    ...picture,
    spec: z.record(text, z.unknown()),
    fault: text.optional(),
  }),
  z.strictObject({
    type: z.literal('swimlanes'),
    ...picture,
    lanes: z.array(text),
    spokenCount: z.number(),
    ticks: z.array(z.strictObject({ at: place, label: text })),
    silences: z.array(z.strictObject({ from: place, to: place, days: text, text })),
    bars: z.array(
      z.strictObject({
        lane: z.number(),
        from: place,
        to: place,
        look: z.enum(['term', 'wait', 'open-wait']),
        text,
      }),
    ),
    marks: z.array(
      z.strictObject({
        lane: z.number(),
        at: place,
        shape: z.enum(['circle', 'diamond', 'square', 'cross']),
        colour,
        isHollow: z.boolean(),
        text,
        href: anchor,
      }),
    ),
    key: z
      .array(
        z.strictObject({
          shape: z.enum(['circle', 'diamond', 'square', 'cross']),
          isHollow: z.boolean(),
          colour: z.literal('bad').optional(),
          text,
        }),
      )
      .optional(),
    labels: z.array(
      z.strictObject({ lane: z.number(), at: place, side: z.enum(['left', 'right']), text }),
    ),
  }),
  z.strictObject({
    type: z.literal('map'),
    ...picture,
    states: z.array(z.strictObject({ id: text, label: text, detail: text, colour })),
    steps: z.array(z.strictObject({ from: text, to: text, label: text, weight: z.number() })),
  }),
  z.strictObject({
    type: z.literal('story'),
    moments: z.array(z.strictObject({ when: text, text, colour, gap: text.optional() })),
  }),
  table,
]) as unknown as z.ZodType<Block>;

const chapter = z.strictObject({
  id: fileName,
  title: text,
  blocks: z.array(block),
  details: z.array(block).optional(),
});

const grounds = z.strictObject({
  program: text,
  newestOn: text,
  files: z.array(
    z.strictObject({
      path: text,
      count: z.number(),
      table: text.nullable(),
      hash: text,
      rows: z.number(),
      firstOn: text.nullable(),
      lastOn: text.nullable(),
    }),
  ),
  settings: z.record(text, text),
  figures: z.record(
    text,
    z.partialRecord(z.enum(Object.keys(monthFigures) as MonthFigure[]), z.number().nullable()),
  ),
});

/** What a saved report holds, its customers' pages apart. */
export const reportHeadSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  title: text,
  headline: text.optional(),
  language: z.enum(languageCodes()),
  company: text,
  contact: text.optional(),
  logo: z.string().startsWith('data:image/', 'a picture as a data address').optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0a5c36')
    .optional(),
  period: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a period such as 2012-11'),
  asOf: z.iso.date('a day such as 2012-11-30'),
  builtOn: text.optional(),
  grounds: grounds.optional(),
  chapters: z.array(chapter),
});

/** The pages of customers of a saved report. */
export const journeysSchema = z.array(chapter);
