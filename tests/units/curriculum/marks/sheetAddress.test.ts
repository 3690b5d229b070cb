import { describe, expect, test } from 'vitest';
import {
  folderOfSite,
  readAskedSheet,
  sheetAddress,
  sheetPageAddress,
  shownAddress,
} from '../../../../src/curriculum/marks/sheetAddress.ts';

const asked = { id: 'G3-08', mark: '274HQ4X', strange: [] };

describe('the address of a sheet', () => {
  test('is short, and the page reads back what it says', () => {
    const address = sheetAddress('https://kite.example.org', 'zh', 'G3-08', '274HQ4X');
    expect(address).toBe('https://kite.example.org/zh/sheet/#G3-08-274HQ4X');
    expect(readAskedSheet(new URL(address).hash)).toEqual(asked);
  });

  test('is printed and typed without what it asks, https:// and the slash at its end', () => {
    expect(shownAddress(sheetPageAddress('https://example.org/kite', 'en'))).toBe('example.org/kite/en/sheet');
  });
});

test.each([
  ['https://kite.example.org', '/'],
  ['https://example.org/kite', '/kite/'],
  ['https://example.org:8443/a/b', '/a/b/'],
])('%s is in the folder %s of its server', (site, folder) => {
  expect(folderOfSite(site)).toBe(folder);
});

describe('what follows # or ? in an address', () => {
  test.each([
    ['with the hyphen of the mark, as it is printed', '#G3-08-274-HQ4X'],
    ['in small letters', '#g3-08-274hq4x'],
    ['with what a chat appends when it is passed on', '?G3-08-274HQ4X=&from=singlemessage'],
    ['with an equals sign, as some programs write a key without a value', '?G3-08-274HQ4X='],
    ['with signs that were encoded on the way', '?G3%2D08%20274%2DHQ4X'],
    ['with a plus for a space', '?G3-08+274HQ4X'],
  ])('is read %s', (_what, search) => {
    expect(readAskedSheet(search)).toEqual(asked);
  });

  test('of a kit, whose number has one hyphen less', () => {
    expect(readAskedSheet('#W02-274HQ4X')).toEqual({ ...asked, id: 'W02' });
  });

  test('without a mark asks for a document', () => {
    expect(readAskedSheet('#G3-08')).toEqual({ id: 'G3-08', mark: '', strange: [] });
  });

  test.each(['', '#', '?', '?=', '?&from=timeline'])('%j asks for nothing', (search) => {
    expect(readAskedSheet(search)).toBeUndefined();
  });

  test('that cannot be decoded is read as it is', () => {
    expect(readAskedSheet('?%E4%BD-274HQ4X')).toMatchObject({ id: '' });
  });
});
