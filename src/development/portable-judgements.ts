import {
  areAlike,
  castTypeOf,
  childOf,
  columnOf,
  constantIn,
  listIn,
  type Node,
  nameOf,
  partsOf,
} from './sql-tree.ts';

/** True of a number other than 0, of nullif(..., 0), and of what is made of such. */
export function isNeverZero(divisor: Node | undefined): boolean {
  if (!divisor) return false;
  const parts = partsOf(divisor);
  if (castTypeOf(divisor) !== '') return isNeverZero(childOf(divisor));
  if (nameOf(divisor) === 'nullif') return true;
  if (nameOf(divisor) === 'greatest') return parts.some(isPositive);
  if (nameOf(divisor) === '+') return parts.some(isPositive);
  if (nameOf(divisor) === '*') return parts.every(isNeverZero);
  return constantIn(divisor) !== undefined && Number(constantIn(divisor)) !== 0;
}

function isPositive(node: Node): boolean {
  return Number(constantIn(node)) > 0;
}

/** True of what has no fraction by its form or its name: a rounded or counted value, a truth, a constant. */
export function isWhole(node: Node): boolean {
  if (node.class === 'CONSTANT') return !/DECIMAL|DOUBLE|VARCHAR/.test(JSON.stringify(node.value));
  if (nameOf(node) === 'coalesce' || node.type === 'OPERATOR_COALESCE')
    return partsOf(node).every(isWhole);
  if (/^(COMPARISON|CONJUNCTION)$/.test(String(node.class))) return true;
  if (/^(is_|has_|was_)|(_count|_number|at_risk|age)$/.test(columnOf(node))) return true;
  return /^(round|floor|ceil|trunc|count|count_star|sum|length|greatest)$/.test(nameOf(node));
}

/** True of an order that ends with a key, or with what is taken by it: then ties do not matter. */
export function isTotal(taken: Node, order: Node): boolean {
  const last = nameOf(order) === 'row' ? partsOf(order).at(-1) : order;
  if (!last) return false;
  return (
    areAlike(last, taken) || /((^|_)id|_key|_number|^line|^position|^depth)$/.test(columnOf(last))
  );
}

/** True of a list with an order of its own, or that is sorted at once. */
export function isOrdered(list: Node, around: Node): boolean {
  const { orders } = (list.order_bys ?? {}) as Node;
  return (Array.isArray(orders) && orders.length > 0) || /^(list|array)_sort$/.test(nameOf(around));
}

/** True of a column that is none of the settings, of which a script has the value. */
export function isColumnOfRows(node: Node): boolean {
  const [table] = Array.isArray(node.column_names) ? node.column_names : [];
  return node.class === 'COLUMN_REF' && table !== 'settings';
}

/** True of a constant with a fraction: 0.3, and not 1.0. */
export function isFraction(node: Node): boolean {
  const value = constantIn(node);
  const { type } = (node.value ?? {}) as { type?: { id: string; type_info?: { scale?: number } } };
  const scale = type?.id === 'DECIMAL' ? (type.type_info?.scale ?? 0) : 0;
  return (
    /^(DECIMAL|DOUBLE|FLOAT)$/.test(type?.id ?? '') &&
    !Number.isInteger(Number(value) / 10 ** scale)
  );
}

/** True of a call that is a macro here and a function of `queries/spark/functions.sql` on Spark. */
export function isScriptFunction(node: Node): boolean {
  return /^(key_of|local_time|utc_time|end_of_day)$/.test(nameOf(node));
}

/** True of a star. */
export function isStar(node: Node): boolean {
  return node.type === 'STAR';
}

/** True of a star without some columns, or with some in place of others. */
export function isChangedStar(node: Node): boolean {
  return (
    isStar(node) && ['exclude_list', 'replace_list'].some((name) => listIn(node, name).length > 0)
  );
}
