import { seed, thorough } from './seed.ts';

/** On how many days that follow each other each file in turns is tried once. */
const days = 3;

/**
 * Files whose tests take long and look at what another test, which runs every day, uses as well: a tool that works on the site that all tests
 * look at, a way of building. Those that guard people and their files are never here: help lines, received folders, what is replaced or
 * deleted, what is saved, the check of the real curriculum.
 */
export const filesInTurns: readonly string[] = [
  'tests/situations/everyBlock.test.ts',
  'tests/situations/packKeys.test.ts',
  'tests/situations/keptCopies.test.ts',
  'tests/situations/keptPages.test.ts',
  'tests/situations/docx.test.ts',
  'tests/situations/portable.test.ts',
  'tests/situations/printed.test.ts',
  'tests/situations/newBlock.test.ts',
  'tests/situations/leadsBack.test.ts',
  'tests/situations/wordsFit.test.ts',
  'tests/situations/pictures.test.ts',
  'tests/situations/scaffold.test.ts',
  'tests/situations/verifyPdf.test.ts',
  'tests/situations/otherScript.test.ts',
  'tests/situations/preview.test.ts',
  'tests/situations/translation.test.ts',
  'tests/situations/figures.test.ts',
  'tests/situations/reproducible.test.ts',
  'tests/situations/glyphs.test.ts',
  'tests/situations/volumes.test.ts',
  'tests/situations/hosting.test.ts',
  'tests/situations/pinyin.test.ts',
  'tests/situations/corePack.test.ts',
  'tests/situations/longTitles.test.ts',
  'tests/situations/zim.test.ts',
  'tests/situations/belowAFolder.test.ts',
  'tests/situations/slices.test.ts',
  'tests/situations/languages.test.ts',
  'tests/situations/newCommand.test.ts',
  'tests/situations/forms/copies.test.ts',
  'tests/situations/forms/filledSheets.test.ts',
  'tests/situations/forms/foldedSheets.test.ts',
  'tests/situations/forms/sides.test.ts',
  'tests/situations/forms/writeTable.test.ts',
  'tests/browser/copyOldest.test.ts',
  'tests/browser/copyReal.test.ts',
  'tests/browser/forcedColors.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/kiwix.test.ts',
  'tests/browser/longPages.test.ts',
  'tests/browser/longWords.test.ts',
  'tests/browser/newTeacher.test.ts',
  'tests/browser/phone.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/printBudget.test.ts',
  'tests/browser/projector.test.ts',
  'tests/browser/runSheet.test.ts',
  'tests/browser/packBuilder.test.ts',
  'tests/browser/packBuilderErrors.test.ts',
  'tests/browser/planner.test.ts',
  'tests/browser/classTally.test.ts',
  'tests/browser/classSize.test.ts',
  'tests/browser/families.test.ts',
  'tests/browser/thisWeek.test.ts',
  'tests/browser/screens.test.ts',
  'tests/browser/sheet.test.ts',
  'tests/browser/typography.test.ts',
  'tests/browser/wechat.test.ts',
  'tests/browser/documents.test.ts',
  'tests/browser/stampedPdf.test.ts',
  'tests/browser/savePaper.test.ts',
  'tests/browser/portable/newUser.test.ts',
  'tests/browser/portable/oldest.test.ts',
  'tests/browser/portable/packBuilder.test.ts',
  'tests/browser/portable/savePaper.test.ts',
  'tests/browser/portable/stamp.test.ts',
  'tests/browser/portable/subFolder.test.ts',
  'tests/browser/portable/zips.test.ts',
  'tests/situations/newEdition.test.ts',
  'tests/situations/ownEdition.test.ts',
  'tests/situations/ownLook.test.ts',
];

/** The files that are left for other days: none if everything is tried, or if the arguments of vitest name files of tests. */
export function leftForOtherDays(args: readonly string[], day: number = seed): string[] {
  const isValue = (at: number) => /^--[^=]+$/.test(args[at - 1] ?? '');
  const names = args.filter((arg, at) => at > 0 && !arg.startsWith('-') && (arg.includes('/') || !isValue(at)));
  if (thorough || names.length > 0) return [];
  return filesInTurns.filter((_, at) => (at + day) % days !== 0);
}
