import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const run = promisify(execFile);
/** The two versions of Chromium that npm installs: the current one, and 109, the last one for Windows 7. */
export type ChromiumAge = 'current' | 'oldest';

/** The package of each version, and its archive of libraries that a minimal system lacks. */
const packages: Record<ChromiumAge, { folder: string; libraries: string }> = {
  current: { folder: path.resolve('node_modules/@sparticuz/chromium'), libraries: 'bin/al2023.tar.br' },
  oldest: { folder: path.resolve('node_modules/chromium-109'), libraries: 'bin/aws.tar.br' },
};

export interface LaunchRequest {
  version?: ChromiumAge;
}

/** Starts the Chromium that npm installs, so that no browser of the system is needed. */
export async function launch({ version = 'current' }: LaunchRequest = {}): Promise<Browser> {
  return chromium.launch(await launchOptions(version));
}

async function launchOptions(age: ChromiumAge): Promise<LaunchOptions> {
  const own = age === 'current' ? process.env['PAPER_KITE_CHROMIUM'] : undefined;
  const executablePath = own ?? (await unpacked(age));
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    // Without a UTF-8 locale the browser saves and reads files with Chinese names under other names.
    env: {
      ...process.env,
      ...(await missingLibraries(age, executablePath)),
      FONTCONFIG_FILE: fontSettings(),
      LC_ALL: 'C.UTF-8',
    } as Record<string, string>,
  };
}

/**
 * Unpacks Chromium to a path with its version: the package itself would unpack every version to the same file and start whichever was
 * first.
 */
async function unpacked(age: ChromiumAge): Promise<string> {
  const { folder } = packages[age];
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const executable = path.join(tmpdir(), `paper-kite-chromium-${version}`);
  if (existsSync(executable)) return executable;
  const temporary = `${executable}.new-${process.pid}`;
  await pipeline(
    createReadStream(path.join(folder, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(temporary, { mode: 0o700 }),
  );
  renameSync(temporary, executable);
  return executable;
}

/** Returns the path of the libraries in the package if the system lacks them. */
async function missingLibraries(age: ChromiumAge, executable: string): Promise<Record<string, string>> {
  const starts = await run(executable, ['--version', '--no-sandbox']).then(
    () => true,
    () => false,
  );
  if (starts) return {};
  const libraries = await inflate(path.join(packages[age].folder, packages[age].libraries));
  return { LD_LIBRARY_PATH: path.join(libraries, 'lib') };
}

/**
 * Writes the font configuration for Chromium and returns its path. Only the fonts of the project are used: a minimal system has no
 * Chinese fonts, and a page should look the same everywhere.
 */
function fontSettings(): string {
  const folder = path.resolve('.cache/browser');
  const file = path.join(folder, 'fonts.conf');
  const families = ['noto-sans-sc', 'noto-serif-sc', 'source-sans-3', 'source-serif-4'];
  const places = families.flatMap((name) =>
    ['400Regular', '700Bold'].map((weight) => path.resolve(`node_modules/@expo-google-fonts/${name}/${weight}`)),
  );
  const aliases = [
    ['sans-serif', 'Noto Sans SC'],
    ['serif', 'Noto Serif SC'],
  ].map(([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`);
  const settings = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...places.map((place) => `<dir>${place}</dir>`),
    `<cachedir>${folder}</cachedir>`,
    ...aliases,
    '</fontconfig>',
  ].join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, settings);
  return file;
}
