import type { MappedColumn, Mapping } from '../../config/config.ts';
import { placeIn } from '../../config/mapping-places.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { didYouMean } from '../../text/nearest.ts';
import { allowedValues, type CanonicalColumn, isNumber } from './canonical.ts';

/** A column of a mapping, and the columns that its table has. */
type Column = {
  mapping: Mapping;
  name: string;
  mapped: MappedColumn;
  canonical: CanonicalColumn[];
};

/** UserError for a column that the table lacks, for values that it does not allow, and for what is said of the wrong column. */
export function checkColumn(column: Column): void {
  const { mapping, name, mapped, canonical } = column;
  if (!canonical.some((column) => column.name === name))
    throw unknownColumn(mapping, name, canonical);
  checkValues(mapping, name, mapped);
  checkAmount(column);
}

function unknownColumn(mapping: Mapping, name: string, canonical: CanonicalColumn[]): UserError {
  const names = canonical.map((column) => column.name);
  const what = inWords('has the column {name}, which {table} does not have. It has {names}.', {
    name,
    table: mapping.table,
    names: names.join(', '),
  });
  return fault(mapping, name, what + didYouMean(name, names));
}

/** What the table does not allow would set every such row aside. */
function checkValues(mapping: Mapping, name: string, mapped: MappedColumn): void {
  const allowed = allowedValues(mapping.table, name);
  const wrong = saidValues(mapped).find((value) => !allowed?.includes(value.toLowerCase()));
  if (allowed && wrong !== undefined) {
    const what = inWords("makes {name} ''{wrong}'', which is none of {allowed}.", {
      name,
      wrong,
      allowed: allowed.join(', '),
    });
    throw fault(mapping, name, what + didYouMean(wrong, allowed));
  }
}

/** Only numbers are multiplied, and only the value of an order is of a line, or without tax. */
function checkAmount({ mapping, name, mapped, canonical }: Column): void {
  if (typeof mapped !== 'object') return;
  const column = canonical.find((column) => column.name === name);
  if ('multiply' in mapped && column && !isNumber(column))
    throw fault(
      mapping,
      name,
      inWords('multiplies columns to {name}, which is no number.', { name }),
    );
  const isOfOrders = mapping.table === 'orders' && name === 'value';
  const said = (['of', 'net'] as const).find(
    (key) => (mapped as Record<string, unknown>)[key] !== undefined,
  );
  if (said && !isOfOrders)
    throw fault(
      mapping,
      name,
      inWords('says {said} of {name}; only the value of orders has it.', { said, name }),
    );
  const twice = { of: 'value_of', net: 'is_net' };
  const doubled = Object.entries(twice).find(
    ([key, other]) =>
      isOfOrders &&
      other in mapping.columns &&
      (key in mapped || (key === 'of' && 'multiply' in mapped)),
  );
  if (doubled)
    throw fault(
      mapping,
      name,
      inWords('says of value what the column {column} says too.', { column: doubled[1] }),
    );
}

function saidValues(mapped: MappedColumn): string[] {
  if (typeof mapped !== 'object') return [];
  if ('value' in mapped) return [mapped.value];
  if (!('values' in mapped)) return [];
  return [...Object.values(mapped.values), ...(mapped.else === undefined ? [] : [mapped.else])];
}

function fault(mapping: Mapping, name: string, what: string): UserError {
  return faultAt(mapping, ['columns', name], what);
}

/** Gives the fault of a mapping at a key of it, with file and line. */
export function faultAt(mapping: Mapping, key: string[], what: string): UserError {
  const place = placeIn(mapping, key);
  return new UserError(
    inWords('{place}: the mapping of {files} {what}', { place, files: mapping.files, what }),
  );
}
