import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library as package-lock.json names it. */
type Locked = { version: string; license?: string; dev?: boolean; os?: string[]; cpu?: string[] };
type Library = { name: string; version: string; licence: string; texts: string };

/** Gives the text of NOTICE: every library that reaches production, with its licence and what its authors ask to be kept. */
export function notice(project: string): string {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const libraries = Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, locked]) => library(project, folder, locked));
  const licences = [...new Set(libraries.map(({ licence }) => licence))].sort();
  const counted = licences.map(
    (licence) => `${licence}: ${libraries.filter((found) => found.licence === licence).length}`,
  );
  return `${HEAD}\n\n${counted.join('\n')}\n${libraries.map(entry).join('')}`;
}

const HEAD = `regulars stands under the MIT licence (LICENSE). It is installed with the libraries below, which keep their own licences.
The data of public holidays (date-holidays) stand under CC BY-SA 3.0 and are taken from Wikipedia: each page that uses them says so.
Made from package-lock.json by npm run notice. Libraries by licence:`;

function library(project: string, folder: string, locked: Locked): Library {
  const stated = locked.license ?? packageLicence(join(project, folder));
  return {
    name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked.version,
    licence: stated,
    // What is for one platform alone is not installed everywhere, and the text must not depend on where it is made.
    texts: locked.os || locked.cpu ? ONE_PLATFORM : licenceTexts(join(project, folder)),
  };
}

const ONE_PLATFORM = 'For one platform only: its licence is named above.';

/** Old packages name their licence as an object, or in their text alone. */
function packageLicence(folder: string): string {
  const stated = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license?: { type?: string };
    licenses?: { type?: string }[];
  };
  const type = stated.license?.type ?? stated.licenses?.[0]?.type;
  if (type !== undefined) return type;
  if (/MIT|Permission is hereby granted, free of charge/.test(licenceTexts(folder))) return 'MIT';
  throw new Error(`${folder} names no licence`);
}

function licenceTexts(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: npm ci`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.length === 0 ? 'The package holds no text of it.' : texts.join('\n');
}

function entry({ name, version, licence, texts }: Library): string {
  const lines = texts.split(/\r?\n/).map((line) => line.trimEnd());
  return `\n${'-'.repeat(80)}\n${name} ${version}: ${licence}\n\n${lines.join('\n').trim()}\n`;
}
