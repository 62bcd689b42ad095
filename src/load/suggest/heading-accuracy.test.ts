import { expect, test } from 'vitest';
import { type JudgedHeadings, judgedHeadings } from '../../development/labelled-headings.ts';
import { headings } from './headings.ts';

const told = ({ name, suggested, table, suggestions }: JudgedHeadings) =>
  `${name}: ${suggested}, not ${table.join(' or ')}: ${suggestions.map(({ columns }) => columns.map(({ name, from }) => `${name} from ${from.name}`).join(', ')).join('; ')}`;

test.each(['practice', 'sealed', 'second-sealed'])(
  'of the labelled headings of the %s half no mapping that is used without a look is wrong, and nine of ten are taken for the right table',
  { timeout: 180_000 },
  async (half) => {
    const judged = await judgedHeadings(`${half}-headings.yaml`);
    const first = judged.filter(({ isFirstRight }) => isFirstRight);
    const active = judged.filter(({ isActive }) => isActive);
    const wrong = judged.filter(({ isWrong }) => isWrong);
    const sum = (count: (one: JudgedHeadings) => number) =>
      judged.reduce((total, one) => total + count(one), 0);
    const found = sum(({ foundCount }) => foundCount);
    const asked = sum(({ namedCount }) => namedCount);
    console.log(
      `${half}: ${judged.length} files, right table first ${first.length}, used without a look ${active.length}, wrongly ${wrong.length}; ${found} of ${asked} columns named by a person are found`,
    );
    expect(wrong.map(told)).toEqual([]);
    expect(first.length / judged.length).toBeGreaterThanOrEqual(0.9);
  },
);

test('headings are known in many spellings', () => {
  const spellings = [...headings().values()].flatMap((columns) =>
    [...columns.values()].map(({ size }) => size),
  );
  expect(spellings.reduce((sum, size) => sum + size)).toBeGreaterThan(10_000);
});
