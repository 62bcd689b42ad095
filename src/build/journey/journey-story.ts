import type { Moment, Story } from '../../report/blocks.ts';
import { addDays } from '../kit/add-days.ts';
import type { Context } from '../kit/context.ts';
import { word } from '../kit/words.ts';
import type { CustomerJourney, JourneyLoss } from './journey-tables.ts';

const DAY = 86_400_000;

type Turn = Omit<Moment, 'when' | 'gap'> & { on: string; when?: string };

/** The turning points of a lost customer's history with the days between them; nothing where there are fewer than two, or where they are not known to the end. */
export function journeyStory(customer: CustomerJourney, context: Context): Story[] {
  const { loss } = customer;
  if (!loss || context.unknown.questions || context.unknown.business) return [];
  const turns = [
    ...beginning(customer, context),
    ...departure(loss, context),
    ...attempt(loss, context),
    ...answer(customer, loss, context),
    ...comeback(loss, context),
  ];
  if (turns.length < 2) return [];
  return [
    {
      type: 'story',
      moments: turns.map((turn, index) => momentOf(turn, turns[index - 1], context)),
    },
  ];
}

function momentOf(turn: Turn, before: Turn | undefined, { t, formats }: Context): Moment {
  const { on, when, text, colour } = turn;
  const moment = { when: when ?? formats.shortDay(on), text, colour };
  if (!before || before.colour === 'contract') return moment;
  const days = Math.round((Date.parse(on) - Date.parse(before.on)) / DAY);
  return { ...moment, gap: days === 0 ? t('the same day') : formats.days(days) };
}

function beginning({ facts }: CustomerJourney, { t, formats }: Context): Turn[] {
  if (!facts.customer_since_on) return [];
  const text = t(
    '{wasRegular, select, true {regular} other {customer}}{hasValue, select, true {, {value} a year} other {}}',
    {
      wasRegular: facts.regular_from !== null,
      hasValue: (facts.annual_value ?? 0) > 0,
      value: formats.money(facts.annual_value ?? 0),
    },
  );
  const when = t('since {year}', { year: facts.customer_since_on.slice(0, 4) });
  return [{ on: facts.customer_since_on, when, text, colour: 'contract' }];
}

function departure(loss: JourneyLoss, { t }: Context): Turn[] {
  if (loss.refused_on) {
    const text = t(
      'we refuse an exception{changed, select, true {, the terms have changed} other {}}',
      {
        changed: loss.has_changed_terms,
      },
    );
    return [{ on: loss.refused_on, text, colour: 'bad' }];
  }
  if (loss.churned_on)
    return [{ on: loss.churned_on, text: t('the customer is gone'), colour: 'bad' }];
  if (loss.declined_on)
    return [{ on: loss.declined_on, text: t('the customer declines'), colour: 'bad' }];
  return [];
}

function attempt(loss: JourneyLoss, { t, settings }: Context): Turn[] {
  if (!loss.attempted_on) {
    if (loss.returned_on) return [];
    return [
      {
        on: settings.as_of_on,
        when: t('until today'),
        text: t('none of us has written or called'),
        colour: 'bad',
      },
    ];
  }
  const text = t('{isHandover, select, true {another one of us} other {one of us}} asks again', {
    isHandover: loss.is_handover ?? false,
  });
  return [{ on: loss.attempted_on, text, colour: 'we' }];
}

function answer({ events, facts }: CustomerJourney, loss: JourneyLoss, context: Context): Turn[] {
  const { t, settings } = context;
  if (!loss.attempted_on) return [];
  if (loss.reply_days === null) {
    if (loss.returned_on) return [];
    return [{ on: settings.as_of_on, when: t('until today'), text: t('no reply'), colour: 'they' }];
  }
  const repliedOn = addDays(loss.attempted_on, loss.reply_days);
  const reply: Turn = {
    on: repliedOn,
    text: loss.reply_kind
      ? t('the customer replies: {reply}', { reply: word(loss.reply_kind, context) })
      : t('the customer replies'),
    colour: 'they',
  };
  if (loss.answer_outcome !== 'open') {
    if (loss.answer_outcome === null || loss.answer_days === null) return [reply];
    return [
      reply,
      { on: addDays(repliedOn, loss.answer_days), text: t('we answer'), colour: 'we' },
    ];
  }
  if (repliedOn === settings.as_of_on) return [reply];
  const since = facts.opened_on ?? repliedOn;
  const mass = context.unknown.mailings
    ? 0
    : events.filter(({ lane, occurred_on: on }) => lane === 'mass' && on >= since).length;
  const text = t(
    'still no answer{mass, plural, =0 {} one {, but one mass mailing} other {, but # mass mailings}}',
    { mass },
  );
  return [reply, { on: settings.as_of_on, when: t('until today'), text, colour: 'bad' }];
}

function comeback(loss: JourneyLoss, { t }: Context): Turn[] {
  if (!loss.returned_on) return [];
  return [{ on: loss.returned_on, text: t('the customer is back'), colour: 'contract' }];
}
