import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/blocks/runs.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import type { Grade } from '../../../src/curriculum/kind.ts';
import type { Locale } from '../../../src/curriculum/locale.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { exportFile } from '../../../src/export/formats.ts';
import { pptx, pptxStandard } from '../../../src/export/pptx/format.ts';
import { layoutsOf } from '../../../src/export/pptx/layouts.ts';
import { colours } from '../../../src/export/pptx/look.ts';
import { pptxOf, slidesOfShow } from '../../../src/export/pptx/pptxOf.ts';
import { showOf } from '../../../src/export/pptx/showOf.ts';
import type { Slide } from '../../../src/export/pptx/slide.ts';
import { type SlideFormat, standard, wide } from '../../../src/export/pptx/slideFormat.ts';
import { readPptx } from '../../../src/pipeline/verify/read/pptx.ts';
import { slidesOf, slidesProblems } from '../../../src/pipeline/verify/slides.ts';
import type { Book } from '../../../src/print/book.ts';
import { allPacks } from '../../../src/print/packs/allPacks.ts';
import { linesIn } from '../../support/slideRoom.ts';
import { sampleOf, tried } from '../../support/thorough.ts';
import { unzip } from '../../support/unzip.ts';

const root = path.resolve('.');
let curriculum: Curriculum;
beforeAll(() => {
  curriculum = readCheckedCurriculum(root, vocabulary);
});

const foot = 'G3-08 写给远方的信 · 版本 1.2.0 · ABC-DE · CC BY 4.0';

/** The show of a lesson whose plan is `body`, or of a written document. */
function show(
  body: string,
  { grade = 3, format = wide, locale = 'zh' as Locale }: { grade?: Grade; format?: SlideFormat; locale?: Locale } = {},
) {
  const letter = curriculum.document('G3-08')!;
  const { nodes } = parseMdx(`plan.${locale}.mdx`, body, 'main', vocabulary);
  const text = { ...letter.texts[locale]!, nodes: nodes! };
  const document = { ...letter, lesson: { ...letter.lesson!, grade }, texts: { ...letter.texts, [locale]: text } };
  return showOf({ curriculum, root, document, locale, format, foot });
}

function written(id: string, locale: Locale, format: SlideFormat) {
  return showOf({ curriculum, root, document: curriculum.document(id)!, locale, format, foot });
}

const files = (bytes: Uint8Array) => new Map(unzip(Buffer.from(bytes)).map(({ name, content }) => [name, content.toString('utf8')]));

const plan = `
<Step title="猜猜写给谁" minutes="5" kind="warm-up" picture="envelope">

<Say>

今天我们写一封信。

</Say>

<Ask>

信会寄到哪里？

- 寄到广东。→ 嗯，很远。

</Ask>

<Say>

打电话给 <Phone of="12356" /> 也可以。

</Say>

<IfThen when="有孩子哭了">

蹲下来，等他。

</IfThen>

</Step>

<Step title="听" minutes="30" kind="story" picture="hen">

<Story title="母鸡的信">

从前有一只母鸡。（停）

它写了一封信。

</Story>

<Board>

| 先 | 再 | 后 |
| --- | --- | --- |
| 想 | 写 | 寄 |

</Board>

</Step>

<Hotlines show="class-teacher principal 12356 110" />
`;

