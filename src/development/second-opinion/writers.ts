import type { Message } from './company.ts';
import type { Identity } from './identities.ts';

type IdentityOf = (address: string) => Identity;

/** Gives a message as from whom wrote it: of a form of ours whom a reply would go to; and as what it is without the marks that a list of ours put on it. */
export function asWritten(message: Message, identityOf: IdentityOf): Message {
  const writer = formWriter(message, identityOf);
  const isPersonal = writer !== null || isTheirs(message.from_address, identityOf);
  const isAnswer = message.in_reply_to !== null || (message.reference_ids ?? []).length > 0;
  const isPassedOn = isOurList(message.list_id, identityOf) && (isPersonal || isAnswer);
  return {
    ...message,
    from_address: writer ?? message.from_address,
    kind: isPassedOn ? (message.unlisted_kind ?? message.kind) : message.kind,
  };
}

/** Whom the Reply-To of a mail of ours to ours names, if that is one outside; the mail may go to that one too, and to nobody else outside. */
function formWriter(message: Message, identityOf: IdentityOf): string | null {
  const outside = (message.reply_to_addresses ?? []).filter((address) =>
    isTheirs(address, identityOf),
  );
  const [writer] = outside;
  if (writer === undefined || outside.length > 1) return null;
  if (isTheirs(message.from_address, identityOf)) return null;
  const recipients = [...(message.to_addresses ?? []), ...(message.cc_addresses ?? [])];
  const others = recipients.filter((address) => address !== writer);
  const isToUs = others.every((address) => !isTheirs(address, identityOf));
  return isToUs && others.length > 0 ? writer : null;
}

function isTheirs(address: string | null, identityOf: IdentityOf): boolean {
  return address !== null && identityOf(address).side === 'theirs';
}

/** `service.firm.example` is the list service@firm.example. */
function isOurList(list: string | null, identityOf: IdentityOf): boolean {
  return list !== null && identityOf(list.replace('.', '@')).side === 'ours';
}
