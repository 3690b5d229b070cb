import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { checkNumber } from '../curriculum/edition/checkNumbers.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Problem, Wording } from '../curriculum/problem.ts';
import { handoutKey, largeKey, mainKey, protocolsKey } from './content/parts.ts';
import type { PaperUse } from './typesetter.ts';

/**
 * Maximum number of pages of a plan or guide. A lesson plan is on both sides of one sheet in Chinese; English takes more space. Guides have none, unless the
 * edition says so, which may have other limits for plans too.
 */
export function planPages({ config }: Pick<Curriculum, 'config'>, { kind }: Pick<CurriculumDocument, 'kind'>, locale: Locale): number {
  return checkNumber(config.checks, 'plan-fits-its-pages', kind === 'lesson' ? 'pages' : 'guide', locale);
}

/** The same in large type, on both sides of two sheets. */
export function largePages({ config }: Pick<Curriculum, 'config'>, locale: Locale): number {
  return checkNumber(config.checks, 'large-plan-fits-its-pages', 'pages', locale);
}

/** How many pages the protocols may take in large type. */
export const largeProtocolPages = 2;

/** Adds the paper of a book. A part that is in several, such as the page of protocols with or without help lines, counts as the longest. */
export function keepLongest(measured: Map<string, PaperUse>, paperOf: Iterable<readonly [part: string, paper: PaperUse]>): void {
  for (const [part, paper] of paperOf) if ((measured.get(part)?.pages ?? 0) <= paper.pages) measured.set(part, paper);
}

/**
 * Reports plans and handouts whose number of pages is not the allowed one. `paperOf` holds the paper by document or handout, as
 * measured by the typesetter for one language.
 */
export function pageProblems(
  curriculum: Pick<Curriculum, 'documents' | 'config'>,
  locale: Locale,
  paperOf: ReadonlyMap<string, PaperUse>,
): Problem[] {
  const problems: Problem[] = protocolsProblem(locale, paperOf);
  for (const document of curriculum.documents) {
    const plan = paperOf.get(mainKey(document));
    const isLesson = document.kind === 'lesson';
    const allowed = planPages(curriculum, document, locale);
    const text = document.texts[locale];
    if (text && plan && plan.pages > allowed) {
      problems.push({
        id: 'plan-fits-its-pages',
        severity: 'error',
        file: text.file,
        line: 1,
        column: 1,
        message: {
          zh: `${document.id} 的${isLesson ? '教案' : '指引'}印出来有 ${plan.pages} 页，最多 ${allowed} 页。`,
          en: `The ${isLesson ? 'plan' : 'guide'} of ${document.id} takes ${plan.pages} pages; ${allowed} ${allowed === 1 ? 'is' : 'are'} allowed.`,
        },
        hint: cutPlan(plan, allowed, isLesson),
      });
    }
    const large = paperOf.get(largeKey(mainKey(document)));
    const allowedInLarge = largePages(curriculum, locale);
    if (text && large && large.pages > allowedInLarge) problems.push(largeProblem(document.id, text.file, large, allowedInLarge));
    for (const handout of document.handouts) {
      const sheet = handout.texts[locale];
      const paper = paperOf.get(handoutKey(document, handout));
      if (!sheet || !paper || paper.pages === handout.pages) continue;
      const printed = paper.pages;
      problems.push({
        id: 'handout-fits-its-pages',
        severity: 'error',
        file: sheet.file,
        line: 1,
        column: 1,
        message: {
          zh: `讲义 ${handoutKey(document, handout)} 印出来有 ${printed} 页，yaml 里写的是 ${handout.pages} 页。`,
          en: `The handout ${handoutKey(document, handout)} takes ${printed} ${printed === 1 ? 'page' : 'pages'}; its yaml says ${handout.pages}.`,
        },
        hint:
          printed > handout.pages
            ? cutHandout(paper, handout.pages)
            : { zh: `在 ${document.factsFile} 里写 pages: ${printed}。`, en: `Set pages: ${printed} in ${document.factsFile}.` },
      });
    }
  }
  return problems;
}

/** The page of protocols is one page: it is torn off and kept. */
function protocolsProblem(locale: Locale, paperOf: ReadonlyMap<string, PaperUse>): Problem[] {
  const { pages = 1 } = paperOf.get(protocolsKey) ?? {};
  const { pages: large = 1 } = paperOf.get(largeKey(protocolsKey)) ?? {};
  if (pages <= 1 && large <= largeProtocolPages) return [];
  return [
    {
      id: 'protocols-fit-one-page',
      severity: 'error',
      file: 'content/protocols.yaml',
      line: 1,
      column: 1,
      message:
        pages > 1
          ? {
              zh: `约定好的话（${locale}）印出来有 ${pages} 页，只能有一页。`,
              en: `The protocols (${locale}) take ${pages} pages; one is allowed.`,
            }
          : {
              zh: `约定好的话（${locale}）用大字印出来有 ${large} 页，最多 ${largeProtocolPages} 页。`,
              en: `The protocols (${locale}) take ${large} pages in large type; ${largeProtocolPages} are allowed.`,
            },
      hint: {
        zh: '请管这些话的人删短：一句话要是不改变老师下一个小时做什么，就不要它。',
        en: 'Ask those who are responsible for these texts to shorten them: a sentence that does not change what the teacher does in the next hour can go.',
      },
    },
  ];
}

function largeProblem(id: string, file: string, { pages }: PaperUse, allowed: number): Problem {
  return {
    id: 'large-plan-fits-its-pages',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: {
      zh: `${id} 的教案用大字（12 磅）印出来有 ${pages} 页，最多 ${allowed} 页。`,
      en: `The plan of ${id} takes ${pages} pages in large type (12 pt); ${allowed} are allowed.`,
    },
    hint: {
      zh: '删几个字。板书的框和表格不断开：它前面空着一大块，就把它挪前、挪后一段。',
      en: 'Cut some words. Boards and tables are not divided: if much is empty before one, move it up or down by a paragraph.',
    },
  };
}

/** The upper margin of a page and the height of a line of a plan, in millimetres (`typst/main.typ`, `typst/document.typ`). */
const margin = 13;
const line = 4;

/** Hints how many lines to cut, unless it is more than a page. */
function cutPlan({ pages, endsAt }: PaperUse, allowed: number, isLesson: boolean): Wording {
  const lines = Math.max(1, Math.ceil((endsAt - margin) / line));
  const much = pages === allowed + 1;
  return {
    zh: `${much ? `大约多了 ${lines} 行。` : ''}删些字：${isLesson ? '老师上课' : '带的人'}用不着的，都可以不写。`,
    en: `${much ? `It is about ${lines} ${lines === 1 ? 'line' : 'lines'} too long. ` : ''}Cut words: what ${isLesson ? 'the teacher does not need in the lesson' : 'the one who leads it does not need'} can go.`,
  };
}

function cutHandout({ pages, endsAt }: PaperUse, allowed: number): Wording {
  const centimetres = Math.max(1, Math.ceil((endsAt - margin) / 10));
  const much = pages === allowed + 1;
  return {
    zh: `${much ? `大约多了 ${centimetres} 厘米。` : ''}删些字，或者少留几行；真要这么多页，就改 yaml 里的 pages。`,
    en: `${much ? `It is about ${centimetres} cm too long. ` : ''}Cut words or writing lines, or change pages in the yaml.`,
  };
}
