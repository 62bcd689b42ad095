import { expect, test } from 'vitest';
import { type JudgedHeadings, judgedHeadings } from '../../development/labelled-headings.ts';
import { headings } from './headings.ts';

const told = ({ name, suggested, table, suggestions }: JudgedHeadings) =>
  `${name}: ${suggested}, not ${table.join(' or ')}: ${suggestions.map(({ columns }) => columns.map(({ name, from }) => `${name} from ${from.name}`).join(', ')).join('; ')}`;

test('of labelled headings no mapping that is used without a look is wrong, and nine of ten are taken for the right table', {
  timeout: 120_000,
}, async () => {
  const judged = await judgedHeadings('practice-headings.yaml');
  const first = judged.filter(({ isFirstRight }) => isFirstRight);
  const active = judged.filter(({ isActive }) => isActive);
  console.log(
    `practice: ${judged.length} files, right table first ${first.length}, used without a look ${active.length}`,
  );
  expect(judged.filter(({ isWrong }) => isWrong).map(told)).toEqual([]);
  expect(first.length / judged.length).toBeGreaterThanOrEqual(0.9);
});

test('headings are known in many spellings', () => {
  const spellings = [...headings.values()].flatMap((columns) =>
    [...columns.values()].map(({ size }) => size),
  );
  expect(spellings.reduce((sum, size) => sum + size)).toBeGreaterThan(10_000);
});
