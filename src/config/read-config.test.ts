import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig, parseConfig } from './read-config.ts';

function faults(text: string): string[] {
  try {
    parseConfig(text, 'regulars.yaml');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

test('an empty file is all defaults', () => {
  expect(parseConfig('', 'regulars.yaml').thresholds.grace_days).toBe(30);
});

test('every fault is told at once, with its line and column', () => {
  expect(
    faults(
      'language: fr\nthresholds:\n  grace_days: soon\n  regular_orders: 1\nhours:\n  monday: 9-5\n',
    ),
  ).toEqual([
    'regulars.yaml:1:11: language is "fr", expected en or de.',
    'regulars.yaml:3:15: thresholds.grace_days is "soon", expected a number.',
    'regulars.yaml:4:19: thresholds.regular_orders is 1, expected at least 2.',
    'regulars.yaml:6:11: hours.monday is "9-5", expected a list such as [a, b].',
  ]);
});

test('a misspelt key is told with the key it was meant to be', () => {
  expect(faults('own:\n  domain: [example.com]\nprivcy: {}\n')).toEqual([
    'regulars.yaml:2:3: own.domain is not a known key. Did you mean domains?',
    'regulars.yaml:3:1: privcy is not a known key. Did you mean privacy?',
  ]);
});

test('a key in a list of mappings is known by its place', () => {
  expect(faults('mappings:\n  - files: "*.txt"\n    tabel: orders\n    columns: {}\n')).toContain(
    'regulars.yaml:3:5: mappings.0.tabel is not a known key. Did you mean table?',
  );
});

test('broken YAML is told with its line', () => {
  expect(faults('company:\n  name: "x\n')[0]).toMatch(/^regulars\.yaml:\d+:\d+: /);
});

test('times, zones and currencies that do not exist are faults', () => {
  const told = faults(
    'timezone: Europe/Berlni\ncurrency: euro\nhours:\n  friday: [{opens: "25:00", closes: "26:00"}]\n',
  );
  expect(told).toContain(
    'regulars.yaml:1:11: timezone is "Europe/Berlni", expected an IANA time zone such as Europe/Berlin.',
  );
  expect(told).toContain(
    'regulars.yaml:2:11: currency is "euro", expected an ISO 4217 code such as EUR.',
  );
  expect(told).toContain(
    'regulars.yaml:4:20: hours.friday.0.opens is "25:00", expected a time such as 09:00.',
  );
});

test('a Spark is a command or the address of a server', () => {
  expect(faults('engine:\n  address: http://spark:10000/\n')).toEqual([
    'regulars.yaml:2:12: engine.address is "http://spark:10000/", expected an address such as spark.example:10000.',
  ]);
  expect(faults('engine:\n  address: a:1\n  command: b {script}\n')[0]).toMatch(
    /: engine is .*, expected a command or an address, not both\.$/,
  );
  expect(faults('engine:\n  command: spark-sql\n')).toEqual([
    'regulars.yaml:2:12: engine.command is "spark-sql", expected the place of the script in it: "spark-sql --master yarn -f {script}".',
  ]);
  expect(parseConfig('engine: {address: "anna@spark:1;auth=noSasl"}', 'x').engine.address).toBe(
    'anna@spark:1;auth=noSasl',
  );
});

test('hours promised to a segment or under a contract are read, and must be more than none', () => {
  const { promise } = parseConfig(
    'promise: {segments: {A: 4}, contracts: {" Wartung Premium ": 0.5}}',
    'regulars.yaml',
  );
  expect(promise).toMatchObject({ segments: { A: 4 }, contracts: { 'Wartung Premium': 0.5 } });
  const told = faults('promise:\n  segments: {A: 0}\n  contracts: {Premium: soon}\n');
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^regulars\.yaml:2:17: promise\.segments\.A is 0, expected more than 0/);
  expect(told[1]).toMatch(
    /^regulars\.yaml:3:\d+: promise\.contracts\.Premium is "soon", expected a number/,
  );
});

test('the configuration of the first export folder is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  writeFileSync(join(folder, 'regulars.yaml'), 'company: {name: Example}\n');
  expect(findConfig(undefined, [folder]).config.company.name).toBe('Example');
});

test('a configuration that was named but is not there is an error', () => {
  expect(() => findConfig('nowhere.yaml', [])).toThrow('There is no configuration nowhere.yaml.');
});

test('a logo is found beside the configuration and embedded; what cannot be one is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-logo-'));
  const path = join(folder, 'regulars.yaml');
  const withLogo = (name: string) => {
    writeFileSync(path, `company: { logo: ${name}, accent: "#0a5c36" }`);
    return findConfig(path, []).config.company;
  };
  writeFileSync(join(folder, 'logo.svg'), '<svg/>');
  writeFileSync(join(folder, 'big.png'), Buffer.alloc(300_000));
  const { logo, accent } = withLogo('logo.svg');
  expect(logo).toBe(`data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`);
  expect(accent).toBe('#0a5c36');
  expect(() => withLogo('none.svg')).toThrow('There is no logo');
  mkdirSync(join(folder, 'folder.png'));
  expect(() => withLogo('folder.png')).toThrow('There is no logo');
  expect(() => withLogo('logo.gif')).toThrow('is none of .svg, .png');
  expect(() => withLogo('big.png')).toThrow('Make it smaller');
});
