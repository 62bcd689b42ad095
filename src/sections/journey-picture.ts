import { journeyChart } from '../charts/journey-chart.ts';
import { addDays } from '../report/add-days.ts';
import type { Chart } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { journeyBars, journeyLabels, journeyMarks, type Lanes } from './journey-marks.ts';
import type { CustomerJourney } from './journey-tables.ts';

/** The journey as swim lanes: they, their waits, we, mass mailings, contract. */
export function journeyPicture(customer: CustomerJourney, context: Context): Chart {
  const { t, formats, settings } = context;
  const lanes: Lanes = {
    they: t('They'),
    wait: t('They wait'),
    we: t('We'),
    mass: t('Mass mailings'),
    contract: t('Contract'),
  };
  const from = startOf(customer, settings.as_of_on);
  const to = settings.as_of_at;
  const spec = journeyChart({
    lanes: Object.values(lanes),
    from,
    to,
    bars: journeyBars(customer, lanes).filter((bar) => bar.to > from),
    marks: journeyMarks(customer.events, lanes, [from, to]),
    labels: journeyLabels(customer, lanes, context).filter((label) => label.at > from),
  });
  return {
    type: 'chart',
    title: pictureTitle(customer, context),
    alternative: t(
      'Swim lanes over time: what they wrote, how long they waited, what we wrote, mass mailings, and the contract. The list of events below says the same.',
    ),
    note: t(
      '{from} to {to}. Bars: contract terms, and waits for our answer, the open one in full colour. Crosses: refusals, notices and the day the customer left.',
      {
        from: formats.day(from.slice(0, 10)),
        to: formats.day(settings.as_of_on),
      },
    ),
    source: 'journey_events',
    spec,
    data: waitsTable(customer, context),
  };
}

function pictureTitle({ facts, loss }: CustomerJourney, { t, formats }: Context): string {
  if (facts.days_waited !== null && facts.days_waited > 0) {
    return t('Waiting for our answer for {days}', { days: formats.days(facts.days_waited) });
  }
  if (loss?.churned_on && !loss.returned_on)
    return t('Away since {day}', { day: formats.day(loss.churned_on) });
  return t('The journey so far');
}

/** The first event, but at most five years and at least 90 days before the day of the report. */
function startOf({ events, terms }: CustomerJourney, asOf: string): string {
  const days = [
    ...events.map((event) => event.occurred_on),
    ...terms.map((term) => term.started_on),
  ].sort();
  const first = days[0] ?? asOf;
  const earliest = addDays(asOf, -5 * 365);
  const latest = addDays(asOf, -90);
  const start = first < earliest ? earliest : first > latest ? latest : first;
  return `${addDays(start, -7)}T00:00:00Z`;
}

function waitsTable({ waits }: CustomerJourney, { t, formats }: Context): Chart['data'] {
  const outcomes: Record<string, string> = {
    answered: t('answered'),
    settled: t('settled'),
    open: t('not answered'),
  };
  return {
    type: 'table',
    columns: [
      { title: t('Asked on') },
      { title: t('Waited'), align: 'right' },
      { title: t('Outcome') },
    ],
    rows: waits.map((wait) => [
      formats.shortDay(wait.opened_on),
      wait.days_waited === 0 ? t('the same day') : formats.days(wait.days_waited),
      outcomes[wait.outcome] ?? wait.outcome,
    ]),
  };
}
