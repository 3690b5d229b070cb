import { seed, thorough } from './seed.ts';

/**
 * Files whose tests take long, by the day of a fortnight on which they are tried. They look at what another test, which runs every day, uses as
 * well: a tool that works on the site that all tests look at, a way of building, a rule of its own for an edition, a table of hundreds of rows. Those
 * that guard people and their files are never here: help lines, help in a crisis, what may be said to a child, received folders, folders that are replaced or
 * deleted, what someone has written and not saved, a saved grade without a network. The days take about as much CPU as each other; a new file goes to the shortest.
 */
const days: readonly (readonly string[])[] = [
  [
    'tests/browser/packBuilderErrors.test.ts',
    'tests/browser/portable/subFolder.test.ts',
    'tests/browser/stampedPdf.test.ts',
    'tests/paper/again.test.ts',
    'tests/situations/forms/copies.test.ts',
    'tests/situations/workbench/workbench.test.ts',
    'tests/units/curriculum/otherCountry.test.ts',
  ],
  [
    'tests/browser/blockedData.test.ts',
    'tests/browser/classTally.test.ts',
    'tests/browser/copy.test.ts',
    'tests/browser/portable/oldest.test.ts',
    'tests/browser/screens.test.ts',
    'tests/situations/forms/sides.test.ts',
    'tests/situations/realDocument.test.ts',
    'tests/units/pipeline/childProcess.test.ts',
  ],
  [
    'tests/browser/packBuilder.test.ts',
    'tests/browser/portable/packBuilder.test.ts',
    'tests/browser/portable/zips.test.ts',
    'tests/browser/stamp.test.ts',
    'tests/paper/stampedPacks.test.ts',
    'tests/situations/keptPages.test.ts',
    'tests/situations/preview.test.ts',
    'tests/units/authoring/workbench/editor/begin.test.ts',
    'tests/units/curriculum/marks/everySystem.test.ts',
  ],
  [
    'tests/browser/keyboard.test.ts',
    'tests/browser/phone.test.ts',
    'tests/browser/saving/damage.test.ts',
    'tests/situations/figures.test.ts',
    'tests/situations/ownEdition.test.ts',
    'tests/situations/packKeys.test.ts',
    'tests/units/checks/messages/edition.test.ts',
    'tests/units/print/qrCode.test.ts',
    'tests/units/tools/run-sheet/names.test.ts',
  ],
  [
    'tests/browser/classSize.test.ts',
    'tests/browser/print.test.ts',
    'tests/browser/saving/editions.test.ts',
    'tests/browser/thisWeek.test.ts',
    'tests/situations/ownLook.test.ts',
    'tests/situations/slices.test.ts',
    'tests/units/authoring/tracing/trace.test.ts',
    'tests/units/curriculum/mdx/linear.test.ts',
  ],
  [
    'tests/browser/documents.test.ts',
    'tests/browser/newTeacher.test.ts',
    'tests/browser/sheet.test.ts',
    'tests/browser/typography.test.ts',
    'tests/paper/pdfs.test.ts',
    'tests/situations/keptCopies.test.ts',
    'tests/situations/longTitles.test.ts',
    'tests/situations/portable.test.ts',
    'tests/units/tools/class-tally/forms.test.ts',
  ],
  [
    'tests/browser/accessibility.test.ts',
    'tests/browser/portable/newUser.test.ts',
    'tests/browser/savePaper.test.ts',
    'tests/browser/saving/strangers.test.ts',
    'tests/situations/forms/foldedSheets.test.ts',
    'tests/situations/verifyPdf.test.ts',
    'tests/units/export/epub.test.ts',
    'tests/units/tools/run-sheet/realWorkshops.test.ts',
    'tests/units/tools/search/finder/queries.test.ts',
  ],
  [
    'tests/browser/portable/folder.test.ts',
    'tests/browser/wechat.test.ts',
    'tests/situations/newBlock.test.ts',
    'tests/situations/scaffold.test.ts',
    'tests/situations/volumes.test.ts',
    'tests/situations/zim.test.ts',
    'tests/units/authoring/workbench/session.test.ts',
    'tests/units/blocks/figure/layout.test.ts',
    'tests/units/checks/diskReadCache.test.ts',
  ],
  [
    'tests/browser/longPages.test.ts',
    'tests/browser/saving/interrupted.test.ts',
    'tests/browser/saving/shell.test.ts',
    'tests/situations/corePack.test.ts',
    'tests/situations/leadsBack.test.ts',
    'tests/situations/newCommand.test.ts',
    'tests/situations/newEdition.test.ts',
    'tests/units/paper/cutting.test.ts',
  ],
  [
    'tests/browser/copyOldest.test.ts',
    'tests/browser/families.test.ts',
    'tests/browser/printBudget.test.ts',
    'tests/browser/weight.test.ts',
    'tests/paper/testSheet.test.ts',
    'tests/situations/docx.test.ts',
    'tests/situations/ownFonts.test.ts',
    'tests/situations/ownLicence.test.ts',
    'tests/units/print/press.test.ts',
  ],
  [
    'tests/browser/kiwix.test.ts',
    'tests/browser/portable/stamp.test.ts',
    'tests/browser/saving/savedKinds.test.ts',
    'tests/browser/search.test.ts',
    'tests/situations/glyphs.test.ts',
    'tests/situations/languages.test.ts',
    'tests/situations/wordsFit.test.ts',
    'tests/units/export/pptx.test.ts',
  ],
  [
    'tests/browser/copyReal.test.ts',
    'tests/browser/projector.test.ts',
    'tests/browser/twins.test.ts',
    'tests/situations/belowAFolder.test.ts',
    'tests/situations/forms/filledSheets.test.ts',
    'tests/situations/hosting.test.ts',
    'tests/situations/ownLetters.test.ts',
    'tests/situations/printed.test.ts',
  ],
  [
    'tests/browser/forcedColors.test.ts',
    'tests/browser/longWords.test.ts',
    'tests/browser/runSheet.test.ts',
    'tests/situations/everyBlock.test.ts',
    'tests/situations/ownWays.test.ts',
    'tests/situations/pictures.test.ts',
    'tests/situations/translation.test.ts',
    'tests/units/checks/fixes.test.ts',
  ],
  [
    'tests/browser/planner.test.ts',
    'tests/browser/portable/savePaper.test.ts',
    'tests/browser/saving/errors.test.ts',
    'tests/situations/forms/writeTable.test.ts',
    'tests/situations/otherScript.test.ts',
    'tests/situations/pinyin.test.ts',
    'tests/situations/reproducible.test.ts',
    'tests/units/curriculum/lists.test.ts',
    'tests/units/print/pressWorkers.test.ts',
  ],
];

export const filesInTurns: readonly string[] = days.flat();

/** The files that are left for other days: none if everything is tried, or if the arguments of vitest name files of tests. */
export function leftForOtherDays(args: readonly string[], day: number = seed): string[] {
  const isValue = (at: number) => /^--[^=]+$/.test(args[at - 1] ?? '');
  const names = args.filter((arg, at) => at > 0 && !arg.startsWith('-') && (arg.includes('/') || !isValue(at)));
  if (thorough || names.length > 0) return [];
  return days.filter((_, at) => at !== day % days.length).flat();
}
