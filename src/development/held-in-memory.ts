import { listIn, type Node, nameOf, partsOf } from './sql-tree.ts';

/**
 * True of an aggregate that holds a list, a text or a row for each of its groups: DuckDB cannot write these to the
 * disk, so that with enough groups there is no memory left. A window gives the same, one part of the table at a time; a
 * sum of decimals needs no order. What is counted distinct is held in tables of its own, which do go to the disk. The
 * tree tells no types: the least of texts holds one too.
 */
export function isHeldInMemory(node: Node): boolean {
  if (node.class !== 'FUNCTION') return false;
  const order = partsOf(node)[1];
  return (
    OF_ALL_VALUES.test(nameOf(node)) ||
    listIn((node.order_bys ?? {}) as Node, 'orders').length > 0 ||
    (OF_ONE_ROW.test(nameOf(node)) && order !== undefined && nameOf(order) === 'row')
  );
}

const OF_ALL_VALUES =
  /^(list|array_agg|string_agg|group_concat|listagg|median(_of)?|quantile(_cont|_disc)?|mad|mode|histogram|entropy)$/;
const OF_ONE_ROW = /^(arg_)?(max|min)(_by|_null)?$/;

/** Queries that hold something for each group, and why that stays small. */
export const HELD_IN_MEMORY: { queries: string[]; why: string }[] = [
  {
    queries: ['opportunity_terms'],
    why: 'A group is a customer with opportunities beside its contracts, whose terms are folded as one list; only such a CRM fills it.',
  },
  {
    queries: ['conversations'],
    why: 'A view that is only looked at by hand.',
  },
  {
    queries: ['customer_owners', 'mailboxes', 'decided_customers', 'decisions'],
    why: 'Groups are people and mailboxes of ours, and what people decided.',
  },
  {
    queries: ['values_in_doubt', 'coverage_by_source'],
    why: 'Groups are programs and sources.',
  },
  {
    queries: ['loaded_files'],
    why: 'Groups are files and folders.',
  },
  {
    queries: ['path_steps', 'path_variants', 'answers_by_people'],
    why: 'A few groups of numbers: eight bytes a loss or an answer.',
  },
  {
    queries: ['tenure_by_year', 'win_back_outcomes', 'response_limits', 'uplift_by_campaign'],
    why: 'Groups are years, windows, months and arms of a campaign.',
  },
  {
    queries: ['identity_conflicts'],
    why: 'Groups are the addresses and names that several customers have, found first.',
  },
  {
    queries: ['lists_loaded_twice', 'orders_in_two_programs'],
    why: 'Groups are pairs of files and of programs.',
  },
];
