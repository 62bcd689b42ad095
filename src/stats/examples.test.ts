import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const EXAMPLE = /@example (.+) \/\/ => (.+)$/gm;

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file),
);

for (const file of files) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  for (const [, code = '', result = ''] of text.matchAll(EXAMPLE)) {
    test(`${file}: ${code} gives ${result}`, async () => {
      const exported = (await import(`./${file}`)) as Record<string, unknown>;
      const names = Object.keys(exported);
      const given = new Function(...names, `return ${code}`)(
        ...names.map((name) => exported[name]),
      );
      expect(rounded(given)).toEqual(rounded(new Function(`return ${result}`)()));
    });
  }
}

test('every statistic shows an example', () => {
  const silent = files.filter((file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    return /^export function/m.test(text) && !/@example /.test(text);
  });
  expect(silent).toEqual([]);
});

/** To the four digits that examples are printed with. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(4));
  return Array.isArray(value) ? value.map(rounded) : value;
}
