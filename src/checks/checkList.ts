import { type CheckFacts, checkIds, factsOfCheck } from '../curriculum/catalogue.ts';
import type { Localized } from '../curriculum/locale.ts';

/** The severity of a check, as stated at the top of its page. */
export function severitySentence({ severity, stopsRelease, onlyForRelease, acceptable }: CheckFacts): Localized {
  const grave =
    severity === 'error'
      ? { zh: '错误：改好以前做不出网站。', en: 'An error: it stops the build.' }
      : severity === 'advice'
        ? { zh: '建议：讲怎么写得好，什么都不拦。', en: 'Advice on craft: it stops nothing.' }
        : { zh: '提醒：什么都不拦。', en: 'A warning: it stops nothing.' };
  const sentence = stopsRelease
    ? { zh: '提醒；发布时可能拦下。', en: 'A warning; it can stop a release.' }
    : onlyForRelease
      ? { zh: '错误，发布时才查：改好以前不能发布。', en: 'An error, looked for before a release alone: it stops the release.' }
      : grave;
  if (!acceptable) return sentence;
  return {
    zh: `${sentence.zh}材料可以在 yaml 里写上理由，保留查出来的。`,
    en: `${sentence.en} A document may keep what is found, with a reason in its yaml.`,
  };
}

/** `docs/checks/README.md` and `docs/checks/zh/README.md`: every check with its page and its meaning. */
export function checkList(): Localized {
  return { zh: listIn('zh', chineseHead), en: listIn('en', englishHead) };
}

const severities = { error: { zh: '错误', en: 'error' }, warning: { zh: '提醒', en: 'warning' }, advice: { zh: '建议', en: 'advice' } };

function listIn(locale: keyof Localized, head: readonly string[]): string {
  const rows = checkIds.map((id) => {
    const { severity, meaning } = factsOfCheck(id);
    return `| [${id}](${id}.md) | ${severities[severity][locale]} | ${meaning[locale]} |`;
  });
  return [...head, '|---|---|---|', ...rows, ''].join('\n');
}

const englishHead = [
  '# What is checked',
  '',
  '[中文](zh/README.md)',
  '',
  '`npm run check` reports every problem with its file, line and column. The name in [ ] after it names the good state; its page',
  'says why it matters, with an example that is refused and one that is good. `npm run check -- --explain minutes-add-up` prints a page.',
  '',
  'The examples are changes to a small lesson without problems: lines with `-` are removed, lines with `+` added, at the end if',
  'nothing is removed. They are applied in every test run, so they are true.',
  '',
  '| check | severity | the good state |',
];

const chineseHead = [
  '# 检查些什么',
  '',
  '[English](../README.md)',
  '',
  '`npm run check` 说出每一个问题：哪个文件、第几行、第几列、怎么改。后面 [ ] 里是这一项检查的名字，名字说的是好的样子。它的那一页说为什么要紧，有一个这样不行的例子，一个这样行的例子。`npm run check -- --explain minutes-add-up` 把那一页显示出来。',
  '',
  '例子是对一课没有毛病的小教案的改动：带 `-` 的行去掉，带 `+` 的行加上；没有去掉什么，就加在最后。每次测试都照着试一遍，所以都是真的。',
  '',
  '| 检查 | 算什么 | 没问题的时候是这样 |',
];
