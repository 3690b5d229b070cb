/** The shape of the slides. All lengths in this folder are in points: both formats are 540 pt high. */
export interface SlideFormat {
  name: '16x9' | '4x3';
  width: number;
  height: number;
}

/** Today's boards and televisions. */
export const wide: SlideFormat = { name: '16x9', width: 960, height: 540 };

/** Old projectors. */
export const standard: SlideFormat = { name: '4x3', width: 720, height: 540 };

/** The distance of words and drawings from the left and right edge. */
export const margin = 54;

/** A hundredth of the height of a slide, the unit of the projector's screens. */
export const unit = 5.4;
