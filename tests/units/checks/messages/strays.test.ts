import { describe, expect, test } from 'vitest';
import { entriesOutside } from '../../../../src/curriculum/read/entries.ts';
import { changed, lesson, safetyPage, soundFiles } from '../../../support/curriculum.ts';
import { type ReportedInBoth, type Row, saysWordForWord } from '../../../support/messages.ts';

const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><path d="M20 20l60 40"/></svg>\n';
const page = '---\ntitle: 一\nsummary: 二\n---\n\n三。\n';

const nobodyReads = (at: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: 'A text in this place is not read: neither page nor paper shows it.',
  hint: 'A document has a folder in lessons, workshops, content/activities, content/one-to-one, content/referral, together with its yaml; a page is in content/pages. Delete anything else.',
  zh: [
    '这个地方的文章没有人读：网站和打印都不会有它。',
    '材料放在 lessons、workshops、content/activities、content/one-to-one、content/referral 里的一个文件夹，和它的 yaml 一起；网页放在 content/pages。别的就删掉。',
  ],
});

const notAPicture = (at: string, name: string): ReportedInBoth => ({
  at,
  id: 'picture-can-be-named',
  message: `${name} is not a picture that can be used.`,
  hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
  zh: [`${name} 不是能用的图。`, '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
});

const misnamed = (at: string, name: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: `${name} is not read: its name does not end in .mdx.`,
  hint: 'Rename it so that it ends in .mdx, in lower case, or delete it if an editor has left it there.',
  zh: [`${name} 没有人读：文件名不是用 .mdx 结尾的。`, '要用就改名，用小写的 .mdx 结尾；编辑器留下的旧稿就删掉。'],
});

const renamed = (at: string, name: string, wanted: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: `There is a file ${name}, but what is read is ${wanted}.`,
  hint: `Rename it to ${wanted}, or delete it if it is not wanted. If you do not see how its name ends, let your file manager show file name extensions.`,
  zh: [
    `有一个 ${name}，要读的是 ${wanted}，所以没有人读它。`,
    `改名为 ${wanted}；不要了，就删掉。看不到文件名的结尾，先在文件夹的“查看”里勾上“文件扩展名”。`,
  ],
});

const folder = (at: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: 'This is a folder, but it is named like a file.',
  hint: 'Give the folder another name, or delete it and put the file itself in its place.',
  zh: ['这是一个文件夹，名字却像一个文件。', '给文件夹改个名字，或者删掉它，把文件本身放到这里。'],
});

const yaml = (at: string, name: string, known: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: `${name} is not read: no yaml of this name belongs here.`,
  hint: `What is read here has a name such as ${known}. Rename the file, move what it says into that one, or delete it.`,
  zh: [
    `${name} 没有人读：这里没有叫这个名字的 yaml。`,
    `这里读的是 ${known} 这样的名字。要用就改名，或者把里面的内容写进那个文件；不用就删掉。`,
  ],
});

const hidden = (at: string, name: string, known: string): ReportedInBoth => ({
  at,
  id: 'text-is-read',
  message: `${name} is not read: a file whose name begins with a dot is hidden.`,
  hint: `Rename it, for example to ${known}, or delete it if an editor or another system has left it. If you do not see it, let your file manager show hidden files.`,
  zh: [
    `${name} 没有人读：名字用点开头的文件是隐藏的。`,
    `要用就改名，比如 ${known}；编辑器或别的系统留下的就删掉。看不到它，先让文件夹显示隐藏的文件。`,
  ],
});

const invisible = (at: string): ReportedInBoth => ({
  at,
  id: 'file-name-is-known',
  message:
    'This file is not read: its name contains an invisible character, such as one without width, a line end, or one that changes the direction of the text.',
  hint: 'Rename it, typing the name again.',
  zh: ['这个名字里有看不见的字符，比如零宽字符、换行、改变文字方向的字符，读不进去。', '给它改名，用看得见的字重打一遍。'],
});

