import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** What is read and shown of people. */
export const privacy = z.strictObject({
  people: z
    .enum(['none', 'roles', 'names'])
    .default('none')
    .describe(
      message(
        "How staff are shown: none, roles or names. Names may need the works council''s consent.",
      ),
    )
    .meta({ column: 'people_shown' }),
  agreement: z
    .string()
    .optional()
    .describe(message('Reference of the works agreement, printed where names are shown.')),
  bodies: z
    .enum(['none', 'signals'])
    .default('none')
    .describe(
      message(
        'signals: bodies are read for yes, no and thank-you; never stored. none: never read.',
      ),
    )
    .meta({ column: 'bodies_read' }),
  own_promises: z
    .boolean()
    .default(false)
    .describe(
      message(
        'Whether mails of ours are read for the day by which they promise an answer, never by person; only that day is stored. Ours are those from own.domains or own.addresses, and what lies in folders of sent mails.',
      ),
    )
    .meta({ column: 'reads_promises' }),
  subjects: z
    .boolean()
    .default(true)
    .describe(message('Whether subjects of messages are shown.'))
    .meta({ column: 'shows_subjects' }),
  minimum_group: z
    .int()
    .positive()
    .default(5)
    .describe(
      message(
        'No figure on fewer people of ours than this, and no time for a group of fewer questions.',
      ),
    )
    .meta({ column: 'minimum_group' }),
});
