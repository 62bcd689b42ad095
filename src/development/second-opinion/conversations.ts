import type { Message } from './company.ts';
import { byKey } from './message-order.ts';

/**
 * Gives the conversation of each message: the mail system's thread; else that of the message it answers, missing messages
 * included; else, for a reply without such headers, that of the human message or absence note before it with the same base subject and customer (or address).
 */
export function conversationsOf(
  messages: Message[],
  counterpartsOf: (message: Message) => string[],
): Map<string, string> {
  const byId = new Map(messages.map((message) => [message.message_id, message]));
  const parents = parentsOf(messages);
  const conversations = new Map<string, string>();
  const sorted = [...messages].sort(
    (a, b) => timeOf(a) - timeOf(b) || byKey(a.message_id, b.message_id),
  );
  const find = (id: string, seen: string[]): string => {
    const message = byId.get(id);
    if (message?.thread_id) return `thread ${message.thread_id}`;
    const parent =
      parents.get(id) ?? (message && earlierOfSubject(message, sorted, counterpartsOf));
    if (parent === undefined) return id;
    if (seen.includes(parent)) return [...seen.slice(seen.indexOf(parent)), id].sort()[0] ?? id;
    return find(parent, [...seen, id]);
  };
  for (const { message_id } of messages) conversations.set(message_id, find(message_id, []));
  return conversations;
}

/** The message answered: the last reference, else In-Reply-To; of a missing message the reference before it. */
function parentsOf(messages: Message[]): Map<string, string> {
  const present = new Set(messages.map(({ message_id }) => message_id));
  const parents = new Map<string, string>();
  for (const message of messages) {
    const chain = [...(message.reference_ids ?? [])];
    if (message.in_reply_to && chain.at(-1) !== message.in_reply_to)
      chain.push(message.in_reply_to);
    const ids = [...chain, message.message_id];
    for (let index = 1; index < ids.length; index += 1) {
      const child = ids[index] ?? '';
      const parent = ids[index - 1] ?? '';
      const isOwnWord = index === ids.length - 1;
      if (parent === child || parents.has(child)) continue;
      if (isOwnWord || !present.has(child)) parents.set(child, parent);
    }
  }
  return parents;
}

function earlierOfSubject(
  message: Message,
  sorted: Message[],
  counterpartsOf: (message: Message) => string[],
): string | undefined {
  if (!isWritten(message) || !/^\s*(re|aw|antw|sv)\s*:/i.test(message.subject ?? ''))
    return undefined;
  let found: string | undefined;
  for (const earlier of sorted) {
    if (earlier === message) break;
    if (!isWritten(earlier)) continue;
    const isClose = timeOf(message) - timeOf(earlier) <= 90 * 86_400_000;
    const isSame = baseSubject(earlier.subject) === baseSubject(message.subject);
    const isShared = counterpartsOf(earlier).some((counterpart) =>
      counterpartsOf(message).includes(counterpart),
    );
    if (isClose && isSame && isShared) found = earlier.message_id;
  }
  return found;
}

/** By a human, or an absence note. */
function isWritten({ kind }: Message): boolean {
  return kind === 'human' || kind === 'auto_reply';
}

function baseSubject(subject: string | null): string {
  return (subject ?? '')
    .replace(/^(\s*(re|aw|antw|sv|wg|fwd?)\s*:)+/i, '')
    .trim()
    .toLowerCase();
}

function timeOf(message: Message): number {
  return Date.parse(message.sent_at ?? '');
}
