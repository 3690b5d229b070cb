import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCurriculum } from '../support/curriculum.ts';

const place = path.resolve('.cache/tests/full-disk');
rmSync(place, { recursive: true, force: true });
const disk = path.join(place, 'disk');
mkdirSync(disk, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs a shell line with a disk of so many bytes at `disk`, in a name space of its own where anybody may mount. */
function withDisk(bytes: number, line: string, env: Record<string, string> = {}) {
  const mount = `mount -t tmpfs -o size=${bytes} tmpfs '${disk}'`;
  return spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', `${mount} && { ${line}; }`], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}
const mayMount = withDisk(65_536, 'true').status === 0;

describe.skipIf(!mayMount)('a disk', () => {
  test('that is full is told in a sentence, and nothing half-written is left on it', () => {
    const root = writeCurriculum('full-disk/curriculum');
    const { status, stderr, stdout } = withDisk(
      131_072,
      `'${process.execPath}' scripts/packs.ts --locale zh --out '${disk}/packs'; echo "code $?"; find '${disk}' -name '*.new'`,
      { PAPER_KITE_CURRICULUM: root },
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^The disk is full: \S+ could not be written\. Make room \(a build takes about 200 MB\) and start again; what was finished before is as it was\.\n$/,
    );
    expect(stdout.split('\n').slice(-2)).toEqual(['code 1', '']);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('that is another than the project’s is refused before anything is built', () => {
    const { stderr, stdout } = withDisk(65_536, `'${process.execPath}' scripts/build.ts; echo "code $?"`, {
      PAPER_KITE_OUT: path.join(disk, 'dist'),
    });
    expect(stderr).toBe(
      `${disk}/dist lies on another disk than the project, and a site is put in its place by renaming. Build on this disk and copy the folder.\n`,
    );
    expect(stdout).toBe('code 1\n');
  });
});
