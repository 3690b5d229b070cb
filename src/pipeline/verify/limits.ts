import { limits } from '../../curriculum/edition/limits.ts';

/** What a phone with little data can bear, in bytes. An edition may say otherwise. */
export const mostPdfBytes = { document: limits.document, pack: limits.pack };

/** A Word file, in bytes. */
export const mostDocxBytes = limits.word;

/** Slides, in bytes. */
export const mostPptxBytes = limits.slides;

/** A book of stories, in bytes. */
export const mostEpubBytes = limits.book;

/** A picture, in bytes. */
export const mostPictureBytes = limits.picture;

/** The width of a picture that is read on a telephone, in pixels. */
export const leastPictureWidth = 1080;

/** The smallest type that is read from the last row, in points. */
export const leastSlideType = 28;

/**
 * The size of a lesson's page after gzip, in bytes: its HTML and style sheets; how much more it may be if it shows a block that most lessons do
 * not have, such as a form to fill in, whose style sheet it then loads too; and its small scripts, which are not needed for reading.
 */
export const mostLessonBytes = { page: limits.page, moreBlocks: limits.pageMore, scripts: limits.pageScripts };

/** The scripts of a grade's page after gzip, without what is loaded when the page is there. */
export const mostGradeScriptBytes = limits.levelScripts;

/** How much larger than its pack a booklet may be. */
export const mostBookletGrowth = 1.05;

export const pointsPerMillimetre = 72 / 25.4;

/** The right margin of a page, where its corner for the stamp ends, in millimetres. */
export const rightMarginMillimetres = 15;

/** Where every printer prints, in millimetres from the edge of the paper. */
export const marginMillimetres = 12;
