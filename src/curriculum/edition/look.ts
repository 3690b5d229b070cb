import { sharedFolder } from '../pictures/files.ts';
import { pictureText } from '../pictures/text.ts';
import { isOwnFile } from '../read/files.ts';
import { curriculumRoot } from '../root.ts';
import { inks, lookFile, type PaperName, usualTheme, type WrittenLook } from '../schema/editionLook.ts';
import { mixed } from './colour.ts';
import { type OwnFont, ownFontsOf } from './ownFonts.ts';
import { writtenOptions } from './writtenOptions.ts';

/** The colours of an edition on screens, each as # and six digits. */
export interface Colours {
  accent: string;
  paper: string;
  /** Lighter than the paper: a sheet that lies on it. */
  sheet: string;
  /** Lines between things. */
  rule: string;
}

/** What an edition looks like. */
export interface Look {
  /** The paper that everything is printed on. */
  paper: PaperName;
  colours: Colours;
  /** The drawings in place of the kite; undefined for the kite. */
  logo?: Drawing;
  cover?: Drawing;
  /** The fonts of the edition; undefined for none. */
  fonts?: readonly OwnFont[];
}

/** A drawing of the edition. */
export interface Drawing {
  /** Relative to the curriculum. */
  file: string;
  svg: string;
}

const usualColours: Colours = { ...usualTheme, sheet: '#fffdf9', rule: '#ddd5c6' };

/** How much lighter a sheet is than the paper, and how far a rule is on the way to ink: as in the project's own colours. */
const sheetShare = 0.75;
const ruleShare = 0.15;

/** Completes what is written: whatever is left out is as in the project's own edition. */
export function lookOf({ paper = 'a4', theme = {} }: WrittenLook, root: string): Look {
  const background = theme.paper?.toLowerCase() ?? usualColours.paper;
  const derived =
    background === usualColours.paper
      ? usualColours
      : { sheet: mixed(background, '#ffffff', sheetShare), rule: mixed(background, inks.ink, ruleShare) };
  const [logo, cover] = [drawing(root, theme.logo), drawing(root, theme.cover ?? theme.logo)];
  const fonts = ownFontsOf(root, theme.fonts ?? []);
  return {
    paper,
    colours: { ...derived, paper: background, accent: theme.accent?.toLowerCase() ?? usualColours.accent },
    ...(logo === undefined ? {} : { logo }),
    ...(cover === undefined ? {} : { cover }),
    ...(fonts.length === 0 ? {} : { fonts }),
  };
}

/**
 * The look of the edition that this process works on, read once when the first module asks for it. What has errors counts as not written:
 * the reader of `edition.yaml` reports them (`read/editionConfig.ts`).
 */
export const look: Look = lookOf(writtenOptions(lookFile) ?? {}, curriculumRoot());

/** The reader of `edition.yaml` reports a drawing that is not there. */
function drawing(root: string, name: string | undefined): Drawing | undefined {
  if (name === undefined) return undefined;
  const file = `${sharedFolder}/${name}.svg`;
  return isOwnFile(root, file) ? { file, svg: pictureText(root, file) } : undefined;
}
