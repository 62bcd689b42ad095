import { message, type Translate } from '../../locales/translate.ts';

/** Why rows are set aside, as the loader and the sources of the program say it; a test finds every one of them here. */
const REASONS = [
  message('{column} is missing'),
  message("{column}: ''{value}'' is not a date"),
  message("{column}: ''{value}'' is not a date and time"),
  message("{column}: ''{value}'' is neither yes nor no"),
  message("{column}: ''{value}'' is not a list"),
  message("{column}: ''{value}'' is not a number"),
  message("{column}: ''{value}'' is not a whole number"),
  message("{column}: ''{value}'' is from before there was e-mail"),
  message("{column}: ''{value}'' is not among the values of the mapping"),
  message("{column}: ''{value}'' is neither won, lost nor open"),
  message("{column}: ''{value}'' is none of {others}"),
  message(
    "{column}: ''{value}'' may be day/month or month/day, and no value of the file decides it: name the form (date) in a mapping",
  ),
  message("{column}: ''{value}'' is a number that a spreadsheet has cut short: export it anew"),
  message(
    "{column}: several campaigns are called ''{value}'', and their mailings cannot be told apart",
  ),
  message(
    "{column}: several campaigns are called ''{value}'', and the files of their recipients cannot be told apart",
  ),
  message('{column} says {value}, but {others} is empty: when it was answered is not known'),
  message('{column} is missing: nobody can tell who waits'),
  message('{column} is missing: it was not sent'),
  message('Email is missing: the profile has no address'),
  message('Status is neither won, lost nor open'),
  message('Type is {value}: no mailing'),
  message('UserType is {value}: not one of us'),
  message('MessageID names no mail: it changed outside of a mailing'),
  message('a customer or partner with a login, not one of us'),
  message('a directory name of Exchange (/O=...) in place of an address'),
  message('a draft, never sent'),
  message('closed when it was entered: nobody waited'),
  message('deleted in {value}'),
  message('deleted in Thunderbird, and still in the file (X-Mozilla-Status)'),
  message('delivered to nobody: {value}'),
  message('it belongs to a lead, who is no customer'),
  message('it does not say what happened: ask the API with include=metric,profile'),
  message('it has no Profile'),
  message('it has no Username'),
  message('it has no date'),
  message('it has no end'),
  message('it has no number in its first column'),
  message('it is associated with no company'),
  message('it is no click'),
  message('it is no event of a mailing: {value}'),
  message('it left the list outside of a campaign'),
  message('it left the list outside of a campaign ({value})'),
  message('it names no account'),
  message('it names no organisation'),
  message('it was sent to nobody'),
  message('it went to a lead ({value}), who is no customer'),
  message('it went to a lead, who is no customer'),
  message('merged in Salesforce into {value}'),
  message('message stream outbound: a single mail, not a mass mailing'),
  message('named a customer that was erased'),
  message('neither account nor address: nobody can tell who waits'),
  message(
    'neither metric_set nor comments say whether it was answered: export the tickets with their metrics',
  ),
  message('no campaign and no category: taken for a single mail, not for a mass mailing'),
  message('no campaign: it is no event of a mailing'),
  message('no mailing list, campaign or tag: taken for a single mail, not for a mass mailing'),
  message('no mailing: {value}'),
  message('no tag: taken for a single mail, not for a mass mailing'),
  message('not delivered: {value}'),
  message('not done'),
  message('not done: Status is {value}'),
  message('not held: it was {value}'),
  message('not sent yet: Status is {value}'),
  message('not sent: Status is {value}'),
  message('opened by one of us (Source: Outbound Email)'),
  message('opened by one of us, not by the requester'),
  message('the copy of a meeting in the calendar of one who was invited'),
  message('the head of a series, whose meetings stand in rows of their own'),
  message('the requester has no mail address: nobody can tell who waits'),
];

const forms = REASONS.map((text) => ({ text, form: formOf(text) }));

/** Gives the reasons of a row, parted by semicolons, in the language of the report; one that is not known stays as it is. */
export function reasonText(reasons: string, t: Translate): string {
  return reasons
    .split('; ')
    .map((reason) => {
      const known = knownReason(reason);
      return known ? t(known.text, known.values) : reason;
    })
    .join('; ');
}

/** Finds the message that a reason is an instance of, and its values. */
export function knownReason(
  reason: string,
): { text: string; values: Record<string, string> } | undefined {
  for (const { text, form } of forms) {
    const found = form.exec(reason);
    if (found) return { text, values: { ...found.groups } };
  }
  return undefined;
}

/** The pattern of what an ICU message without plurals can say. */
function formOf(text: string): RegExp {
  const pattern = text
    .replaceAll("''", "'")
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'column' ? "(?<column>[^:;']+)" : `(?<${name}>.*)`,
    );
  return new RegExp(`^${pattern}$`, 's');
}
