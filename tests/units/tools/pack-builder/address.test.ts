import { describe, expect, test } from 'vitest';
import { fromHash, mostItems, moved, namedUnknown, openPack, toHash, withoutAdd } from '../../../../src/tools/pack-builder/ui/address.ts';

describe('a pack as a link', () => {
  test('what is in it, in order, and its name come back as they were', () => {
    const pack = { ids: ['G3-08', 'G3-08/letter-paper', 'W02'], title: '秋天 & 冬天 = 一包' };
    expect(toHash(pack)).toBe(
      'd=G3-08.G3-08/letter-paper.W02&title=%E7%A7%8B%E5%A4%A9%20%26%20%E5%86%AC%E5%A4%A9%20%3D%20%E4%B8%80%E5%8C%85',
    );
    expect(fromHash(`#${toHash(pack)}`).pack).toEqual(pack);
  });

  test('plans in large type and preparation cards are part of the link', () => {
    const pack = { ids: ['G3-08'], title: '', large: true, cards: true };
    expect(toHash(pack)).toBe('d=G3-08&large=1&cards=1');
    expect(fromHash('d=G3-08&large=1&cards=1').pack).toEqual(pack);
    expect(fromHash('d=G3-08&large=0&cards=yes').pack).toEqual({ ids: ['G3-08'], title: '' });
    expect(toHash({ ids: [], title: '', large: true })).toBe('');
  });

  test('an empty pack has an empty address', () => {
    expect(toHash({ ids: [], title: '' })).toBe('');
    expect(fromHash('')).toEqual({ pack: { ids: [], title: '' }, left: 0 });
  });

  test('the same document twice is once', () => {
    expect(fromHash('d=W02.G3-08.W02..').pack.ids).toEqual(['W02', 'G3-08']);
  });

  test('of ten thousand it takes as many as a pack holds, and counts the rest', () => {
    const { pack, left } = fromHash(`d=${Array.from({ length: 10_000 }, (_, at) => `X${at}`).join('.')}`);
    expect([pack.ids.length, left]).toEqual([mostItems, 10_000 - mostItems]);
  });

  test('hostile text becomes plain words: nothing that turns the direction of writing, nothing without end', () => {
    const { pack } = fromHash(`d=${encodeURIComponent('<script>alert(1)</script>')}&title=%E2%80%AEevil%00${'x'.repeat(500)}`);
    expect(pack.ids).toEqual([]);
    expect(pack.title).toBe(`evil${'x'.repeat(56)}`);
  });
});

test.each(['快加微信 abc123', 'G3-08 快打电话', '13800138000', 'G3-08/快打电话', 'g3-08', 'G3-08/../x', '%E5%BF%AB'])(
  'untrusted text in a link, %s, is not an id of a pack',
  (words) => {
    expect(fromHash(`d=${encodeURIComponent(words)}.W02`).pack.ids).toEqual(['W02']);
    expect(openPack({ hash: '', search: `?add=${encodeURIComponent(words)}`, isOwn: false, kept: undefined }).added).toEqual([]);
  },
);

test('what is not known here is named by its documents alone', () => {
  expect(namedUnknown(['G8-01', 'X01/call-13800138000-now', 'X01/wechat-me'])).toEqual(['G8-01', 'X01']);
});

describe('what a page opens with', () => {
  const nothing = { hash: '', search: '', isOwn: false, kept: undefined };

  test('a link on another page puts something in, behind what the device keeps', () => {
    const opened = openPack({ ...nothing, search: '?pupils=40&add=W02.G3-08', kept: 'd=G3-08&title=a' });
    expect(opened).toMatchObject({ pack: { ids: ['G3-08', 'W02'], title: 'a' }, added: ['W02'], isLink: false });
    expect(withoutAdd('?pupils=40&add=W02.G3-08')).toBe('?pupils=40');
    expect(withoutAdd('?add=W02')).toBe('');
  });

  test('in the oldest browser too, where parameters have no size', () => {
    const { size } = Object.getOwnPropertyDescriptors(URLSearchParams.prototype);
    Reflect.deleteProperty(URLSearchParams.prototype, 'size');
    try {
      expect(withoutAdd('?add=W02')).toBe('');
    } finally {
      Object.defineProperty(URLSearchParams.prototype, 'size', size!);
    }
  });

  test('someone else’s link is shown, and the reader’s own pack can be restored', () => {
    const opened = openPack({ ...nothing, hash: '#d=W09', kept: 'd=G3-08' });
    expect(opened).toMatchObject({ pack: { ids: ['W09'] }, earlier: { ids: ['G3-08'] }, isLink: true });
  });

  test('a link to what the device keeps anyway is the reader’s own', () => {
    expect(openPack({ ...nothing, hash: '#d=W09', kept: 'd=W09' })).toMatchObject({ isLink: false, pack: { ids: ['W09'] } });
  });

  test('going back in the history shows what is in the pack now, not what was in it then', () => {
    const opened = openPack({ hash: '#d=G3-08', search: '', isOwn: true, kept: 'd=G3-08.W02' });
    expect(opened).toMatchObject({ pack: { ids: ['G3-08', 'W02'] }, isLink: false });
    expect(opened.earlier).toBeUndefined();
  });

  test('where nothing is kept the address alone counts', () => {
    expect(openPack({ ...nothing, hash: '#d=G3-08', isOwn: true }).pack.ids).toEqual(['G3-08']);
  });

  test('a full pack takes no more, and says how many it left', () => {
    const full = `d=${Array.from({ length: mostItems }, (_, at) => `X${at}`).join('.')}`;
    expect(openPack({ ...nothing, search: '?add=G3-08.W02', kept: full })).toMatchObject({ added: [], left: 2 });
  });
});

test('an item moves to a place, and no further than the ends', () => {
  expect(moved(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b']);
});
