import type { Logged } from './directly-follows.ts';

/** An event of an XES log with its attributes by key. */
export type XesEvent = Logged & { attributes: Record<string, string> };

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([a-z]+)((?: [\w:.]+="[^"<]*")*)(\/?)>|\s+/gy;
const ENTITY = /&(?:amp|lt|gt|quot|#9|#10|#13);/g;
const TEXTS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads a log by the little of XML that a log of ours may have; an error for anything else. */
export function readXes(xml: string): XesEvent[] {
  const open: string[] = [];
  const events: XesEvent[] = [];
  let [caseId, attributes, end] = ['', {} as Record<string, string>, 0];
  for (const {
    0: token,
    1: closing,
    2: name = '',
    3: given = '',
    4: single,
    index,
  } of xml.matchAll(TOKEN)) {
    end = index + token.length;
    if (!name) continue;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another at ${index}`);
      if (name === 'event')
        events.push({ case_id: caseId, activity: attributes['concept:name'] ?? '', attributes });
      continue;
    }
    const { key = '', value = '' } = attributesOf(given);
    if (open.at(-1) === 'trace' && key === 'concept:name') caseId = value;
    if (open.at(-1) === 'event') attributes[key] = value;
    if (name === 'event') attributes = {};
    if (!single) open.push(name);
  }
  if (end !== xml.length || open.length > 0) throw new Error(`no XML at ${end}`);
  return events;
}

function attributesOf(given: string): Record<string, string> {
  const found = [...given.matchAll(/ ([\w:.]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(value: string): string {
  if (value.replace(ENTITY, '').includes('&')) throw new Error(`no entity in ${value}`);
  return value.replace(ENTITY, (entity) => {
    const name = entity.slice(1, -1);
    return TEXTS[name] ?? String.fromCharCode(Number(name.slice(1)));
  });
}