describe('what has slides', () => {
  test('is the PDF of each lesson and workshop, not of handouts, kits and packs', () => {
    const have = allPacks(curriculum).filter((pack) => pptx.isFor(pack, curriculum));
    expect(new Set(have.map(({ kind }) => kind))).toEqual(new Set(['document']));
    const ids = (['lesson', 'workshop'] as const).flatMap((kind) => curriculum.documentsOfKind(kind).map(({ id }) => id));
    expect(new Set(have.flatMap(({ documents }) => documents))).toEqual(new Set(ids));
  });

  test('has a file next to its PDF for either shape', () => {
    expect([pptx, pptxStandard].map((format) => exportFile('zh/documents/g3-08.pdf', format))).toEqual([
      'zh/documents/g3-08.pptx',
      'zh/documents/g3-08-4x3.pptx',
    ]);
  });

  test('is made again when a drawing changes that is not in print', () => {
    const [pack] = allPacks(curriculum).filter((pack) => pptx.isFor(pack, curriculum) && pack.documents[0] === 'G3-08');
    const source = { pack: pack!, book: { parts: [{ footer: foot }] } as unknown as Book, paper: new Map() };
    const elsewhere = path.resolve('.cache/tests/no-drawings');
    expect(pptx.dependsOn!(source, root, curriculum)).toBe(pptx.dependsOn!(source, root, curriculum));
    expect(pptx.dependsOn!(source, root, curriculum)).not.toBe(pptx.dependsOn!(source, elsewhere, curriculum));
  });
});

describe('slides that are wrong', () => {
  const deck = () => show(plan);
  const right = () => ({ words: bareWords(pptxOf(deck())), forTeacher: [] as string[] });
  const bareWords = (bytes: Uint8Array) => {
    const slides = readPptx(bytes);
    const words = slides.map(({ title, words }, index) => (title === slides[index - 1]?.title ? '' : title) + words.join(''));
    return words.join('').replace(/\s/g, '');
  };
  const messages = (expected: { words: string; forTeacher: string[] }) =>
    slidesProblems(pptxOf(deck()), expected).map(({ page, message }) => ({ page, ...message }));

  test('differ from the screens: the first difference is named', () => {
    expect(messages(right())).toEqual([]);
    const { words } = right();
    expect(messages({ words: words.replace('猜猜写给谁', '猜一猜'), forTeacher: [] })).toEqual([
      {
        page: undefined,
        zh: '和投影画面的字句不一样："写给远方的信三年级·第8课猜" 后面，画面上是 "一猜暖场5分钟信会寄到哪里？想一想听故事30分钟母鸡的信听故"，幻灯片里是 "猜写给谁暖场5分钟信会寄到哪里？想一想听故事30分钟母鸡的信"。',
        en: 'Its words are not those of the screens: after "写给远方的信三年级·第8课猜" the screens say "一猜暖场5分钟信会寄到哪里？想一想听故事30分钟母鸡的信听故", the slides "猜写给谁暖场5分钟信会寄到哪里？想一想听故事30分钟母鸡的信".',
      },
    ]);
  });

  test('hold what is said to the teacher alone', () => {
    expect(messages({ ...right(), forTeacher: ['信会寄到哪里？'] })).toEqual([
      { page: 3, zh: '有写给老师的话："信会寄到哪里？"。', en: 'It holds what is meant for the teacher: "信会寄到哪里？".' },
    ]);
  });
});

