import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/curriculum/locale.ts';
import { words } from '../../../../src/i18n/words.ts';
import { keptOf } from '../../../../src/tools/device/deviceFile.ts';
import { registry } from '../../../../src/tools/device/registry.ts';
import { sourceFiles } from '../../../support/sourceFiles.ts';
import { kept } from './sampleKept.ts';

describe('the list of what tools keep on a device', () => {
  test('has every key that is written in the source of a tool', () => {
    const keys = sourceFiles('src/tools')
      .filter((file) => !file.endsWith('.astro'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/[kK]ey\w* = '(paper-kite[.:][^']+)'/g)].map(([, key]) => key!));
    expect(keys.length).toBeGreaterThanOrEqual(9);
    expect(keys.filter((key) => keptOf(key, registry) === undefined)).toEqual([]);
  });

  test('has words for each in every language, and no words for anything else', () => {
    const things = registry.map(({ thing }) => thing);
    for (const locale of locales) expect(Object.keys(words[locale].device.things).sort()).toEqual([...things].sort());
  });

  test.each(Object.keys(kept))('%s: what a tool accepts it accepts again, unchanged', (key) => {
    const { accept, staysHere } = keptOf(key, registry)!.kept;
    const accepted = accept(kept[key]!);
    if (staysHere) expect(accepted).toBeUndefined();
    else expect([accepted, accept(accepted!)]).toEqual([kept[key], kept[key]]);
  });
});
