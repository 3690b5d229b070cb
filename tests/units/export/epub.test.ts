import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import type { Locale } from '../../../src/curriculum/locale.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { type StoryBook, storyBookOf } from '../../../src/export/epub/book.ts';
import { epubOf } from '../../../src/export/epub/epubOf.ts';
import { epub } from '../../../src/export/epub/format.ts';
import { storyParts } from '../../../src/export/epub/stories.ts';
import { storyBooks } from '../../../src/export/epub/storyBooks.ts';
import { xhtmlOf } from '../../../src/export/epub/xhtml.ts';
import type { ExportSource } from '../../../src/export/exportFormat.ts';
import { bookOf, epubProblems } from '../../../src/pipeline/verify/epub.ts';
import { readEpub } from '../../../src/pipeline/verify/read/epub.ts';
import { epubCheck } from '../../../src/pipeline/verify/read/epubCheck.ts';
import { bookOf as bookOfParts } from '../../../src/print/book.ts';
import type { ExportEntry } from '../../../src/print/manifest.ts';
import { Marks } from '../../../src/print/marks.ts';
import { sampleOf } from '../../support/thorough.ts';
import { unzip } from '../../support/unzip.ts';

const root = path.resolve('.');
let curriculum: Curriculum;
beforeAll(() => {
  curriculum = readCheckedCurriculum(root, vocabulary);
});

function sourceOf(file: string): ExportSource {
  const pack = storyBooks(curriculum).find((book) => book.file === file)!;
  const marks = new Marks(root, curriculum);
  return { pack, book: bookOfParts(marks, pack.title, pack.locale, pack.parts()), paper: new Map() };
}

const bookIn = (file: string) => storyBookOf(sourceOf(file), root, curriculum);

test('there is a book for each grade that has stories, and for a document that has them on sheets of their own', () => {
  const books = storyBooks(curriculum);
  expect(new Set(books.map(({ locale }) => locale))).toEqual(new Set(['zh', 'en']));
  const files = books.flatMap(({ locale, file }) => (locale === 'zh' ? [file] : []));
  expect(files).toContain('zh/grade-4-stories.epub');
  expect(files.filter((file) => file.includes('/documents/'))).toEqual(['zh/documents/a02.epub']);
  expect(bookIn('zh/documents/a02.epub')).toMatchObject({ title: '睡前故事时间', subtitle: '20 个故事' });
});

test('a story of a lesson for which adults are trained first is told in class alone: the book says so', () => {
  const grade = storyBooks(curriculum).find(({ file }) => file === 'zh/grade-4-stories.epub')!;
  const trained = curriculum.lessonsOfGrade(4).filter(({ sensitivity }) => sensitivity === 'safeguarding');
  expect(trained.length).toBeGreaterThan(0);
  expect(grade.documents.filter((id) => trained.some((lesson) => lesson.id === id))).toEqual([]);
  const said = bookIn('zh/grade-4-stories.epub').front.join('\n');
  for (const { id, texts } of trained) expect(said).toContain(`${id} ${texts.zh!.front.title}`);
});

test('a lesson that needs care says above its story what to read first', () => {
  const grade = bookIn('en/grade-4-stories.epub');
  const noted = grade.chapters.filter(({ note }) => note?.startsWith('▲ Take care with this one')).map(({ title }) => title);
  const careful = curriculum.lessonsOfGrade(4).filter(({ sensitivity }) => sensitivity === 'careful');
  expect(noted).toEqual(careful.map(({ texts }) => texts.en!.front.title));
});