describe('slides of a lesson', () => {
  test('are real text with titles, in the order of the screens, and the last says whom to turn to', () => {
    const slides = readPptx(pptxOf(show(plan)));
    expect(slides.map(({ title, words }) => [title, ...words])).toEqual([
      [curriculum.document('G3-08')!.texts.zh!.front.title, '三年级 · 第 8 课'],
      ['猜猜写给谁', '暖场', '5 分钟'],
      ['信会寄到哪里？', '想一想'],
      ['听', '故事', '30 分钟'],
      ['母鸡的信', '听故事'],
      ['听', '先', '再', '后'],
      ['听', '先', '想', '再', '写', '后', '寄'],
      [
        '心里有事，找信得过的大人',
        '身边的人',
        '班主任',
        '校长',
        '也可以打电话',
        '12356 全国统一心理援助热线',
        '110 报警',
        '有危险，马上说。',
      ],
    ]);
    expect(slides[1]!.alts).toEqual([curriculum.registries.pictures.find(({ id }) => id === 'envelope')!.title.zh]);
  });

  test('have what is said to the class in the notes, with its time, and nothing else of the plan', () => {
    const slides = readPptx(pptxOf(show(plan)));
    expect(slides.map(({ notes }) => notes)).toEqual([
      [],
      ['对全班说（约 10 秒）', '今天我们写一封信。'],
      ['对全班说（约 10 秒）', '打电话给 12356 也可以。'],
      [],
      ['念故事（约 10 秒）', '从前有一只母鸡。（停）', '它写了一封信。'],
      [],
      [],
      [],
    ]);
    const all = [...files(pptxOf(show(plan))).values()].join('');
    for (const private_ of ['有孩子哭了', '蹲下来', '寄到广东', '很远']) expect(all).not.toContain(private_);
  });

  test('say the minutes of a step with a field for each, of a long step for each five', () => {
    const fields = slidesOfShow(show(plan))
      .filter(({ layout }) => layout === 'opening')
      .map(({ items }) => items.filter((item) => item.kind === 'drawn' && item.name === 'minute').length);
    expect(fields).toEqual([5, 6]);
  });

  test('are the same bytes every time, dated as the first day of a ZIP', () => {
    const bytes = pptxOf(show(plan));
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(pptxOf(show(plan))))).toBe(0);
    expect(new Set(unzip(Buffer.from(bytes)).map(({ time }) => time))).toEqual(new Set(['1980-01-01 00:00']));
    expect(files(bytes).get('docProps/core.xml')).not.toMatch(/created|modified|\d{4}-\d{2}-\d{2}T/);
  });

  test('name 微软雅黑 for Latin letters and for Chinese characters, and the language of the words', () => {
    const parts = files(pptxOf(show(plan)));
    const theme = parts.get('ppt/theme/theme1.xml')!;
    expect(theme.match(/<a:latin typeface="[^"]*"\/><a:ea typeface="[^"]*"\/>/g)).toEqual(
      Array.from({ length: 2 }, () => '<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>'),
    );
    const master = parts.get('ppt/slideMasters/slideMaster1.xml')!;
    expect(master).toContain('<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/>');
    expect(master).toContain('<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>');
    const slide = parts.get('ppt/slides/slide2.xml')!;
    expect(slide.match(/<a:rPr /g)!.length).toBe(slide.match(/<a:rPr lang="zh-CN" altLang="en-US"/g)!.length);
  });

  test('have title, language, slide number and the foot of the plan', () => {
    const parts = files(pptxOf(show(plan)));
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${curriculum.document('G3-08')!.texts.zh!.front.title}</dc:title>`);
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
    expect(parts.get('ppt/slides/slide3.xml')).toContain(foot);
    expect(parts.get('ppt/slides/slide3.xml')).toContain('type="slidenum"');
  });

  test('fill the places of a master, whose colours are those of the site', () => {
    const parts = files(pptxOf(show(plan)));
    expect(parts.get('ppt/slides/slide3.xml')).toContain('<p:ph type="title"/>');
    expect(parts.get('ppt/slideLayouts/slideLayout5.xml')).toContain('<p:cSld name="提问">');
    const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
    const token = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6});`).exec(tokens)![1]!.toUpperCase();
    expect(colours).toEqual({
      paper: token('paper'),
      sheet: token('sheet'),
      ink: token('ink'),
      soft: token('ink-soft'),
      rule: token('rule'),
      accent: token('accent'),
    });
  });

  test('are 16:9 or 4:3', () => {
    const size = (format: SlideFormat) => /<p:sldSz [^>]*>/.exec(files(pptxOf(show(plan, { format }))).get('ppt/presentation.xml')!)![0];
    expect(size(wide)).toBe('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(size(standard)).toBe('<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/>');
  });

  test('have larger type for those who are learning to read', () => {
    const long = `<Step title="想" minutes="5" kind="warm-up">\n\n<Ask>\n\n${'这是一个很长的问题，'.repeat(12)}你怎么想？\n\n</Ask>\n\n</Step>`;
    const least = (grade: Grade) =>
      Math.min(
        ...readPptx(pptxOf(show(long, { grade })))
          .slice(2, 3)
          .flatMap(({ sizes }) => sizes),
      );
    expect(least(1)).toBe(36);
    expect(least(7)).toBe(32);
    expect(readPptx(pptxOf(show(long.replace('12', '40'), { grade: 1 }))).length).toBeGreaterThan(3);
  });

  test('go on to a second slide where words are too many, between sentences, and lose none', () => {
    const sentence = '这是写在黑板上的一句话，有一点长，要看得清楚才行。';
    const deck = show(`<Step title="抄" minutes="5" kind="activity">\n\n<Board>\n\n${sentence.repeat(12)}\n\n</Board>\n\n</Step>`);
    const board = readPptx(pptxOf(deck))
      .filter(({ title }) => title === '抄')
      .slice(1);
    expect(board.length).toBeGreaterThan(1);
    expect(board.every(({ words }) => words.every((line) => line.endsWith('。')))).toBe(true);
    expect(board.flatMap(({ words }) => words).join('')).toBe(sentence.repeat(12));
  });
});

