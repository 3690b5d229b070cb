import { expect, test } from 'vitest';
import { selectPacks } from '../../../src/print/selection.ts';

test.each([
  [{ flip: 'long-edge' }, '--flip long-edge: only a booklet has an edge to turn. Add --booklet.'],
  [{ booklet: true, flip: 'top' }, '--flip top: there is no such edge. Known here: "short-edge", "long-edge".'],
  [{ booklet: true, only: 'G3-08' }, '--booklet: teacher packs and workshop packs become booklets; --only G3-08 makes neither.'],
])('%j is refused with a sentence', (options, error) => {
  expect(selectPacks([], options)).toEqual({ error });
});
