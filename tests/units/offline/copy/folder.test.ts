import { describe, expect, test } from 'vitest';
import { folderFiles, isProgram, placeOf } from '../../../../src/offline/copy/folderFiles.ts';
import { folderName } from '../../../../src/offline/copy/folderName.ts';

const listed = ['index.html', 'zh/index.html'];

describe('the copy in a folder that was picked', () => {
  test.each([
    ['is the folder itself', ['纸鸢/copy-sums.js', '纸鸢/index.html'], { at: '纸鸢/' }],
    ['lies in the folder', ['E/photo.jpg', 'E/纸鸢/copy-sums.js', 'E/纸鸢/index.html'], { at: 'E/纸鸢/' }],
    ['is the folder itself, though another lies in it', ['纸鸢/copy-sums.js', '纸鸢/old/copy-sums.js'], { at: '纸鸢/' }],
    ['is known by its pages when the list is missing', ['纸鸢/index.html'], { at: '纸鸢/' }],
    ['is one of several', ['E/b/copy-sums.js', 'E/a/copy-sums.js'], { several: ['E/a', 'E/b'] }],
    ['is not there', ['photos/1.jpg'], { none: true }],
    ['is not there when the folder is empty', [], { none: true }],
  ])('%s', (_, paths, place) => {
    expect(placeOf(paths, listed)).toEqual(place);
  });

  test('is the files below that path; other files are listed, except those of operating systems', async () => {
    const file = (place: string, text: string) => Object.defineProperty(new File([text], 'x'), 'webkitRelativePath', { value: place });
    const picked = ['index.html', 'copy-sums.js', 'Thumbs.db', 'zh/.DS_Store', 'desktop.ini', 'photo.jpg', '纸鸢.exe'].map((name) =>
      file(`E/kite/${name}`, name),
    );
    const files = folderFiles([...picked, file('E/else.txt', '')], 'E/kite/');
    const signal = new AbortController().signal;
    expect(new TextDecoder().decode(await files.read('index.html', signal))).toBe('index.html');
    expect(await files.read('zh/index.html', signal)).toBeUndefined();
    expect(files.extra(new Set(['index.html']))).toEqual(['photo.jpg', '纸鸢.exe']);
  });
});

test.each(['RECYCLER.exe', 'zh/纸鸢.lnk', 'autorun.inf', 'a.VBS'])('%s is a program', (name) => {
  expect(isProgram(name)).toBe(true);
});

test.each(['photo.jpg', 'notes.txt', 'exe.pdf', 'my-autorun.info'])('%s is not a program', (name) => {
  expect(isProgram(name)).toBe(false);
});

test.each([
  ['file:///D:/%E8%AF%BE%E7%A8%8B%20%E8%B5%84%E6%96%99%20(2026)/', 'D:\\课程 资料 (2026)'],
  ['file:///E:/', 'E:'],
  ['file://SERVER/share/kite/', '\\\\server\\share\\kite'],
  ['file:///media/stick/kite/', '/media/stick/kite'],
  ['file:///', '/'],
])('%s is shown as %s', (address, name) => {
  expect(folderName(new URL(address))).toBe(name);
});
