import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requireGolden } from './golden.ts';
import { notice } from './notice.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: boolean; license?: string; hasInstallScript?: boolean }>;
};
const reached = Object.entries(lock.packages).filter(([folder, { dev }]) => folder && !dev);

/** Licences under which a library may be used beside MIT without asking; of all others somebody has to judge. */
const KNOWN = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'PSF-2.0',
  'MPL-2.0',
  '(ISC AND CC-BY-3.0)',
];

test('NOTICE is that of the libraries that are installed; npm run notice writes it anew', () => {
  requireGolden('NOTICE', notice('.'));
});

test('no library that reaches production runs a program when it is installed', () => {
  expect(reached.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
});

test('every library that reaches production has a licence that somebody has judged', () => {
  const others = reached.filter(([, { license }]) => license && !KNOWN.includes(license));
  expect(others.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
});
