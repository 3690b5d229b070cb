import { type Locale, like } from '../../curriculum/locale.ts';
import { wordedIn } from '../../curriculum/problem.ts';
import { withoutMuPdf } from './muPdf.ts';
import type { BuiltProblem } from './problem.ts';
import type { Selection } from './selection.ts';
import type { Count, Verified } from './verifySite.ts';

/** Under the sentences, which begin behind the page. */
const indent = ' '.repeat(10);

/** What was verified and every problem: grouped by file, with the page, what is wrong and what to do. */
export function verifyReport(
  verified: Verified,
  selection: Selection,
  { locale, hasMuPdf }: { locale: Locale; hasMuPdf: boolean },
): string {
  const files = Map.groupBy(verified.problems, ({ file }) => file);
  const groups = [...files].map(([file, problems]) => `${file}\n${problems.map((problem) => lines(problem, locale)).join('\n')}\n`);
  const sentences = like[locale] === 'zh' ? inChinese(verified, selection) : inEnglish(verified, selection);
  return `${[...groups, [...sentences, ...(hasMuPdf ? [] : [wordedIn(locale, withoutMuPdf)])].join('\n')].join('\n')}\n`;
}

function lines({ page, message, hint }: BuiltProblem, locale: Locale): string {
  const place = page === undefined ? '' : like[locale] === 'zh' ? `第 ${page} 页` : `p. ${page}`;
  return `  ${place.padEnd(indent.length - 2)}${wordedIn(locale, message)}\n${indent}${wordedIn(locale, hint)}`;
}

function inChinese({ problems, pdfs, docx, slides, pictures, epub, pages }: Verified, selection: Selection): string[] {
  const asBefore = ({ all, read }: Count, unit: string) => `${all} ${unit}（${all - read} 个和上次通过时一样）`;
  return [
    ...(selection.seed === undefined ? [] : [`抽查：${sampled(selection)}。再抽同样的：--seed ${selection.seed}。`]),
    `核对了 ${asBefore(pdfs, '个 PDF')}、${docx ? `${asBefore(docx, '个 Word 文件')}、` : ''}${slides ? `${asBefore(slides, '份幻灯片')}、` : ''}${pictures ? `${asBefore(pictures, '张图片')}、` : ''}${epub ? `${asBefore(epub, '本电子书')}、` : ''}${asBefore(pages, '个网页')}。${problems.length === 0 ? '没有发现问题。' : `${problems.length} 个问题。`}`,
  ];
}

function inEnglish({ problems, pdfs, docx, slides, pictures, epub, pages }: Verified, selection: Selection): string[] {
  const asBefore = ({ all, read }: Count, unit: string) => `${all} ${unit}${all === 1 ? '' : 's'} (${all - read} as when they passed)`;
  const found = problems.length === 0 ? 'No problems found.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return [
    ...(selection.seed === undefined ? [] : [`A sample: ${sampled(selection)}. The same again: --seed ${selection.seed}.`]),
    `Verified ${asBefore(pdfs, 'PDF')}${docx ? `, ${asBefore(docx, 'Word file')}` : ''}${slides ? `, ${asBefore(slides, 'presentation')}` : ''}${pictures ? `, ${asBefore(pictures, 'picture')}` : ''}${epub ? `, ${asBefore(epub, 'e-book')}` : ''} and ${asBefore(pages, 'page')}. ${found}`,
  ];
}

function sampled({ documents }: Selection): string {
  return [...(documents ?? [])].sort().join(', ');
}
