import {
  isChangedStar,
  isColumnOfRows,
  isFraction,
  isNeverZero,
  isOrdered,
  isScriptFunction,
  isStar,
  isTotal,
  isWhole,
} from './portable-judgements.ts';
import {
  castTypeOf,
  childOf,
  constantIn,
  listIn,
  type Node,
  nameOf,
  partsOf,
  placesIn,
  sidesOf,
} from './sql-tree.ts';

/** A spelling that gives another result, or none, on an engine other than DuckDB. */
export type PortableRule = {
  name: string;
  why: string;
  breaks: (node: Node, around: Node) => boolean;
};

/**
 * What the parser's tree can tell. It cannot tell types, so that these are for the reader: the difference of two
 * moments in days or months, nulls in what a list gathers or an `arg_max` reads, a sum of whole numbers that overflows,
 * sums of fractions that are compared, decimals that stand for fractions, and whether an order has ties. Nor does it
 * know the macros of `queries/statistics.sql`; and whether `from` stood first is looked up in the text.
 */
export const PORTABLE_RULES: PortableRule[] = [
  {
    name: 'in (select ...)',
    why: 'With a null among what is selected `not in` finds no row, and it is no hash join elsewhere: write a semi or anti join, or exists.',
    breaks: (node) => node.subquery_type === 'ANY',
  },
  {
    name: 'division by what may be 0',
    why: 'x / 0 is infinite in DuckDB and null elsewhere: divide by nullif(x, 0).',
    breaks: (node) => ['/', '//', '%'].includes(nameOf(node)) && !isNeverZero(partsOf(node)[1]),
  },
  {
    name: 'cast to a whole number',
    why: '2.7 becomes 3 in DuckDB and 2 elsewhere, and a text that is no number fails here and is null there: round first, or try_cast.',
    breaks: (node) =>
      /INT(EGER)?$/.test(castTypeOf(node)) && !node.try_cast && !isWhole(childOf(node)),
  },
  {
    name: 'arg_max of ties',
    why: 'Of rows that are equal in what is compared each engine takes another: compare by a row that ends with a key.',
    breaks: (node) => {
      const [taken, order] = partsOf(node);
      return (
        /^(arg_)?(max|min)(_by|_null)?$/.test(nameOf(node)) &&
        !!taken &&
        !!order &&
        !isTotal(taken, order)
      );
    },
  },
  {
    name: 'list without order',
    why: 'What is gathered comes in the order in which it happens to arrive: say order by.',
    breaks: (node, around) =>
      /^(list|array_agg|string_agg)$/.test(nameOf(node)) && !isOrdered(node, around),
  },
  {
    name: 'date_diff',
    why: 'DuckDB counts the boundaries between two moments, others whole units: subtract dates.',
    breaks: (node) => /^(date_?diff|date_?sub)$/.test(nameOf(node)),
  },
  {
    name: 'regexp_replace of the first, or by flags',
    why: "Other engines replace all and know no flags, so that a name would be printed that is written in other letters: give 'g' alone, and (?i) in the pattern.",
    breaks: (node) => nameOf(node) === 'regexp_replace' && constantIn(partsOf(node)[3]) !== 'g',
  },
  {
    name: 'lower or upper',
    why: 'Beyond ASCII engines fold letters each in its own way: fold at load, once.',
    breaks: (node) => /^(lower|upper|lcase|ucase)$/.test(nameOf(node)),
  },
  {
    name: 'place from the end',
    why: '[-1] is the last in DuckDB and nothing, or an error, elsewhere: count from the start by len().',
    breaks: (node) =>
      /^ARRAY_(EXTRACT|SLICE)$/.test(String(node.type)) &&
      partsOf(node)
        .slice(1)
        .some((part) => Number(constantIn(part)) < 0),
  },
  {
    name: 'isodow',
    why: 'Weekdays are numbered from 0 or 1, from Sunday or Monday: reckon from a Monday, by weekday_of().',
    breaks: (node) => /^(isodow|dayofweek|weekday|dow)$/.test(nameOf(node)),
  },
  {
    name: 'substr from 0',
    why: 'Place 0 is before the first letter in DuckDB and the first letter elsewhere.',
    breaks: (node) =>
      /^substr(ing)?$/.test(nameOf(node)) && Number(constantIn(partsOf(node)[1])) <= 0,
  },
  {
    name: 'as-of join',
    why: 'No other engine has it: a window over both sides gives the same.',
    breaks: (node) => node.ref_type === 'ASOF',
  },
  {
    name: 'qualify beside *',
    why: 'Elsewhere what qualify reckons with becomes a column of the star: filter in a select around it.',
    breaks: (node) =>
      node.type === 'SELECT_NODE' && !!node.qualify && listIn(node, 'select_list').some(isStar),
  },
  {
    name: 'qualify beside distinct, order by or limit',
    why: 'Which comes first is said by each engine for itself, and no translation puts one into the other: select again around it.',
    breaks: (node) =>
      node.type === 'SELECT_NODE' && !!node.qualify && listIn(node, 'modifiers').length > 0,
  },
  {
    name: 'frame bound by a column',
    why: 'Elsewhere a frame reaches as far as a literal says; of a setting the script has the value: join, or settings.x.',
    breaks: (node) =>
      node.class === 'WINDOW' &&
      [node.start_expr, node.end_expr].some((bound) =>
        placesIn(bound).some(({ node: part }) => isColumnOfRows(part)),
      ),
  },
  {
    name: 'flags of a pattern',
    why: 'Other engines know no flags beside a pattern, and lose them: write (?i) in the pattern.',
    breaks: (node) => {
      const most = { regexp_matches: 2, regexp_full_match: 2, regexp_extract: 3 }[nameOf(node)];
      return most !== undefined && partsOf(node).length > most;
    },
  },
  {
    name: 'ilike',
    why: 'Beyond ASCII engines fold letters each in its own way: fold at load, once.',
    breaks: (node) => /^!?~~\*$|^(not_)?ilike_escape$/.test(nameOf(node)),
  },
  {
    name: 'first or last of rows without order',
    why: 'Which row comes first each engine decides for itself: say order by, or take min.',
    breaks: (node) =>
      /^(first|last|arbitrary)$/.test(nameOf(node)) &&
      node.class === 'FUNCTION' &&
      !isOrdered(node, {}),
  },
  {
    name: 'limit without order',
    why: 'Which rows are left each engine decides for itself: say order by.',
    breaks: (node) => {
      const kinds = listIn(node, 'modifiers').map(({ type }) => type);
      return kinds.includes('LIMIT_MODIFIER') && !kinds.includes('ORDER_MODIFIER');
    },
  },
  {
    name: 'function of the scripts in a sort',
    why: 'What a script makes a function (key_of, local_time) is no order of a select on Spark: select it as a column, and sort by that.',
    breaks: (node) =>
      node.type === 'SELECT_NODE' &&
      listIn(node, 'modifiers').some(({ orders }) =>
        placesIn(orders).some(({ node: part }) => isScriptFunction(part)),
      ),
  },
  {
    name: 'time zone by name',
    why: 'Of a local time that comes twice one engine takes the earlier moment, another the later: local_time(), utc_time() and end_of_day().',
    breaks: (node) => nameOf(node) === 'timezone' || /WITH TIME ZONE|TZ$/.test(castTypeOf(node)),
  },
  {
    name: 'collation',
    why: 'Beyond ASCII engines fold letters each in its own way: fold at load, once.',
    breaks: (node) =>
      node.class === 'COLLATE' || /^(strip_accents|nfc_normalize)$/.test(nameOf(node)),
  },
  {
    name: 'equal to a fraction',
    why: '0.1 + 0.2 is 0.3 where literals are decimals and not where they are fractions: round first, or give bounds.',
    breaks: (node) =>
      /^COMPARE_(NOT_?)?(EQUAL|IN)$/.test(String(node.type)) && sidesOf(node).some(isFraction),
  },
  {
    name: 'sum in 32 bits',
    why: 'A sum that grows with the rows is beyond 32 bits some day, which is a fault here and another number where engines wrap: bigint.',
    breaks: (node) =>
      /^(INTEGER|SMALLINT|TINYINT)$/.test(castTypeOf(node)) &&
      /^(sum|count|count_star)$/.test(nameOf(childOf(node))),
  },
  {
    name: 'recursive unnest',
    why: 'No other engine unnests lists and structs at once: name the columns.',
    breaks: (node) => nameOf(node) === 'unnest' && partsOf(node).length > 1,
  },
  {
    name: 'pivot or unpivot',
    why: 'Each engine has a grammar of its own, with other types for the columns: write union all.',
    breaks: (node) => node.type === 'PIVOT',
  },
  {
    name: 'recursive union',
    why: 'Other engines know only union all in a recursion, which ends by a count of steps.',
    breaks: (node) => node.type === 'RECURSIVE_CTE_NODE' && node.union_all === false,
  },
  {
    name: 'lambda',
    why: 'Each engine writes a function of list elements in its own way, and few optimise it: unnest and aggregate.',
    breaks: (node) => node.type === 'LAMBDA',
  },
  {
    name: 'enum',
    why: 'Only DuckDB has them; elsewhere they are texts, which sort by letters and not by rank.',
    breaks: (node) => castTypeOf(node) === 'ENUM',
  },
  {
    name: 'struct',
    why: '{name: value} is a map elsewhere: write rows of a union all, or columns.',
    breaks: (node) => nameOf(node) === 'struct_pack',
  },
  {
    name: 'star with exclude or replace',
    why: 'Few engines know it, and a column that is gone goes unnoticed: name the columns.',
    breaks: (node) => isChangedStar(node),
  },
  {
    name: 'columns()',
    why: 'Only DuckDB chooses columns by a pattern: name them.',
    breaks: (node) => isStar(node) && node.columns === true,
  },
];
