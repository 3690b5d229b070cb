import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { splitFrontMatter } from '../../../src/curriculum/mdx/frontMatter.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { blocksNamed, type Node, plainText, walk } from '../../../src/curriculum/tree.ts';
import { changed, lesson, planWith, problemsWith, soundFiles } from '../../support/curriculum.ts';

function read(body: string): Node[] {
  const { nodes, problems } = parseMdx('plan.zh.mdx', body, 'main', vocabulary);
  expect(problems).toEqual([]);
  return nodes!;
}

const bold = (body: string) => [...walk(read(body))].filter((node) => node.type === 'strong').map((node) => plainText([node]));

describe('Chinese writers', () => {
  test.each([
    ['这是**重点。**然后', '重点。'],
    ['他说**“走吧！”**就走了', '“走吧！”'],
    ['**《信》**很短', '《信》'],
    ['先**（悄悄地）**说', '（悄悄地）'],
  ])('may put punctuation at the edge of bold words: %s', (text, words) => {
    expect(bold(text)).toEqual([words]);
  });

  test.each([
    ['风筝飞得\n很远。', '风筝飞得很远。'],
    ['风筝很远，\n线在手里。', '风筝很远，线在手里。'],
  ])('may wrap a long line: the break between characters is no space: %j', (text, words) => {
    expect(plainText(read(text))).toBe(words);
  });

  test('keep the space of a break between Latin words', () => {
    expect(plainText(read('The kite\nflies'))).toBe('The kite flies');
  });

  test('may write ~ between numbers without striking them out', () => {
    expect([...walk(read('读 5~8 遍，写 3~4 行'))].map((node) => node.type)).toEqual(['paragraph', 'text']);
  });
});

describe('files as Windows writes them', () => {
  const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
  const facts = soundFiles[`${lesson}/lesson.yaml`]!;

  test('a byte order mark is accepted', () => {
    expect(problemsWith({ [`${lesson}/plan.zh.mdx`]: `\uFEFF${plan}`, [`${lesson}/lesson.yaml`]: `\uFEFF${facts}` })).toEqual([]);
  });

  test('CRLF line ends are accepted, and positions stay right', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(problemsWith({ [`${lesson}/plan.zh.mdx`]: crlf(plan), [`${lesson}/lesson.yaml`]: crlf(facts) })).toEqual([]);
    const broken = planWith('<Stpe />')[`${lesson}/plan.zh.mdx`]!;
    expect(problemsWith({ [`${lesson}/plan.zh.mdx`]: crlf(broken) })).toMatchObject([{ line: 30, column: 1 }]);
  });

  test('a file in another encoding is named once, with the place of its first strange sign', () => {
    const gbk = Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xd0, 0xc5]), Buffer.from('\n---\n')]).toString('utf8');
    expect(problemsWith({ [`${lesson}/plan.zh.mdx`]: gbk })).toMatchObject([
      {
        id: 'file-is-utf-8',
        line: 2,
        column: 8,
        message: { zh: '这个文件不是按 UTF-8 保存的。', en: 'This file is not saved as UTF-8.' },
        hint: {
          zh: '先按 GBK（GB18030）编码重新打开，看清文字都对了，再按 UTF-8 保存。哪里还是 �，就把那里的字重新打一遍。',
          en: 'Reopen it as GBK (GB18030) first, see that the words are right, then save it as UTF-8. Where a � stays, type the words again.',
        },
      },
    ]);
  });

  test.each([
    ['with its mark', '\uFEFF'],
    ['without it', ''],
  ])('a file in UTF-16 %s is named as such, a text and a yaml, however many signs it seems to hold', (_, mark) => {
    const utf16 = (file: string) => Buffer.from(mark + soundFiles[file]! + '# [ * <\n'.repeat(500), 'utf16le').toString('utf8');
    const files = [`${lesson}/lesson.yaml`, `${lesson}/plan.zh.mdx`];
    const expected = files.map((file) => ({
      file,
      id: 'file-is-utf-8',
      line: 1,
      column: mark ? 1 : 2,
      message: { zh: '这个文件不是按 UTF-8 保存的。', en: 'This file is not saved as UTF-8.' },
      hint: {
        zh: '它存成了 UTF-16（记事本里叫“Unicode”）。在编辑器里打开，另存为，编码选 UTF-8。',
        en: 'It is saved as UTF-16, which Notepad calls "Unicode". Open it in your editor and save it again, choosing the encoding UTF-8.',
      },
    }));
    const found = problemsWith(Object.fromEntries(files.map((file) => [file, utf16(file)])));
    expect(found.filter(({ file }) => files.includes(file))).toMatchObject(expected);
  });
});

