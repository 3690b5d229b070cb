/** What a phone with little data can bear, in bytes. */
export const mostPdfBytes = { document: 500_000, pack: 1_500_000 };

/** A Word file, in bytes. */
export const mostDocxBytes = 150_000;

/** Slides, in bytes. */
export const mostPptxBytes = 500_000;

/** A book of stories, in bytes. */
export const mostEpubBytes = 500_000;
/** A picture, in bytes. */
export const mostPictureBytes = 200_000;

/** The width of a picture that is read on a telephone, in pixels. */
export const leastPictureWidth = 1080;

/** The smallest type that is read from the last row, in points. */
export const leastSlideType = 28;

/**
 * The size of a lesson's page after gzip, in bytes: its HTML and style sheets; how much more it may be if it shows a block that most lessons do
 * not have, such as a form to fill in, whose style sheet it then loads too; and its small scripts, which are not needed for reading.
 */
export const mostLessonBytes = { page: 16_750, moreBlocks: 2_900, scripts: 4_050 };

/** The scripts of a grade's page after gzip, without what is loaded when the page is there. */
export const mostGradeScriptBytes = 10_000;

/** How much larger than its pack a booklet may be. */
export const mostBookletGrowth = 1.05;

export const pointsPerMillimetre = 72 / 25.4;

/** The right margin of a page, where its corner for the stamp ends, in millimetres. */
export const rightMarginMillimetres = 15;

/** Where every printer prints, in millimetres from the edge of the paper. */
export const marginMillimetres = 12;
