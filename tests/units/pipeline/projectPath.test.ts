import { describe, expect, test } from 'vitest';
import { projectPathError } from '../../../src/pipeline/projectPath.ts';
import { siteBase, siteBaseError } from '../../../src/pipeline/siteBase.ts';

describe('a path in which the site cannot be built', () => {
  test.each(['a#b', 'a?b', 'a%b', 'a%20b', 'a*b', 'a"b', 'a\\b', 'a\nb', 'a\tb'])(
    '%j is refused, of the project as of the curriculum',
    (name) => {
      const sign = JSON.stringify(/[^a-z0]/.exec(name)![0]);
      const sentences = {
        zh: `文件夹的路径里有 ${sign}，做网站的程序不认得：/home/${name}/kite。把文件夹改个名字，或者移到别处。`,
        en: `The path of a folder contains ${sign}, which the programs that build the site cannot read: /home/${name}/kite. Rename the folder, or move it.`,
      };
      expect(projectPathError('/home/kite', `/home/${name}/kite`)).toEqual(sentences);
      expect(projectPathError(`/home/${name}/kite`, '/home/kite')).toEqual(sentences);
    },
  );

  test.each(['纸鸢 课程', "a!b$c&d+e;f,g=h@i^j~k`l'm", 'a<b>c', 'a|b', 'a{b}c', 'a[b](c)', 'a:b'])('%j is accepted', (name) => {
    expect(projectPathError(`/home/${name}`, `/home/${name}`)).toBeUndefined();
  });
});

describe('the base path of the site', () => {
  test.each([
    'kite',
    'kite/',
    'https://example.org/kite/',
    '/../',
    '/a/./b/',
    '//',
    '/a//b/',
    '/a b/',
    '/风筝/',
    '/a?b',
    '/a#b',
    'C:/Program Files/Git/kite/',
  ])('%j is not valid', (base) => {
    expect(siteBaseError(base)).toEqual({
      zh: `PAPER_KITE_BASE 是网站放在服务器上的哪个文件夹，比如 /kite/：以 / 开头，只用字母、数字和 - _ . ~。写的是 "${base}"。`,
      en: `PAPER_KITE_BASE is the folder of the server that will contain the site, such as /kite/. It must begin with / and have only letters, digits and - _ . ~, but it is "${base}".`,
    });
  });

  test.each(['', '/', '/kite', '/kite/', '/a/b-c/d.e/'])('%j is valid', (base) => {
    expect(siteBaseError(base)).toBeUndefined();
  });

  test('is the root by default', () => {
    const before = process.env['PAPER_KITE_BASE'];
    const named = (base?: string) => {
      if (base === undefined) delete process.env['PAPER_KITE_BASE'];
      else process.env['PAPER_KITE_BASE'] = base;
      return siteBase();
    };
    expect([named(), named(''), named('/'), named('/kite'), named('/kite/')]).toEqual(['/', '/', '/', '/kite/', '/kite/']);
    if (before === undefined) delete process.env['PAPER_KITE_BASE'];
    else process.env['PAPER_KITE_BASE'] = before;
  });
});
