import { look } from '../../curriculum/edition/look.ts';
import type { Expected } from './expected.ts';
import { marginMillimetres, mostPdfBytes, pointsPerMillimetre } from './limits.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PdfFacts, PdfPage } from './read/pdf.ts';

/** What every PDF that is set from words has to be: tagged, named, on its paper, numbered, inside the margins, small and as long as it may be. */
export function factProblems(facts: PdfFacts, expected: Expected, bytes: number): FileProblem[] {
  return [
    ...aboutItself(facts, expected),
    ...paperProblems(facts, expected),
    ...lengthProblems(facts.pages.length, expected),
    ...weightProblems(bytes, expected),
    ...orderProblems(facts.pages),
    ...bookmarkProblems(facts, expected),
  ];
}

function aboutItself({ tagged, xmp, language, title, labels, pages }: PdfFacts, expected: Expected): FileProblem[] {
  const found: FileProblem[] = [];
  const say = (zh: string, en: string) => found.push({ message: { zh, en }, hint: programIsWrong });
  if (!tagged) say('没有标记（tags），读屏软件读不了。', 'It is not tagged, so a screen reader cannot read it.');
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) say('没有写明是 PDF/UA-1。', 'It does not say that it is PDF/UA-1.');
  if (language !== expected.language)
    say(
      `语言写的是 "${language ?? ''}"，应当是 "${expected.language}"。`,
      `Its language is "${language ?? ''}" and not "${expected.language}".`,
    );
  if (title !== expected.title)
    say(`标题写的是 "${title ?? ''}"，应当是 "${expected.title}"。`, `Its title is "${title ?? ''}" and not "${expected.title}".`);
  const numbers = pages.map((_, index) => String(index + 1)).join(' ');
  if (labels?.join(' ') !== numbers)
    say(
      `页码是 ${labels?.join(' ') ?? '空的'}，应当是 ${numbers}。`,
      `Its pages are numbered ${labels?.join(' ') ?? 'not at all'} and not ${numbers}.`,
    );
  return found;
}

const [upright, lying] = { a4: ['210 × 297', '297 × 210'], letter: ['216 × 279', '279 × 216'] }[look.paper];

/** The paper of the edition, upright or lying as the yaml says; the test sheet lies, as the sheets of a booklet do. A pack may have sheets of both kinds. */
function paperProblems({ pages }: PdfFacts, { kind, sheet, lyingPages }: Expected): FileProblem[] {
  const wanted = kind === 'test-sheet' || sheet?.lies ? lying : upright;
  return pages.flatMap((page, index) => {
    const size = [page.width, page.height].map((points) => Math.round(points / pointsPerMillimetre)).join(' × ');
    const problems: FileProblem[] = outsideOf(page).map((words) => ({
      page: index + 1,
      message: {
        zh: `"${words}" 印到了边上 ${marginMillimetres} 毫米以内，有的打印机印不出来。`,
        en: `"${words}" is in the margin of ${marginMillimetres} mm, which some printers do not print.`,
      },
      hint: programIsWrong,
    }));
    if (size !== wanted && !(lyingPages && size === lying))
      problems.push({
        page: index + 1,
        message: { zh: `纸是 ${size} 毫米，应当是 ${wanted}。`, en: `The paper is ${size} mm and not ${wanted}.` },
        hint: programIsWrong,
      });
    return problems;
  });
}

function outsideOf({ runs, width, height }: PdfPage): string[] {
  const margin = marginMillimetres * pointsPerMillimetre;
  return runs
    .filter((run) => {
      // The empty half of a Chinese sign at either end of a line may hang over.
      const half = run.height / 2;
      const left = run.x + (/^[“‘《（]/.test(run.text) ? half : 0);
      const right = run.x + run.width - (/[”’》）。，、；：！？]$/.test(run.text) ? half : 0);
      return left < margin || right > width - margin || run.y < margin || run.y > height - margin;
    })
    .map(({ text }) => text);
}

/** A plan on as many pages as a plan may have, a handout on those that its yaml says. */
function lengthProblems(pages: number, { sheet }: Expected): FileProblem[] {
  const allowed = sheet?.pages;
  if (allowed === undefined) return [];
  if ('most' in allowed) {
    if (pages <= allowed.most) return [];
    return [
      {
        message: { zh: `教案有 ${pages} 页，最多 ${allowed.most} 页。`, en: `The plan takes ${pages} pages; ${allowed.most} are allowed.` },
        hint: { zh: '删些字：老师上课用不着的，都可以不写。', en: 'Cut words: what the teacher does not need in the lesson can go.' },
      },
    ];
  }
  if (pages === allowed.exactly) return [];
  return [
    {
      message: {
        zh: `讲义有 ${pages} 页，${allowed.yaml} 里写的是 ${allowed.exactly} 页。`,
        en: `The handout takes ${pages} ${pages === 1 ? 'page' : 'pages'}; ${allowed.yaml} says ${allowed.exactly}.`,
      },
      hint: {
        zh: '删些字，或者少留几行；真要这么多页，就改 yaml 里的 pages。',
        en: 'Cut words or writing lines, or change pages in the yaml.',
      },
    },
  ];
}

function weightProblems(bytes: number, { sheet }: Expected): FileProblem[] {
  const most = sheet ? mostPdfBytes.document : mostPdfBytes.pack;
  if (bytes <= most) return [];
  const [size, limit] = [bytes, most].map((count) => Math.ceil(count / 1000));
  return [
    {
      message: { zh: `有 ${size} KB，最多 ${limit} KB。`, en: `It has ${size} KB; ${limit} KB are allowed.` },
      hint: {
        zh: '多半是图太复杂：看看这份材料的图，把线条画得简单些。',
        en: 'Most often a picture is too intricate: look at the pictures of this document and draw them with fewer lines.',
      },
    },
  ];
}

/** A screen reader reads in the order of the tags, the eye in that of drawing. */
function orderProblems(pages: readonly PdfPage[]): FileProblem[] {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return pages.flatMap((page, index) => {
    const [heard, seen] = [bare(page.words), bare(page.drawn)];
    if (heard === seen) return [];
    const { before, first, second } = parting(heard, seen);
    return [
      {
        page: index + 1,
        message: {
          zh: `读屏软件读的顺序和眼睛看的不一样："${before}" 后面读的是 "${first}"，印的是 "${second}"。`,
          en: `A screen reader reads in another order than the eye: after "${before}" it says "${first}", and the page "${second}".`,
        },
        hint: programIsWrong,
      },
    ];
  });
}

/** Finds the first difference of two texts: the words before it, and what follows in each. */
export function parting(first: string, second: string): { before: string; first: string; second: string } {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return { before: first.slice(Math.max(0, at - 20), at), first: first.slice(at, at + 30), second: second.slice(at, at + 30) };
}

function bookmarkProblems({ outline }: PdfFacts, { bookmarks }: Expected): FileProblem[] {
  const there = new Set(outline.map((line) => line.trim()));
  return bookmarks
    .filter((title) => !there.has(title))
    .map((title) => ({
      message: { zh: `没有 "${title}" 的书签。`, en: `There is no bookmark for "${title}".` },
      hint: programIsWrong,
    }));
}
