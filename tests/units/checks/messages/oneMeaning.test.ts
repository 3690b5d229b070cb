import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { changed, lesson, planWith, problemsWith, reported, soundFile, soundFiles } from '../../../support/curriculum.ts';

// What the check lets through means the same to the web site, to paper and to a reader's eye.

const plan = `${lesson}/plan.zh.mdx`;
const facts = `${lesson}/lesson.yaml`;
/** Problems besides that of a title which is not the plan's. */
const problemsOf = (files: Parameters<typeof problemsWith>[0]) => problemsWith(files).filter(({ id }) => id !== 'agrees-with-plan');
const title = (yaml: string) => changed(plan, ['title: 写给远方的信', yaml]);
const saidIn = (locale: 'zh' | 'en', files: Record<string, string>) =>
  reported(problemsOf(files), locale).map(({ at, id, message, hint }) => `${at} ${id} ${message} ${hint}`);

describe('YAML', () => {
  test.each([
    ['title: !foo 信', '!foo', '2:8'],
    ['title: !!js/function "信"', '!!js/function', '2:8'],
    ['title: !!binary aGVsbG8=', '!!binary', '2:8'],
    ['title: !!timestamp 2026-11-23', '!!timestamp', '2:8'],
    ['title: !!str 信', '!!str', '2:8'],
    ['title: ! 信', '!', '2:8'],
  ])('a tag stops the check, not the build: %s', (yaml, tag, at) => {
    const said = saidIn('en', title(yaml)).filter((line) => line.includes('is read as a tag'));
    expect(said).toEqual([
      `plan.zh.mdx:${at} yaml-parses "${tag}" is read as a tag of YAML and not as text. Put quotes around a text that begins with ! or %; tags are not used here.`,
    ]);
    expect(saidIn('zh', title(yaml))).toContain(
      `plan.zh.mdx:${at} yaml-parses "${tag}" 会被当成 YAML 的标签，不是文字。 文字以 ! 或 % 开头的，两边加上英文引号；标签在这里不用。`,
    );
  });

  test('a word that begins with ! is stopped as well', () => {
    expect(saidIn('en', title('title: !重要 信'))[0]).toMatch(/^plan\.zh\.mdx:2:9 yaml-parses /);
  });

  test('so does a tag in a registry and in the facts of a document', () => {
    expect(saidIn('en', changed(facts, ['ways: [3]', 'ways: !!set { 3 }'])).join('\n')).toContain(
      'lesson.yaml:3:7 yaml-parses "!!set" is read as a tag',
    );
    const needs = readFileSync('content/needs.yaml', 'utf8').replace('zh: ', 'zh: !x ');
    expect(saidIn('en', { 'content/needs.yaml': needs }).join('\n')).toMatch(
      /content\/needs\.yaml:\d+:\d+ yaml-parses "!x" is read as a tag/,
    );
  });

  test.each(['2026-11-23', '0b101', '2026-11-23T10:00:00Z'])('%s is a text to one reader and not to the other', (value) => {
    expect(saidIn('en', title(`title: ${value}`))).toEqual([
      `plan.zh.mdx:2:1 yaml-parses Without quotes "${value}" is read as something else by the web site. Put quotes around it: "${value}".`,
    ]);
    expect(saidIn('zh', title(`title: ${value}`))).toEqual([
      `plan.zh.mdx:2:1 yaml-parses "${value}" 没有引号，网站会把它读成别的东西。 两边加上英文引号："${value}"。`,
    ]);
    expect(problemsOf(title(`title: "${value}"`))).toEqual([]);
  });

  test.each(['yes', 'off', '1_000', '12:30', 'No', '1.0.0', '"!重要"', '写信# 不是注释', '<<'])('%s is the same text to both', (value) => {
    expect((load(`title: ${value}`) as { title: unknown }).title).toBeTypeOf('string');
    expect(problemsOf(title(`title: ${value}`))).toEqual([]);
  });

  test.each([
    ['a merge', 'x: &x { title: 信 }\n<<: *x'],
    ['a key twice', 'title: 一\ntitle: 二'],
    ['a number', 'title: 010'],
    ['nothing', 'title: ~'],
    ['a second document', 'title: 一\n...\ntitle: 二'],
  ])('%s is refused', (_name, yaml) => {
    expect(problemsOf(title(yaml)).some(({ severity, file }) => severity === 'error' && file === plan)).toBe(true);
  });

  test('a list in brackets that is indented with a tab', () => {
    const files = changed(plan, ['outcomes:\n  - 能按四部分写一封信', 'outcomes: [\n\t能按四部分写一封信\n  ]']);
    expect(saidIn('en', files).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['plan.zh.mdx:5:2 yaml-parses']);
  });
});