describe('the stories of a plan', () => {
  /** The parts of a plan as XHTML. */
  function parts(body: string, { pinyin = false, locale = 'zh' as Locale } = {}): string[] {
    const { nodes } = parseMdx(`plan.${locale}.mdx`, body, 'main', vocabulary);
    const context = faceContext(curriculum, locale, curriculum.document('G3-08'), nodes!);
    const writing = { locale, pinyin, pictureOf: (name: string) => `images/${name}.png` };
    return storyParts(nodes!, context, pinyin).map((part) =>
      [part.title, ...part.pictures, ...part.nodes.map((story) => xhtmlOf(story, writing))].join('|'),
    );
  }
  const step = (title: string, inner: string) =>
    `<Step title="${title}" minutes="5" kind="story" picture="kite">\n\n${inner}\n\n</Step>\n\n`;
  const story = (words: string, title = '') => `<Story${title === '' ? '' : ` title="${title}"`}>\n\n${words}\n\n</Story>`;

  test('the parts of one step are together; what is said and asked between them is not in the book', () => {
    const plan =
      step('门口', `${story('风很大。（停）')}\n\n他跑得快吗？\n\n${story('他跑了。')}`) +
      step('回家', story('**110** 是 <Phone of="110" />。', '两句'));
    expect(parts(plan)).toEqual([
      '门口|kite|<section class="story">\n<p>风很大。（停）</p>\n</section>\n|<section class="story">\n<p>他跑了。</p>\n</section>\n',
      '回家|kite|<section class="story">\n<h3>两句</h3>\n<p><strong>110</strong> 是 <a class="phone" href="tel:110">110</a>。</p>\n</section>\n',
    ]);
  });

  test('words are written so that XML reads them as they are', () => {
    expect(parts(step('A', story('“Salt & pepper” < 3')), { locale: 'en' })[0]).toContain('<p>“Salt &amp; pepper” &lt; 3</p>');
  });

  test('in grades 1 and 2 each character has its syllable, and signs stay with their character', () => {
    const [only] = parts(step('门口', story('“长大了。”他说')), { pinyin: true });
    expect(only).toContain(
      '<p><span class="together">“<ruby>长<rt>zhǎng</rt></ruby></span><ruby>大<rt>dà</rt></ruby><span class="together"><ruby>了<rt>le</rt></ruby>。”</span><ruby>他<rt>tā</rt></ruby><ruby>说<rt>shuō</rt></ruby></p>',
    );
  });

  test('a block that books do not know is refused and not left out', () => {
    expect(() => xhtmlOf([{ type: 'block', name: 'Lines', view: {} }], { locale: 'zh', pinyin: false, pictureOf: String })).toThrow(
      '<Lines> has no face in a book of stories.',
    );
  });
});

test('the books of grades 1 and 2 have pinyin in Chinese, the others have none', () => {
  const hasPinyin = (file: string) => bookIn(file).chapters.some(({ body }) => body.includes('<ruby>'));
  expect(['zh/grade-2-stories.epub', 'en/grade-2-stories.epub', 'zh/grade-3-stories.epub'].map(hasPinyin)).toEqual([true, false, false]);
});

describe('the file of a book', () => {
  const small = (): StoryBook => {
    const book = bookIn('zh/grade-1-stories.epub');
    return { ...book, chapters: book.chapters.slice(0, 2) };
  };

  test('begins with its type, which is not compressed, and has no time of its making', () => {
    const files = unzip(Buffer.from(epubOf(small())));
    expect(files[0]).toMatchObject({ name: 'mimetype', method: 0, content: Buffer.from('application/epub+zip') });
    expect(files[1]!.name).toBe('META-INF/container.xml');
    expect(new Set(files.map(({ time }) => time))).toEqual(new Set(['1980-01-01 00:00']));
  });

  test('is the same when it is made again', async () => {
    const make = await epub.start(root, curriculum);
    const source = sourceOf('zh/documents/a02.epub');
    expect(Buffer.from(await make(source)).equals(Buffer.from(await make(source)))).toBe(true);
    expect(epub.dependsOn!(source, root, curriculum)).toBe(epub.dependsOn!(source, root, curriculum));
  });

  test('has a cover, a title page with the licence, contents, stories and whom to turn to, in this order', () => {
    const { title, language, pages } = readEpub(epubOf(small()));
    expect([title, language]).toEqual(['一年级的故事', 'zh-CN']);
    expect(pages.map(({ type }) => type)).toEqual(['cover', 'titlepage', '', 'chapter', 'chapter', 'appendix']);
    expect(pages.at(-1)!.numbers).toEqual(expect.arrayContaining(['110', '120', '12356']));
    const titlePage = unzip(Buffer.from(epubOf(small()))).find(({ name }) => name === 'EPUB/title.xhtml')!;
    expect(titlePage.content.toString('utf8')).toContain('CC BY 4.0');
  });

  test('its cover is a picture of three to four that is quickly sent', () => {
    const cover = unzip(Buffer.from(epubOf(small()))).find(({ name }) => name === 'EPUB/cover.png')!.content;
    expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([900, 1200]);
    expect(cover.length).toBeLessThan(60_000);
  });

  test.each(sampleOf(['zh/documents/a02.epub', 'zh/grade-1-stories.epub', 'en/grade-4-stories.epub', 'zh/grade-7-stories.epub'], 1))(
    'EPUBCheck finds no error and no warning: %s',
    async (file) => {
      expect(await epubCheck(epubOf(bookIn(file)))).toEqual([]);
    },
  );

  test('EPUBCheck does find what is wrong', async () => {
    const book = small();
    const broken = { ...book, chapters: [{ ...book.chapters[0]!, body: '<p><img src="images/gone.png" alt=""/></p>' }] };
    expect((await epubCheck(epubOf(broken))).join('\n')).toContain('gone.png');
  });
});

