import type { Tables } from '../../read/read.ts';
import type { Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { contractSilences } from './contract-silences.ts';
import { ordersDue } from './orders-due.ts';
import { renewalRecord, renewalVerdict } from './renewal-record.ts';
import { renewalsByWeek } from './renewals-by-week.ts';
import { renewalsDue } from './renewals-due.ts';
import { soleVoices } from './sole-voices.ts';
import { soleVoicesByPeople } from './sole-voices-by-people.ts';

/** What comes next: contracts that end soon, who is due to order, with whom nobody has spoken for long, and who knows only one person. */
export function ahead(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const chapter = { id: 'ahead', title: t('Looking ahead') };
  if (!sourcesKnown(tables).hasBusiness) {
    const why = whyUnknown(tables, 'business', context);
    const text = t('{why}: what comes next is not known.', { why });
    return { ...chapter, blocks: [{ type: 'text', text }] };
  }
  return {
    ...chapter,
    blocks: [
      ...renewalsDue(tables, context),
      ...renewalVerdict(tables, context),
      ...ordersDue(tables, context),
      ...contractSilences(tables, context),
      ...soleVoices(tables, context),
    ],
    details: [
      ...renewalsByWeek(tables, context),
      ...renewalRecord(tables, context),
      ...soleVoicesByPeople(tables, context),
    ],
  };
}
