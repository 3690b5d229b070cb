import { afterEach, expect, test } from 'vitest';
import { siteBase, siteOrigin } from '../../../src/pipeline/siteBase.ts';
import { writeCurriculum } from '../../support/curriculum.ts';

const before = { ...process.env };

afterEach(() => {
  for (const name of ['PAPER_KITE_CURRICULUM', 'PAPER_KITE_BASE']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

/** The base and the host of a site whose edition has this configuration, and this variable in its environment. */
function placeOf(edition: string | undefined, base?: string) {
  process.env['PAPER_KITE_CURRICULUM'] = writeCurriculum(`site-base-${process.pid}`, { 'edition.yaml': edition });
  if (base === undefined) delete process.env['PAPER_KITE_BASE'];
  else process.env['PAPER_KITE_BASE'] = base;
  return { base: siteBase(), origin: siteOrigin() };
}

test.each<[string, string | undefined, string | undefined, { base: string; origin: string | undefined }]>([
  ['without an address, it is at the root of any server', undefined, undefined, { base: '/', origin: undefined }],
  ['with an address, it is there', 'site: https://kite.example.org', undefined, { base: '/', origin: 'https://kite.example.org' }],
  ['with a folder, in it', 'site: https://example.org/a/kite/', undefined, { base: '/a/kite/', origin: 'https://example.org' }],
  ['the environment has the last word', 'site: https://example.org/kite', '/mirror', { base: '/mirror/', origin: undefined }],
  [
    'the same folder in the environment changes nothing',
    'site: https://example.org/kite',
    '/kite/',
    { base: '/kite/', origin: 'https://example.org' },
  ],
  ['an address with errors is none', 'site: example.org', undefined, { base: '/', origin: undefined }],
])('%s', (_what, edition, base, place) => {
  expect(placeOf(edition, base)).toEqual(place);
});
