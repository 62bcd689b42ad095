import type { Plain } from '../database/read.ts';
import type { EventLog } from './event-log.ts';

/** An event as formats with one notion of a case tell it; its other attributes are columns too. */
export type CaseEvent = Record<string, Plain> & {
  case_id: string;
  event_id: string;
  activity: string;
  occurred_at: string;
};

/** Gives the events of a log by case, in the order of each, some thousand at a time. */
export function caseEvents(log: EventLog): AsyncIterable<CaseEvent[]> {
  const names = [...log.eventAttributes, ...log.caseAttributes].map(({ name }) => name);
  return log.database.stream(`
    select case_id, event_id, activity, occurred_at, ${names.join(', ')}
    from ${joinedEvents(log)}
    order by cases.rowid, events.rowid`) as AsyncIterable<CaseEvent[]>;
}

/** Gives the tables of a log, joined: one row an event and case. */
export function joinedEvents({ eventAttributes }: EventLog): string {
  const hasRoles = eventAttributes.some(({ name }) => name === 'role');
  return `logged_events as events inner join logged_cases as cases using (case_key)
    ${hasRoles ? 'left join logged_roles as roles using (person_key)' : ''}`;
}
