import { licenceIn } from '../../curriculum/edition/licence.ts';
import { isSound } from '../../curriculum/marks/mark.ts';
import { readTyped } from '../../curriculum/marks/typedFooter.ts';
import { hasCover } from '../../print/packs/pack.ts';
import type { Expected } from './expected.ts';
import { pointsPerMillimetre } from './limits.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PdfPage } from './read/pdf.ts';

/** The maximum height of a footer, in millimetres. */
const footHeight = 17;

/** Every page says in one line what it is; that of a sheet can be typed into the page that says whether the sheet is current. */
export function footerProblems(pages: readonly PdfPage[], { kind, locale, sheet }: Expected): FileProblem[] {
  // Of several sheets next to each other on a page, the first is read.
  const columns = sheet?.footColumns ?? 1;
  const licence = licenceIn(locale).name;
  return pages.flatMap(({ runs, width }, index) => {
    const found: FileProblem[] = [];
    const say = (zh: string, en: string) => found.push({ page: index + 1, message: { zh, en }, hint: programIsWrong });
    const line = runs.filter((run) => run.artifact && run.y < footHeight * pointsPerMillimetre && run.x < width / columns);
    const footer = line.map(({ text }) => text).join('');
    if (line.length > 0 && Math.max(...line.map(({ y }) => y)) - Math.min(...line.map(({ y }) => y)) > 5)
      say(`页脚不止一行："${footer}"。`, `The foot takes more than a line: "${footer}".`);
    const isCover = index === 0 && hasCover({ kind });
    if (!isCover && !footer.includes(licence)) say(`页脚里没有 ${licence}。`, `The foot does not name the licence, ${licence}.`);
    if (sheet) {
      const { id, mark, strange } = readTyped(footer, '');
      if (id !== sheet.document || mark !== sheet.mark || strange.length > 0)
        say(
          `页脚读出来是 ${id || '（没有编号）'} ${mark || '（没有标记）'}，应当是 ${sheet.document} ${sheet.mark}。`,
          `The foot is read as ${id || 'no number'} ${mark || 'no mark'} and not as ${sheet.document} ${sheet.mark}.`,
        );
      if (sheet.address !== undefined && !footer.includes(sheet.address))
        say(`页脚没有写到哪里查：${sheet.address}。`, `The foot does not say where the sheet is looked up: ${sheet.address}.`);
      if (!isSound(sheet.mark))
        say(`标记 ${sheet.mark} 最后一个字和前面的对不上。`, `The last sign of the mark ${sheet.mark} does not agree with the others.`);
    }
    return found;
  });
}