describe('front matter', () => {
  test('is blanked out, so that a line of the text is the same line of the file', () => {
    const { yaml, body } = splitFrontMatter('---\ntitle: 信\n---\n\n# 一\n');
    expect(yaml).toBe('title: 信');
    expect(body).toBe('\n\n\n\n# 一\n');
  });

  test('a rule in the middle of the text begins none', () => {
    expect(splitFrontMatter('一\n\n---\n\n二\n').yaml).toBeUndefined();
  });

  test('an error in it has the line of the file', () => {
    const [problem] = problemsWith(changed(`${lesson}/plan.zh.mdx`, ['outcomes:', 'outcomez:']));
    expect(problem).toMatchObject({ line: 2, id: 'front-matter-is-valid' });
    const all = problemsWith(changed(`${lesson}/plan.zh.mdx`, ['prepare:', 'prepair:']));
    expect(all).toMatchObject([{ line: 8, column: 1, hint: { en: 'Did you mean "prepare"?', zh: '是不是想写 "prepare"？' } }]);
  });
});

test('a text that was corrected for reading cannot be shown, because Astro gets the original', () => {
  for (const body of ['<Frame title="信” />', '＜Frame /＞', '一。<!-- 二 -->', '一<br>二', '3 <3', '一{.underline}', '<Say>一']) {
    const { asWritten, problems } = parseMdx('plan.zh.mdx', body, 'main', vocabulary);
    expect(problems).toMatchObject([{ severity: 'error' }]);
    expect(asWritten).toBe(false);
  }
  expect(parseMdx('plan.zh.mdx', '一', 'main', vocabulary).asWritten).toBe(true);
});

describe('blocks', () => {
  test('carry the values of their schema, and their place', () => {
    const [step] = blocksNamed(read('一\n\n<Step title="故事" minutes="8" kind="story" />'), 'Step');
    expect(step).toMatchObject({ props: { title: '故事', minutes: 8, kind: 'story', priority: 'must' }, at: { line: 3, column: 1 } });
  });

  test('written on one line still hold a paragraph', () => {
    const [say] = blocksNamed(read('<Say>一句**话**</Say>'), 'Say');
    expect(say?.children).toMatchObject([{ type: 'paragraph' }]);
    expect(plainText(say!.children)).toBe('一句话');
  });

  test('in a sentence leave the sentence whole', () => {
    expect(read('请打 <Phone of="110" />。')).toMatchObject([
      { type: 'paragraph', children: [{ value: '请打 ' }, { name: 'Phone' }, { value: '。' }] },
    ]);
  });

  test('lists in attributes are parted by | or by line breaks', () => {
    const [bank] = blocksNamed(read('<WordBank words="开心| 难过 |\n想念" />'), 'WordBank');
    expect(bank?.props).toEqual({ words: ['开心', '难过', '想念'] });
  });

  test('lists, tables and headings keep what paper needs to know of them', () => {
    const nodes = read('3. 三\n4. 四\n\n| 左 | 右 |\n|:--|--:|\n| 一 | 二 |\n\n### 标题');
    expect(nodes).toMatchObject([
      { type: 'list', ordered: true, start: 3 },
      { type: 'table', align: ['left', 'right'] },
      { type: 'heading', depth: 3 },
    ]);
  });
});