const program = (at: string, name: string): ReportedInBoth => ({
  at,
  id: 'code-is-absent',
  message: `${name} is a program or a page file, which a curriculum does not hold.`,
  hint: 'Delete it. Texts are .mdx files and pictures .svg files; notes that you want to keep can be .txt files.',
  zh: [`${name} 是程序或者网页文件，材料里不放。`, '删掉它。文章写成 .mdx，图画成 .svg；想留的笔记存成 .txt。'],
});

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('files that are not read', [
  [
    'a text in a longer path that ends like a real one',
    { [`content/zz/${lesson}/plan.zh.mdx`]: `${plan}\nexport const x = 1\n` },
    nobodyReads(`content/zz/plan.zh.mdx:1:1`),
  ],
  ['a text right below content', { 'content/plan.zh.mdx': plan }, nobodyReads('content/plan.zh.mdx:1:1')],
  ['a page in a folder below the pages', { 'content/pages/more/kites.zh.mdx': page }, nobodyReads('content/pages/more/kites.zh.mdx:1:1')],
  [
    'a text and a program among the pictures, each once',
    { 'content/pictures/kite.zh.mdx': page, 'content/pictures/kite.js': 'alert(1)' },
    notAPicture('content/pictures/kite.js:1:1', 'kite.js'),
    notAPicture('content/pictures/kite.zh.mdx:1:1', 'kite.zh.mdx'),
  ],
  [
    'a text in the folder tests of a curriculum that is not the toolkit’s own project',
    { 'tests/fixtures/plan.zh.mdx': plan },
    nobodyReads('tests/fixtures/plan.zh.mdx:1:1'),
  ],
  [
    'a text next to the folders of the curriculum, and in one that is called nearly the same',
    { 'plan.zh.mdx': plan, 'lesson/08/plan.zh.mdx': plan },
    nobodyReads('lesson/08/plan.zh.mdx:1:1'),
    nobodyReads('plan.zh.mdx:1:1'),
  ],
  [
    'texts under names that editors and systems give them',
    {
      [`${lesson}/plan.zh.MDX`]: plan,
      [`${lesson}/plan.zh.md`]: plan,
      [`${lesson}/plan.zh.mdx.txt`]: plan,
      [`${lesson}/plan.zh.mdx~`]: plan,
      'content/pages/kites.zh.mdx.bak': page,
    },
    renamed('content/pages/kites.zh.mdx.bak:1:1', 'kites.zh.mdx.bak', 'kites.zh.mdx'),
    misnamed('plan.zh.MDX:1:1', 'plan.zh.MDX'),
    misnamed('plan.zh.md:1:1', 'plan.zh.md'),
    misnamed('plan.zh.mdx.txt:1:1', 'plan.zh.mdx.txt'),
    misnamed('plan.zh.mdx~:1:1', 'plan.zh.mdx~'),
  ],
  ...['plan.zh.mdx.txt', 'plan.zh.md', 'plan.mdx', 'plan.cn.mdx', 'Plan.zh.mdx', 'plan.zh.txt'].map(
    (name): Row => [
      `the plan, under the name ${name} alone: it is not said to be missing too`,
      { [`${lesson}/plan.zh.mdx`]: undefined, [`${lesson}/${name}`]: plan },
      renamed(`${name}:1:1`, name, 'plan.zh.mdx'),
    ],
  ),
  [
    'a handout under another name alone',
    { [`${lesson}/letter-paper.zh.mdx`]: undefined, [`${lesson}/letter-paper.zh.mdx.txt`]: page },
    renamed('letter-paper.zh.mdx.txt:1:1', 'letter-paper.zh.mdx.txt', 'letter-paper.zh.mdx'),
  ],
  ...['lesson.yml', 'lesson.yaml.txt', 'Lesson.yaml', 'lesson.txt'].map(
    (name): Row => [
      `the facts, under the name ${name} alone`,
      { [`${lesson}/lesson.yaml`]: undefined, [`${lesson}/${name}`]: soundFiles[`${lesson}/lesson.yaml`] },
      renamed(`${name}:1:1`, name, 'lesson.yaml'),
    ],
  ),
  [
    'a folder of which Notepad has saved every file',
    { 'lessons/grade-3/09-x/lesson.yaml.txt': 'id: G3-09\n', 'lessons/grade-3/09-x/plan.zh.mdx.txt': plan },
    renamed('lessons/grade-3/09-x/lesson.yaml.txt:1:1', 'lesson.yaml.txt', 'lesson.yaml'),
    renamed('lessons/grade-3/09-x/plan.zh.mdx.txt:1:1', 'plan.zh.mdx.txt', 'plan.zh.mdx'),
  ],
  [
    'texts under names that copies, locks and keyboards give them',
    {
      [`${lesson}/#plan.zh.mdx#`]: plan,
      [`${lesson}/plan.zh.mdx-old`]: plan,
      [`${lesson}/plan.zh.mdx (1)`]: plan,
      [`${lesson}/plan.zh.ｍｄｘ`]: plan,
      'content/pages/kites.zh.mdx ': page,
      'lesson/plan.zh.MDX_old': plan,
    },
    renamed('content/pages/kites.zh.mdx :1:1', 'kites.zh.mdx ', 'kites.zh.mdx'),
    nobodyReads('lesson/plan.zh.MDX_old:1:1'),
    misnamed('#plan.zh.mdx#:1:1', '#plan.zh.mdx#'),
    misnamed('plan.zh.mdx (1):1:1', 'plan.zh.mdx (1)'),
    misnamed('plan.zh.mdx-old:1:1', 'plan.zh.mdx-old'),
    misnamed('plan.zh.ｍｄｘ:1:1', 'plan.zh.ｍｄｘ'),
  ],
  [
    'files in the place of folders, as a symbolic link that came through Windows',
    {
      workshops: '../workshops',
      'content/activities': '',
      'content/editions/next': '',
      'content/pages': '../pages',
      'content/stories': '../stories',
    },
    ...['content/activities', 'content/editions/next', 'content/pages', 'content/stories', 'workshops'].map(
      (folder): ReportedInBoth => ({
        at: `${folder}:1:1`,
        id: 'text-is-read',
        message: 'This has to be a folder, but it is a file.',
        hint: 'Delete it and put the folder itself in its place; from Windows, it may have been a symbolic link.',
        zh: ['这里应该是一个文件夹，却是一个文件。', '删掉它，把真正的文件夹放回来；从 Windows 传来的，这里原先可能是一个符号链接。'],
      }),
    ),
  ],
  [
    'entries in the folder of a registry, hidden, under other names or in a folder of their own: none is read unseen',
    Object.fromEntries(
      [
        ['.G3-08.yaml', '._G3-08.yaml', '.yaml', '.G3-08.yaml.swp', '#G3-08.yaml#', '~$G3-08.yaml'],
        [
          'G3-08.yml',
          'G3-08.YAML',
          'G3-08.yaml~',
          'G3-08.yaml.txt',
          'G3-08.txt',
          'G3-08',
          'G3-08。yaml',
          'G3-08,yaml',
          'more/G3-08.yaml',
          '.more/G3-08.yml',
        ],
        ['notes.txt', '.DS_Store'],
      ]
        .flat()
        .map((name) => [`content/stories/${name}`, '- document: G3-08\n']),
    ),
    yaml('content/stories/#G3-08.yaml#:1:1', '#G3-08.yaml#', 'G3-08.yaml'),
    hidden('content/stories/.G3-08.yaml:1:1', '.G3-08.yaml', 'G3-08.yaml'),
    hidden('content/stories/.G3-08.yaml.swp:1:1', '.G3-08.yaml.swp', 'G3-08.yaml'),
    hidden('content/stories/._G3-08.yaml:1:1', '._G3-08.yaml', 'G3-08.yaml'),
    yaml('content/stories/.more/G3-08.yml:1:1', 'G3-08.yml', 'content/stories/G3-08.yaml'),
    hidden('content/stories/.yaml:1:1', '.yaml', 'G3-08.yaml'),
    yaml('content/stories/G3-08:1:1', 'G3-08', 'G3-08.yaml'),
    yaml('content/stories/G3-08,yaml:1:1', 'G3-08,yaml', 'G3-08.yaml'),
    yaml('content/stories/G3-08.YAML:1:1', 'G3-08.YAML', 'G3-08.yaml'),
    yaml('content/stories/G3-08.txt:1:1', 'G3-08.txt', 'G3-08.yaml'),
    yaml('content/stories/G3-08.yaml.txt:1:1', 'G3-08.yaml.txt', 'G3-08.yaml'),
    yaml('content/stories/G3-08.yaml~:1:1', 'G3-08.yaml~', 'G3-08.yaml'),
    yaml('content/stories/G3-08.yml:1:1', 'G3-08.yml', 'G3-08.yaml'),
    yaml('content/stories/G3-08。yaml:1:1', 'G3-08。yaml', 'G3-08.yaml'),
    yaml('content/stories/more/G3-08.yaml:1:1', 'G3-08.yaml', 'content/stories/G3-08.yaml'),
    yaml('content/stories/~$G3-08.yaml:1:1', '~$G3-08.yaml', 'G3-08.yaml'),
  ],
  [
    'folders that are called like files',
    {
      [`${lesson}/word-cards.zh.mdx/x.txt`]: '',
      'content/pages/kites.zh.mdx/x.txt': '',
      'content/pictures/blue.svg/x.svg/kite.svg': svg,
      'content/notes.yaml/x.txt': '',
    },
    folder('content/notes.yaml:1:1'),
    folder('content/pages/kites.zh.mdx:1:1'),
    folder('content/pictures/blue.svg:1:1'),
    folder('content/pictures/blue.svg/x.svg:1:1'),
    {
      at: 'content/pictures/blue.svg/x.svg/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture blue.svg/x.svg/kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
    },
    folder('word-cards.zh.mdx:1:1'),
  ],
  [
    'lists and facts under names that are not read, in which a corrected number would have no effect',
    {
      'content/hotlines.yml': 'x: 1',
      'content/hotlines (1).yaml': 'x: 1',
      'content/Hotlines.yaml': 'x: 1',
      'content/hotlines.yaml.bak': 'x: 1',
      'content/pages/hotlines.yaml': 'x: 1',
      'content/editions/nxet.yaml': 'x: 1',
      'content/editions/next/lesson-8.yaml': 'x: 1',
      'content/levels/more.yaml': 'x: 1',
      [`${lesson}/lesson.yml`]: 'x: 1',
      [`${lesson}/workshop.yaml`]: 'x: 1',
    },
    yaml('content/Hotlines.yaml:1:1', 'Hotlines.yaml', 'hotlines.yaml'),
    yaml('content/editions/next/lesson-8.yaml:1:1', 'lesson-8.yaml', 'G3-08.yaml'),
    yaml('content/editions/nxet.yaml:1:1', 'nxet.yaml', '0.4.0.yaml'),
    yaml('content/hotlines (1).yaml:1:1', 'hotlines (1).yaml', 'hotlines.yaml'),
    yaml('content/hotlines.yaml.bak:1:1', 'hotlines.yaml.bak', 'hotlines.yaml'),
    yaml('content/hotlines.yml:1:1', 'hotlines.yml', 'hotlines.yaml'),
    yaml('content/levels/more.yaml:1:1', 'more.yaml', 'levels.yaml'),
    yaml('content/pages/hotlines.yaml:1:1', 'hotlines.yaml', 'hotlines.yaml'),
    yaml('lesson.yml:1:1', 'lesson.yml', 'lesson.yaml'),
    yaml('workshop.yaml:1:1', 'workshop.yaml', 'lesson.yaml'),
  ],
  [
    'names with invisible characters: each is reported once, and the file is not read',
    {
      [`${lesson}/letter-paper\u200b.zh.mdx`]: plan,
      [`${lesson}/a\u202eb.txt`]: '',
      'content/pages/kites\n.zh.mdx': page,
      'content/pictures/\u001bc.svg': '<svg',
      'lessons/grade-3/09-x\n::error::y/plan.zh.mdx': plan,
    },
    invisible('content/pages/kites\n.zh.mdx:1:1'),
    invisible('content/pictures/\u001bc.svg:1:1'),
    invisible('a\u202eb.txt:1:1'),
    invisible('letter-paper\u200b.zh.mdx:1:1'),
    invisible('lessons/grade-3/09-x\n::error::y:1:1'),
  ],
  [
    'a page in no language, and one whose name is no address',
    { 'content/pages/kites.fr.mdx': page, 'content/pages/kites.mdx': page, 'content/pages/The_Kites.zh.mdx': page },
    {
      at: 'content/pages/The_Kites.zh.mdx:1:1',
      id: 'text-is-read',
      message: 'A page cannot be called "The_Kites".',
      hint: 'It is the last part of an address: use lower-case letters, digits and -, as in how-to-use.zh.mdx.',
      zh: ['网页不能叫 "The_Kites"。', '它是网址的最后一段：只用小写英文字母、数字和 -，比如 how-to-use.zh.mdx。'],
    },
    {
      at: 'content/pages/kites.fr.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name kites.fr.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
      zh: ['从文件名 kites.fr.mdx 看不出是哪种语言。', '文件名用 .zh.mdx 或 .en.mdx 结尾。'],
    },
    {
      at: 'content/pages/kites.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name kites.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
    },
  ],
  [
    'programs and files of the web, wherever they are',
    {
      [`${lesson}/evil.js`]: 'x',
      [`${lesson}/package.json`]: '{}',
      [`${lesson}/node_modules/astro/index.mjs`]: 'x',
      'content/pages/pack.html': 'x',
      'content/layout.astro': 'x',
      'workshops/config.TS': 'x',
    },
    program('content/layout.astro:1:1', 'layout.astro'),
    program('content/pages/pack.html:1:1', 'pack.html'),
    program('evil.js:1:1', 'evil.js'),
    program('node_modules/astro/index.mjs:1:1', 'index.mjs'),
    program('package.json:1:1', 'package.json'),
    program('workshops/config.TS:1:1', 'config.TS'),
  ],
  [
    'pages of the names that the site has pages of its own for',
    { ...safetyPage, 'content/pages/pack.zh.mdx': page, 'content/pages/index.zh.mdx': page, 'content/pages/grades.zh.mdx': page },
    ...['grades', 'index', 'pack'].map(
      (name): ReportedInBoth => ({
        at: `content/pages/${name}.zh.mdx:1:1`,
        id: 'page-has-its-own-address',
        message: `"${name}" is a page that the site makes itself, so this text is never shown.`,
        hint: 'Give the file another name.',
        zh: [`"${name}" 是网站自己的页面，这一篇不会显示。`, '给文件换一个名字。'],
      }),
    ),
  ],
  [
    'a handout of the name that the site has a page of its own for',
    {
      ...changed(`${lesson}/lesson.yaml`, ['name: letter-paper', 'name: projector']),
      ...Object.fromEntries(
        ['zh', 'en'].flatMap((locale) => [
          [`${lesson}/letter-paper.${locale}.mdx`, undefined],
          [`${lesson}/projector.${locale}.mdx`, soundFiles[`${lesson}/letter-paper.${locale}.mdx`]],
          [`${lesson}/plan.${locale}.mdx`, soundFiles[`${lesson}/plan.${locale}.mdx`]!.replace('to="letter-paper"', 'to="projector"')],
        ]),
      ),
    },
    {
      at: 'lesson.yaml:6:1',
      id: 'agrees-with-plan',
      message: 'The plan gives G3-08 a handout "letter-paper", which is not here.',
      hint: 'Write the handout, or take it out under sheets of G3-08 in content/scope-and-sequence.yaml.',
      zh: [
        '计划里 G3-08 有讲义 "letter-paper"，这里没有。',
        '写这张讲义；不要了，就从 content/scope-and-sequence.yaml 里 G3-08 的 sheets 下面删掉。',
      ],
    },
    {
      at: 'lesson.yaml:7:5',
      id: 'agrees-with-plan',
      message: 'The plan does not give G3-08 a handout "projector".',
      hint: 'Add it under sheets of G3-08 in content/scope-and-sequence.yaml; kind says what it is to hold.',
      zh: [
        '计划里 G3-08 没有讲义 "projector"。',
        '在 content/scope-and-sequence.yaml 里 G3-08 的 sheets 下面加上它，kind 写它是什么样的一张。',
      ],
    },
    {
      at: 'lesson.yaml:7:5',
      id: 'page-has-its-own-address',
      message: 'A handout cannot be called "projector": the site makes a page of that name itself, so the handout is never shown.',
      hint: 'Give the handout and its files another name.',
      zh: ['讲义不能叫 "projector"：网站自己有这个页面，讲义不会显示。', '给讲义和它的文件换一个名字。'],
    },
  ],
]);

describe('the toolkit’s own project', () => {
  test('has fixtures of tests and examples of editions that are not its curriculum; what else is next to its curriculum is looked at', () => {
    const places = new Set(entriesOutside('.').map(({ file }) => file.split('/')[0]));
    expect(places).not.toContain('tests');
    expect(places).not.toContain('examples');
    expect(places).toContain('docs');
  });
});