describe('invisible characters', () => {
  test.each([
    ['\u200b', 'a character without width (U+200B)', '零宽字符（U+200B）'],
    ['\u00ad', 'a soft hyphen (U+00AD)', '软连字符（U+00AD）'],
    ['\u200d', 'a character without width (U+200D)', '零宽字符（U+200D）'],
    ['\ufeff', 'a byte order mark inside the file (U+FEFF)', '文件中间的 BOM（U+FEFF）'],
    ['\u202e', 'a character that turns the direction of the text (U+202E)', '改变文字方向的字符（U+202E）'],
    ['\u2067', 'a character that turns the direction of the text (U+2067)', '改变文字方向的字符（U+2067）'],
    ['\u2028', 'a line end that no editor types (U+2028)', '不是换行键打出来的换行（U+2028）'],
    ['\u0085', 'a line end that no editor types (U+0085)', '不是换行键打出来的换行（U+0085）'],
    ['\u000b', 'a line end that no editor types (U+000B)', '不是换行键打出来的换行（U+000B）'],
    ['\u000c', 'a line end that no editor types (U+000C)', '不是换行键打出来的换行（U+000C）'],
    ['\u3164', 'an invisible character (U+3164)', '看不见的字符（U+3164）'],
    ['\u{e0041}', 'an invisible character (U+E0041)', '看不见的字符（U+E0041）'],
    ['\u001b', 'an invisible character (U+001B)', '看不见的字符（U+001B）'],
  ])('are reported in their place: %j', (character, en, zh) => {
    const said = saidIn('en', planWith(`风筝${character}飞得远。`)).filter((line) => line.includes('characters-are-visible'));
    expect(said).toEqual([
      `plan.zh.mdx:30:3 characters-are-visible This line holds ${en}. Delete it; it often comes with pasted text. Where it cannot be seen, delete the words around it and type them again.`,
    ]);
    expect(saidIn('zh', planWith(`风筝${character}飞得远。`))).toContain(
      `plan.zh.mdx:30:3 characters-are-visible 这一行里有${zh}。 删掉它：从别处粘过来的文字里常有。看不见就把这几个字删了重打一遍。`,
    );
  });

  test('are found in front matter, in the facts of a document and in a registry', () => {
    const needs = readFileSync('content/needs.yaml', 'utf8').replace('zh: ', 'zh: \u200b');
    const files = {
      ...title('title: 写给\u200b远方的信'),
      ...changed(facts, ['sources:', '# \u202e\nsources:']),
      'content/needs.yaml': needs,
    };
    expect(saidIn('en', files).flatMap((line) => /^(\S+) characters-are-visible/.exec(line)?.[1] ?? [])).toEqual([
      expect.stringMatching(/^content\/needs\.yaml:\d+:\d+$/),
      'lesson.yaml:10:3',
      'plan.zh.mdx:2:10',
    ]);
  });

  test.each([
    ['风&shy;筝', 'plan.zh.mdx:30:1', 'U+00AD'],
    ['风&#x200B;筝', 'plan.zh.mdx:30:1', 'U+200B'],
    ['风&#8238;筝', 'plan.zh.mdx:30:1', 'U+202E'],
    ['<Fields labels="姓&ZeroWidthSpace;名" />', 'plan.zh.mdx:30:1', 'U+200B'],
  ])('count as well when they are written by name: %s', (words, at, code) => {
    const said = saidIn('en', planWith(words)).filter((line) => line.includes('characters-are-visible'));
    expect(said.map((line) => line.split(' This')[0])).toEqual([`${at} characters-are-visible`]);
    expect(said[0]).toContain(code);
  });

  test('and by number in YAML', () => {
    expect(saidIn('en', title('title: "写给\\u200b远方的信"'))[0]).toMatch(/^plan\.zh\.mdx:2:8 characters-are-visible .*U\+200B/);
  });

  test('line ends of an old Mac are reported; those of Windows and a byte order mark at the head are no problem', () => {
    const text = soundFiles[plan]!;
    const old = { [plan]: text.replaceAll('\n', '\r') };
    expect(saidIn('en', old)).toContain(
      'plan.zh.mdx:1:1 characters-are-visible The lines of this file end as on an old Mac (CR). Choose LF or CRLF as line ends in your editor and save the file again.',
    );
    expect(saidIn('zh', old)).toContain(
      'plan.zh.mdx:1:1 characters-are-visible 这个文件的换行是老式 Mac 的（CR）。 在编辑器里把换行改成 LF 或 CRLF，再保存。',
    );
    const yaml = Object.fromEntries(
      [facts, 'content/hotlines.yaml'].map((file) => [file, (soundFiles[file] ?? soundFile(file))!.replaceAll('\n', '\r')]),
    );
    expect(saidIn('en', yaml).map((line) => line.split(' The')[0])).toEqual([
      'content/hotlines.yaml:1:1 characters-are-visible',
      'lesson.yaml:1:1 characters-are-visible',
    ]);
    expect(saidIn('en', { [plan]: text.replace('---\n\n<Step', '---\r<Step') })[0]).toContain('characters-are-visible');
    expect(problemsWith({ [plan]: `\ufeff${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  test('scripts that are joined inside a word keep their joining characters', () => {
    expect(problemsWith(planWith('ᠮᠣᠩᠭᠣᠯ᠎ᠤ')).filter(({ id }) => id === 'characters-are-visible')).toEqual([]);
  });
});