describe('what verify asks of a book', () => {
  const entry: ExportEntry = {
    file: 'zh/documents/a02.epub',
    title: '睡前故事时间',
    kind: 'document',
    format: 'epub',
    name: '',
    use: 'read',
    locale: 'zh',
    documents: ['A02'],
    bytes: 0,
    sha256: '',
  };
  const sheets = () => {
    const book = bookIn(entry.file);
    // The marks are in the feet of the chapters.
    const marks = book.chapters.map(({ foot }) => /[2-9CFGHJMPQRVWX]{3}-[2-9CFGHJMPQRVWX]{4}/.exec(foot)![0].replace('-', ''));
    const pages = book.chapters.map(({ title, body }, index) => ({
      html: `<article><h1>${title}</h1>${body}</article>`,
      mark: marks[index]!,
    }));
    return { book, pages };
  };
  const problems = async (book: StoryBook, pages: { html: string; mark: string }[]) =>
    (await epubProblems(epubOf(book), bookOf(curriculum, entry), pages)).map(({ message }) => message.en);

  test('a book that has the words of its pages has no problem', async () => {
    const { book, pages } = sheets();
    expect(await problems(book, pages)).toEqual([]);
  });

  test('other words, a missing story, mark or number, another title', async () => {
    const { book, pages } = sheets();
    const [first, ...others] = book.chapters;
    const changed: StoryBook = {
      ...book,
      title: '故事',
      chapters: [{ ...first!, body: first!.body.replace('七只鸡', '八只鸡'), foot: '' }, ...others.slice(0, -1)],
      help: { ...book.help, numbers: book.help.numbers.filter(({ number }) => number !== '110') },
    };
    expect(await problems(changed, pages)).toEqual([
      'Its title and language are "故事", "zh-CN" and not "睡前故事时间", "zh-CN".',
      'It has 19 stories and not 20.',
      expect.stringMatching(
        /^Its words are not those of zh\/activities\/a02\/story-01-the-hen-who-could-not-sleep\/index\.html: after ".*郭三奶奶养了" the page says "七只鸡.*", the book "八只鸡.*"\.$/,
      ),
      `“睡不着的母鸡” does not end with the mark ${pages[0]!.mark.slice(0, 3)}-${pages[0]!.mark.slice(3)}.`,
      'Its last page lacks 110.',
    ]);
  });

  test('a file that is no book', async () => {
    const [problem] = await epubProblems(new Uint8Array(100), bookOf(curriculum, entry), []);
    expect(problem!.message).toEqual({
      zh: '打不开这本电子书：The type of the file is not its first bytes.',
      en: 'This book cannot be opened: The type of the file is not its first bytes.',
    });
  });
});
