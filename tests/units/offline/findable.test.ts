import { expect, test } from 'vitest';
import { packJson, unpackJson } from '../../../src/lib/packedJson.ts';
import { findableInCopy } from '../../../src/offline/portable/findable.ts';

test('in a copy, what the search finds leads to its pages; what the copy does not have is marked and leads to the page that says so', () => {
  const entries = [
    { id: 'G3-08', url: '/kite/zh/lessons/g3-08/' },
    { id: 'G3-11', url: '/kite/zh/grades/3/#g3-11' },
    { id: 'G5-06', url: '/kite/zh/lessons/g5-06/' },
  ];
  const packed = packJson({ entries, groups: ['想家'] });
  const made = findableInCopy(packed, (url) => {
    const page = `${url.slice('/kite/'.length).replace(/#.*/, '')}index.html`;
    return page.includes('g5-06') ? { page: 'zh/elsewhere/index.html', held: false } : { page, held: true };
  });
  expect(unpackJson(made)).toEqual({
    entries: [
      { id: 'G3-08', url: '/zh/lessons/g3-08/' },
      { id: 'G3-11', url: '/zh/grades/3/#g3-11' },
      { id: 'G5-06', url: '/zh/elsewhere/', isAway: true },
    ],
    groups: ['想家'],
  });
});
