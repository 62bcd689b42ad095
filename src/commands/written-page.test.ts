import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { queriesOf } from '../database/queries.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-page-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => copiedSampleRun(folder));

const HOSTILE = `from (values ('</script><img src=x onerror=alert(1)>', 3, date '2012-11-01'),
  ('<svg onload=alert(2)>' || chr(0) || chr(8238), 12, date '2011-01-05'), ('=1+1', null, null),
  ('currentColor', -2, date '2012-02-01')) as t ("a.b[0]", "__proto__", day)`;

test('rows are a page that reaches for nothing, whatever their texts are', async () => {
  await here('query', '--sql', HOSTILE, '--html', '--output', 'rows.html');
  const page = written('rows.html');
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toMatch(/<img|onload=alert\(2\)>|\u202e|\0|https?:/);
  expect(page).toContain('To 30 November 2012');
});

test('the chart of a page and the picture alone have these texts as texts, and what is not known is said', async () => {
  await here('query', '--sql', HOSTILE, '--chart', '--output', 'chart.html');
  await here('query', '--sql', HOSTILE, '--output', 'chart.svg');
  expect(written('chart.html').match(/<svg viewBox/g)).toHaveLength(2);
  expect(written('chart.html').match(/<table/g)).toHaveLength(1);
  const picture = written('chart.svg');
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
  expect(picture).toContain('>not known<');
  expect(picture).toContain('>currentColor<');
  expect(picture).not.toMatch(/var\(--|<img|\0|"currentColor"/);
});

test.skipIf(!hasChromium())('a page is sorted and filtered in a browser', async () => {
  const sql = `select 'K' || lpad(n::varchar, 5, '0') as name, n * 7 % 1000 as value from range(1, 1201) as t (n)`;
  await here('query', '--sql', sql, '--output', 'long.html');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (said) => faults.push(said.text()));
    await page.goto(`file://${join(folder, 'long.html')}`);
    const first = () => page.locator('tbody tr:not([hidden])').first().innerText();
    expect(await first()).toMatch(/^K00001\s+7$/);
    await page.getByRole('button', { name: 'value' }).click();
    expect(await first()).toMatch(/\s999$/);
    await page.getByRole('searchbox').fill('K00043');
    expect(await first()).toMatch(/^K00043\s+301$/);
    expect(await page.locator('output').innerText()).toBe('1 / 1200');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('of more rows than a page has room for the first are there, and it is said', async () => {
  const sql = 'select range as n from range(10001)';
  await here('query', '--sql', sql, '--html', '--output', 'many.html', '--language', 'de');
  const page = written('many.html');
  expect(page).toContain('<html lang="de"');
  expect(page).toMatch(/Die ersten 10\.000 von 10\.001 Zeilen\./);
  expect(page.match(/<tr>/g)).toHaveLength(10_001);
});

test('people of ours are hidden on a page and in a picture', async () => {
  const sql = 'select name, length(name) as letters from people order by name limit 3';
  for (const file of ['people.html', 'people.svg']) {
    const { stderr } = await here('query', '--sql', sql, '--chart', '--output', file);
    expect(stderr).toContain('People of ours are hidden');
    expect(written(file)).toContain('…');
  }
});

const SPEC = {
  mark: 'bar',
  encoding: { x: { field: 'days', type: 'quantitative' }, y: { field: 'name' } },
};

test('a specification draws the rows; one that cannot be drawn is told with its file and line', async () => {
  const spec = (content: unknown) =>
    writeFileSync(join(folder, 'spec.json'), JSON.stringify(content, null, 2));
  const draw = () => here('query', 'waiting', '--spec', 'spec.json', '--output', 'spec.svg');
  spec(SPEC);
  expect(await draw()).toMatchObject({ exitCode: 0 });
  expect(written('spec.svg')).toContain('Buchbinderei Thode');
  spec({ ...SPEC, encoding: { x: { field: 'dayz' } } });
  expect((await draw()).stderr).toMatch(/spec\.json:\d+ draws the field 'dayz'.*It gives:/s);
  spec({ ...SPEC, data: { url: 'https://elsewhere.example/x.json' } });
  expect((await draw()).stderr).toContain('names a url');
  const none = await here('query', 'waiting', '--spec', 'none.json', '--output', 'x.html');
  expect(none.stderr).toContain('There is no file none.json');
});

test.each([
  [['--chart', '--output', 'rows.csv'], 'A chart is a page or a picture, and not csv'],
  [['--spec', 'spec.json', '--json'], 'A chart is a page or a picture, and not json'],
  [['--chart', '--param', 'min_days=9999', '--output', 'none.svg'], 'nothing to be drawn'],
  [['--html', '--output', 'rows.csv'], 'named as csv, but --format says html'],
])('%j is refused', async (flags, fault) => {
  const { stderr, exitCode } = await here('query', 'waiting', ...flags);
  expect(stderr).toContain(fault);
  expect(exitCode).toBe(1);
});

test('what is not known of the month stands on the page, and below the picture', async () => {
  const late = ['--as-of', '2013-01-31'];
  await here('query', 'waiting', ...late, '--output', 'late.html');
  expect(written('late.html')).toMatch(/<p class="bad">[^<]*not known/);
  await here('query', 'waiting', ...late, '--output', 'late.svg');
  expect(written('late.svg')).toMatch(/<text [^<]*who waits[^<]*is not known/);
});

test('every named query is drawn, or says that it has nothing to draw', async () => {
  for (const { name } of queriesOf('analyst')) {
    const { stderr, stdout } = await here('query', name, '--chart', '--format', 'svg', '--quiet');
    expect(`${name}: ${stderr}${stdout}`).toMatch(/: (<svg |The query gave no row)/);
  }
});
