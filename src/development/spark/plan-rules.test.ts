import { expect, test } from 'vitest';
import { faultsOfPlan, shuffleCount } from './plan-rules.ts';
import { planIn } from './plan-tree.ts';

/** What `explain` prints of tables. */
function scan(table: string): string {
  return `FileScan parquet [opened_at#1] Batched: true, DataFilters: [], Format: Parquet, Location: InMemoryFileIndex(1 paths)[file:/w/plans/${table}], PartitionFilters: []`;
}

function faults(lines: string[]): string[] {
  return faultsOfPlan({
    name: 'asked',
    plan: planIn(['== Physical Plan ==', ...lines].join('\n')),
  });
}

test('every row against every other is a fault of a plan, unless one side has few', () => {
  const loop = (other: string) => [
    'CartesianProduct (opened_at#1 < begins_at#2)',
    ':- *(1) ColumnarToRow',
    `:  +- ${scan('waits')}`,
    '+- *(2) ColumnarToRow',
    `   +- ${other}`,
  ];
  expect(faults(loop(scan('messages')))).toEqual([
    'asked: a nested loop of waits, messages: CartesianProduct (opened_at#1 < begins_at#2)',
  ]);
  expect(faults(loop(scan('settings')))).toEqual([]);
  expect(faults(loop('HashAggregate(keys=[], functions=[max(sent_at#3)])'))).toEqual([]);
  expect(faults(loop('HashAggregate(keys=[customer_id#4], functions=[])'))).toHaveLength(1);
});

test('a nested loop within a select within is seen', () => {
  const lines = [
    'Project [Subquery scalar-subquery#5, [id=#6] AS first#7]',
    ':  +- Subquery scalar-subquery#5, [id=#6]',
    ':     +- BroadcastNestedLoopJoin BuildRight, LeftOuter',
    `:        :- ${scan('orders')}`,
    `:        +- ${scan('orders')}`,
    '+- Scan OneRowRelation[]',
  ];
  expect(faults(lines)).toHaveLength(1);
});

test('all rows in one task are a fault of a plan, unless they were summed up before', () => {
  const gathered = (below: string) => [
    'Window [row_number() windowspecdefinition(opened_at#1 ASC NULLS LAST)]',
    '+- *(2) Sort [opened_at#1 ASC NULLS LAST], false, 0',
    '   +- Exchange SinglePartition, ENSURE_REQUIREMENTS, [plan_id=8]',
    `      +- *(1) ${below}`,
    `         +- ${scan('waits')}`,
  ];
  expect(faults(gathered('Project [opened_at#1]'))).toEqual([
    'asked: one task gets all rows of waits',
  ]);
  expect(faults(gathered('HashAggregate(keys=[], functions=[partial_count(1)])'))).toEqual([]);
});

test('what is sent to other tasks is counted, what is sent already is not', () => {
  const plan = planIn(
    [
      'SortMergeJoin [a#1], [a#2], Inner',
      ':- Exchange hashpartitioning(a#1, 2), ENSURE_REQUIREMENTS, [plan_id=1]',
      `:  +- ${scan('waits')}`,
      '+- ReusedExchange [a#2], Exchange hashpartitioning(a#1, 2), ENSURE_REQUIREMENTS, [plan_id=1]',
    ].join('\n'),
  );
  expect(shuffleCount({ name: 'asked', plan })).toBe(1);
});

test('a select that Spark does not take is told', () => {
  expect(
    faults(['Error occurred during query planning: ', '[MISSING_GROUP_BY] No groups.']),
  ).toEqual(['asked: [MISSING_GROUP_BY] No groups.']);
});
