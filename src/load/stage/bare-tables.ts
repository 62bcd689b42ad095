const CALL = 'src dst dcontext'.split(' ');
const LEGS =
  'channel dstchannel lastapp lastdata start answer end duration billsec disposition amaflags'.split(
    ' ',
  );
const LATER = ['peeraccount', 'linkedid', 'sequence'];

/** Asterisk's cdr-csv/Master.csv: what follows the sixteen depends on loguniqueid, loguserfield and newcdrcolumns of cdr.conf. */
const ASTERISK = ['accountcode', ...CALL, 'clid', ...LEGS];
/** Its cdr-custom/Master.csv, in the order of the cdr_custom.conf that comes with it. */
const ASTERISK_CUSTOM = [
  'clid',
  ...CALL,
  ...LEGS,
  'accountcode',
  'uniqueid',
  'userfield',
  'sequence',
];

/**
 * Gives the columns of a table that a program writes without headings, told by the values of its first row; null for any other. Asterisk's
 * call records are known by their times, seconds and outcome, each in its place.
 */
export function bareTableColumns(values: readonly string[]): string[] | null {
  if (isCallRecord(ASTERISK, values))
    return [...ASTERISK, ...furtherColumns(values.slice(ASTERISK.length))];
  const customCount = ASTERISK_CUSTOM.length;
  const isCustom =
    [customCount, customCount - 1].includes(values.length) && isCallRecord(ASTERISK_CUSTOM, values);
  return isCustom ? ASTERISK_CUSTOM.slice(0, values.length) : null;
}

/** A unique id is a time with a counter, 1614852000.1, perhaps with the name of the system before it. */
function furtherColumns(values: readonly string[]): string[] {
  const later = values.length >= LATER.length ? LATER : [];
  const logged = values.slice(0, values.length - later.length);
  const isUnique = /^(?:\S+-)?\d{9,10}\.\d+$/.test(logged[0] ?? '');
  return [
    ...(logged.length === 2 || isUnique ? ['uniqueid', 'userfield'] : ['userfield']).slice(
      0,
      logged.length,
    ),
    ...later,
  ];
}

function isCallRecord(columns: readonly string[], values: readonly string[]): boolean {
  const fits = (column: string, pattern: RegExp) =>
    pattern.test(values[columns.indexOf(column)] ?? '');
  return (
    values.length <= ASTERISK.length + 5 &&
    fits('start', TIME) &&
    fits('end', TIME) &&
    fits('answer', /^$|^\d{4}-\d\d-\d\d /) &&
    fits('duration', /^\d+$/) &&
    fits('billsec', /^\d+$/) &&
    fits('disposition', /^(ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION|UNKNOWN)$/)
  );
}

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;
