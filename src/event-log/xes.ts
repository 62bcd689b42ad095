import type { Plain } from '../database/read.ts';
import { type CaseEvent, caseEvents } from './case-events.ts';
import type { Attribute, EventLog } from './event-log.ts';

/** Gives a log as XES 1.0 with the standard extensions Concept, Time and Lifecycle, and Organizational where roles are told; in pieces of whole lines. */
export async function* xes(log: EventLog): AsyncIterable<string> {
  yield headOf(log);
  let current: string | undefined;
  for await (const events of caseEvents(log)) {
    const lines: string[] = [];
    for (const event of events) {
      if (event.case_id !== current) {
        if (current !== undefined) lines.push('  </trace>');
        lines.push('  <trace>', ...traceLines(event, log.caseAttributes));
        current = event.case_id;
      }
      lines.push(eventLine(event, log.eventAttributes));
    }
    yield lines.join('\n');
  }
  yield current === undefined ? '</log>' : '  </trace>\n</log>';
}

const EXTENSIONS = { Concept: 'concept', Time: 'time', Lifecycle: 'lifecycle' };

function headOf({ kind, facts, eventAttributes }: EventLog): string {
  const hasRoles = eventAttributes.some(({ name }) => name === 'role');
  const extensions = { ...EXTENSIONS, ...(hasRoles && { Organizational: 'org' }) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">',
    ...Object.entries(extensions).map(
      ([name, prefix]) =>
        `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    `  <global scope="trace">${element('string', 'concept:name', 'unknown')}</global>`,
    `  <global scope="event">${element('string', 'concept:name', 'unknown')}${element('date', 'time:timestamp', '1970-01-01T00:00:00Z')}${element('string', 'lifecycle:transition', 'complete')}</global>`,
    '  <classifier name="Activity" keys="concept:name"/>',
    `  ${element('string', 'concept:name', kind)}`,
    `  ${element('string', 'lifecycle:model', 'standard')}`,
    ...Object.entries(facts).map(([name, value]) => `  ${element('string', name, value)}`),
  ].join('\n');
}

function traceLines(event: CaseEvent, attributes: Attribute[]): string[] {
  const told = attributes.map((attribute) => elementOf(attribute, event[attribute.name] ?? null));
  const name = element('string', 'concept:name', event.case_id);
  return [name, ...told].filter(Boolean).map((line) => `    ${line}`);
}

function eventLine(event: CaseEvent, attributes: Attribute[]): string {
  const told = attributes.map((attribute) => elementOf(attribute, event[attribute.name] ?? null));
  return [
    '    <event>',
    element('string', 'concept:name', event.activity),
    element('date', 'time:timestamp', event.occurred_at),
    element('string', 'lifecycle:transition', 'complete'),
    element('string', 'event', event.event_id),
    ...told,
    '</event>',
  ].join('');
}

/** Gives an attribute; nothing where it is not known. */
function elementOf({ name, type }: Attribute, value: Plain): string {
  if (value === null) return '';
  return element(type, name === 'role' ? 'org:role' : name, String(value));
}

function element(type: string, key: string, value: string): string {
  return `<${type} key="${key}" value="${escaped(value)}"/>`;
}

/** What XML 1.0 has no place for, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Gives a text as it stands in an attribute of XML 1.0. */
export function escaped(text: string): string {
  return text
    .replace(NO_XML, '')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '');
}
