import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { command } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/below-a-folder');
afterAll(() => rmSync(place, { recursive: true, force: true }));

test.runIf(thorough)(
  'in a site for a folder of a server every link stays in the folder and leads somewhere',
  async () => {
    const root = writeCurriculum('below-a-folder/curriculum', pageFiles);
    const env = { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: path.join(place, 'dist'), PAPER_KITE_BASE: '/kite/' };
    expect(await command('build', [], env)).toMatchObject({ code: 0, stderr: '' });
    expect(await command('verify', ['--lang', 'en'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No problems found.'),
    });
  },
  180_000,
);
