import { expect, test } from 'vitest';
import { packIdOf } from '../../../../src/tools/pack-builder/packId.ts';

const sections = ['lessons', 'workshops', 'one-to-one'];

test.each([
  ['/zh/lessons/g3-08/', 'G3-08'],
  ['/zh/lessons/g3-08/letter-paper/', 'G3-08/letter-paper'],
  ['/kite/en/one-to-one/o01/', 'O01'],
  ['/zh/workshops/', undefined],
  ['/zh/help/', undefined],
  ['/zh/strands/s6/', undefined],
  ['/zh/lessons/g3-08/letter-paper/more/', undefined],
])('%s goes into a pack as %s', (url, id) => {
  expect(packIdOf(url, sections)).toBe(id);
});
