import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What makes rows of exports: compiled files by their path from the project's folder, and versions of libraries by name. */
export type LoadProgram = { hash: string; files: string[]; libraries: Record<string, string> };

/** Gives what makes rows of exports: the compiled room `load`, all that it imports, and the libraries, with those that these need. */
export function loadProgram(project: string): LoadProgram {
  const found = new Map<string, string>();
  const names = new Set<string>();
  for (const file of compiledLoad(project)) collect(file, { project, found, names });
  const files = [...found.keys()].sort();
  const libraries = versionsOf([...names], project);
  const hashes = files.map((file) => [file, found.get(file)]);
  return { hash: hashOf(JSON.stringify([hashes, libraries])), files, libraries };
}

/** The compiler leaves files whose source is gone. */
function compiledLoad(project: string): string[] {
  return readdirSync(join(project, 'src/load'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|acceptance)\.ts$/.test(file))
    .map((file) => join(project, 'dist/load', file.replace(/\.ts$/, '.js')));
}

type Collected = { project: string; found: Map<string, string>; names: Set<string> };

/** Imports, dynamic ones too, and files that a module names beside itself. */
const NAMED =
  /^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"];|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/gm;

function collect(file: string, collected: Collected): void {
  const path = relative(collected.project, file).replaceAll('\\', '/');
  if (collected.found.has(path)) return;
  const content = readFileSync(file);
  collected.found.set(path, hashOf(content));
  if (!file.endsWith('.js')) return;
  for (const [, ...names] of String(content).matchAll(NAMED)) {
    const name = names.find((found) => found !== undefined) ?? '';
    if (name.startsWith('.')) collect(resolve(dirname(file), name), collected);
    else if (!name.startsWith('node:')) collected.names.add(packageOf(name));
  }
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

type Package = { version: string; dependencies?: Record<string, string> };

/** Optional libraries that are not there, and those of one platform only, say nothing. */
function versionsOf(names: string[], project: string): Record<string, string> {
  const versions = new Map<string, string>();
  const visit = (name: string, from: string) => {
    const folder = installedAt(name, from);
    if (folder === null) return;
    const { version, dependencies = {} } = packageAt(folder);
    const key = relative(project, folder).replaceAll('\\', '/');
    if (versions.has(key)) return;
    versions.set(key, version);
    for (const next of Object.keys(dependencies)) visit(next, folder);
  };
  for (const name of names) visit(name, project);
  return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function packageAt(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

/** Where a library is found that is named from a folder: there, or above. */
function installedAt(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? null : installedAt(name, dirname(from));
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
