import { csvText } from '../text/csv.ts';
import { caseEvents, joinedEvents } from './case-events.ts';
import type { EventLog } from './event-log.ts';

/** Gives a log as CSV (RFC 4180): case, activity and timestamp (UTC), then what else is known; in pieces of whole lines. */
export async function* eventLogCsv(log: EventLog): AsyncIterable<string> {
  const names = [...log.eventAttributes, ...log.caseAttributes].map(({ name }) => name);
  yield csvText([['case', 'activity', 'timestamp', 'event', ...names]]);
  for await (const events of caseEvents(log))
    yield csvText(
      events.map((event) => [
        ...[event.case_id, event.activity, event.occurred_at, event.event_id],
        ...names.map((name) => event[name]),
      ]),
    );
}

/** Gives an Activity Schema as CSV (RFC 4180), in pieces of whole lines. */
export async function* activitySchemaCsv(log: EventLog): AsyncIterable<string> {
  yield csvText([ACTIVITY_COLUMNS]);
  const rows = log.database.stream(`
    select * replace (
      cast(ts as varchar) as ts, cast(activity_repeated_at as varchar) as activity_repeated_at)
    from (${activitySchemaSql(log)})`);
  for await (const activities of rows)
    yield csvText(activities.map((row) => ACTIVITY_COLUMNS.map((name) => row[name])));
}

const ACTIVITY_COLUMNS = [
  ...['activity_id', 'ts', 'customer', 'activity', 'anonymous_customer_id', 'feature_json'],
  ...['revenue_impact', 'link', 'activity_occurrence', 'activity_repeated_at'],
];

/**
 * Gives the select of a log as the stream of an Activity Schema 2.0, whose entity is the customer. Revenue are orders alone:
 * the value of a contract stands at its offer, signature and end, and whoever adds it up would count it so often.
 */
export function activitySchemaSql(log: EventLog): string {
  const isJourney = log.kind === 'journeys';
  const features = log.eventAttributes.map(({ name }) => `'${name}', ${name}`);
  const loss = isJourney ? [] : ["'loss', case_id"];
  return `
    select
      concat_ws(' ', event_id, customer) as activity_id, occurred_at as ts, customer, activity,
      cast(null as varchar) as anonymous_customer_id,
      cast(json_object(${[...loss, ...features].join(', ')}) as varchar) as feature_json,
      ${isJourney ? `if(activity = 'order', cast(value as double), null)` : 'cast(null as double)'} as revenue_impact,
      cast(null as varchar) as link,
      row_number() over same_activity as activity_occurrence,
      lead(occurred_at) over same_activity as activity_repeated_at
    from ${joinedEvents(log)}
    window same_activity as (partition by cases.customer_key, activity order by events.rowid)
    order by events.rowid, customer`;
}
