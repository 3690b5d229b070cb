import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCurriculum } from '../support/curriculum.ts';
import { shortLists } from '../support/registries.ts';
import { sometimes } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/full-disk');
rmSync(place, { recursive: true, force: true });
const disk = path.join(place, 'disk');
mkdirSync(disk, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs a shell line with a disk of so many bytes at a folder, in its own namespace, where any user may mount. */
function withDisk(bytes: number, line: string, env: Record<string, string> = {}, at = disk) {
  const mount = `mount -t tmpfs -o size=${bytes} tmpfs '${at}'`;
  return spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', `${mount} && { ${line}; }`], {
    encoding: 'utf8',
    timeout: 110_000,
    env: { ...process.env, ...env },
  });
}
const mayMount = withDisk(65_536, 'true').status === 0;

describe.skipIf(!mayMount)('a disk', () => {
  test('that is full is reported in a sentence, and nothing half-written is left on it', () => {
    const root = writeCurriculum('full-disk/curriculum');
    const { status, stderr, stdout } = withDisk(
      131_072,
      `'${process.execPath}' scripts/packs.ts --locale zh --out '${disk}/packs'; echo "code $?"; find '${disk}' -name '*.new'`,
      { PAPER_KITE_CURRICULUM: root },
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^The disk is full: \S+ could not be written\. Free some space \(a build takes about 200 MB\) and try again; everything that was finished before is unchanged\.\n$/,
    );
    expect(stdout.split('\n').slice(-2)).toEqual(['code 1', '']);
    expect(readdirSync(disk)).toEqual([]);
  });

  sometimes('that is full where the caches are ends the command with the sentence, and leaves no process', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'paper-kite-full-'));
    try {
      cpSync(writeCurriculum('full-disk/small', shortLists()), elsewhere, { recursive: true });
      const out = path.join(elsewhere, 'packs');
      const { signal, stderr, stdout } = withDisk(
        262_144,
        `'${process.execPath}' scripts/packs.ts --out '${out}'; echo "code $?"; pgrep -f '[p]ressWorker.*${elsewhere}' || echo none`,
        { PAPER_KITE_CURRICULUM: elsewhere },
        path.resolve('.cache'),
      );
      expect(signal).toBeNull();
      expect(stderr).toMatch(/^The disk is full: \S+ could not be written\. Free some space .*\n$/);
      expect(stdout.split('\n').slice(-3)).toEqual(['code 1', 'none', '']);
      expect(existsSync(out)).toBe(false);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