describe(`slides of written documents (${tried})`, () => {
  const documents = () =>
    sampleOf(
      curriculum.documents.filter(({ kind }) => kind === 'lesson' || kind === 'workshop').map(({ id }) => id),
      4,
      (id) => id[0]!,
    );

  test('have the words of the screens and no others', () => {
    for (const id of documents())
      for (const locale of ['zh', 'en'] as const)
        for (const format of [wide, standard]) {
          const expected = slidesOf(curriculum, curriculum.document(id)!, locale);
          const problems = slidesProblems(pptxOf(written(id, locale, format)), expected);
          expect([id, locale, format.name, ...problems]).toEqual([id, locale, format.name]);
        }
  }, 300_000);

  test('have room for their words, measured with real letters', () => {
    for (const id of documents())
      for (const locale of ['zh', 'en'] as const)
        for (const format of [wide, standard]) {
          const made = written(id, locale, format);
          const over = slidesOfShow(made).flatMap((slide, index) => overflowOf(slide, format).map((what) => `${index + 1}: ${what}`));
          expect([id, locale, format.name, ...over]).toEqual([id, locale, format.name]);
        }
  });
});

/** From line to line in em, as 微软雅黑 and Georgia ask for. */
function lineHeight(words: string): number {
  return /\p{Script=Han}/u.test(words) ? 1.32 : 1.15;
}

/** What of a slide is higher than its place or outside the slide. */
function overflowOf({ layout, items }: Slide, format: SlideFormat): string[] {
  const places = layoutsOf(format, 1).layouts.find(({ name }) => name === layout)!.places;
  return items.flatMap((item) => {
    const place = item.kind === 'words' ? places[item.place]! : undefined;
    const box = item.box ?? place!.box;
    const isOutside = box.x < 0 || box.y < 0 || box.x + box.w > format.width + 0.5 || box.y + box.h > format.height;
    if (isOutside) return [`outside the slide: ${item.kind}`];
    if (item.kind === 'table') {
      const height = item.rows.reduce((sum, { cells }) => {
        const lines = cells.map((cell, column) => linesIn(wordsOf(cell), (item.columns[column]! - 20) / item.size));
        return sum + Math.max(...lines.map((count, column) => count * lineHeight(wordsOf(cells[column]!)))) * item.size * 0.9 + 10;
      }, 0);
      return height > box.h ? [`table: ${Math.round(height)} of ${Math.round(box.h)} pt`] : [];
    }
    if (item.kind !== 'words') return [];
    const { size } = { ...place!.style, ...item.style };
    const indent = place!.style.bullet ? 1.2 : 0;
    const spacing = (place!.style.leading === 'story' ? 1.05 : 0.9) * size;
    const height = item.lines.reduce((sum, line, index) => {
      const words = wordsOf(line);
      return sum + linesIn(words, box.w / size - indent) * lineHeight(words) * spacing + (index > 0 ? size * 0.35 : 0);
    }, 0);
    return height > box.h
      ? [`${item.place}: ${Math.round(height)} of ${Math.round(box.h)} pt: ${item.lines.map(wordsOf).join(' / ')}`]
      : [];
  });
}
