import type { StampPlace } from '../../paper/stampPlaces.ts';
import { sizesFor } from '../../tools/stamp/fitText.ts';
import { tightestFor } from '../../tools/stamp/tightestPlaces.ts';
import type { Expected } from './expected.ts';
import { marginMillimetres, pointsPerMillimetre, rightMarginMillimetres } from './limits.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PdfPage } from './read/pdf.ts';

/** So far do characters reach above their line, in parts of their size. */
const reach = (text: string) => (/\p{Script=Han}/u.test(text) ? 0.86 : 0.74);

/** In a booklet a page is as much smaller; its corner is to be printed there too. */
const inBooklet = Math.SQRT1_2;
const nearestEdge = 4.2;

/** Every page keeps a corner free for a school's stamp, and each blank that it may fill is one of the registry's and lies on its page. */
export function stampProblems(places: readonly (readonly StampPlace[])[], pages: readonly PdfPage[], expected: Expected): FileProblem[] {
  return places.flatMap((own, index) => {
    const found: FileProblem[] = [];
    const say = (zh: string, en: string) => found.push({ page: index + 1, message: { zh, en }, hint: programIsWrong });
    const page = pages[index]!;
    const corners = own.filter(({ field }) => field === 'corner');
    // The corners of the test sheet are measured.
    const wanted = expected.kind === 'test-sheet' ? 0 : 1;
    if (corners.length !== wanted)
      say(
        `给学校盖章留的角有 ${corners.length} 个，应当是 ${wanted} 个。`,
        `It keeps ${corners.length} corners for the stamp and not ${wanted}.`,
      );
    for (const corner of corners) {
      const inIt = wordsIn(corner, page);
      if (inIt !== '') say(`盖章的角里有字："${inIt}"。`, `There are words in the corner for the stamp: "${inIt}".`);
      if (Math.abs(page.width - rightMarginMillimetres * pointsPerMillimetre - corner.x - corner.width) >= 0.5)
        say('盖章的角没有靠着右边的页边。', 'The corner for the stamp does not end at the right margin.');
      if ((page.height - corner.y - corner.height) * inBooklet <= nearestEdge * pointsPerMillimetre)
        say('盖章的角离纸边太近，折成小册子就印不出来。', 'The corner for the stamp is too near the edge to be printed in a booklet.');
    }
    for (const place of own) {
      const who = place.field.replace(/\.(name|phone)$/, '');
      if (place.field !== 'corner') {
        if (!expected.blanks.includes(who) || place.label === '')
          say(`空格 "${place.field}" 不在 content/hotlines.yaml 里。`, `The blank "${place.field}" is not in content/hotlines.yaml.`);
        const margin = marginMillimetres * pointsPerMillimetre;
        if (place.x <= margin || place.x + place.width >= page.width - margin || place.y <= 17 * pointsPerMillimetre)
          say(`空格 "${place.label}" 不在版心里。`, `The blank for "${place.label}" is not inside the margins.`);
      }
      const alike = tightestFor(who).filter(({ field }) => field === place.field);
      if (roomIn(place) < Math.min(...alike.map(roomIn)))
        say(
          `空格 "${place.label || place.field}" 比 src/tools/stamp/tightestPlaces.ts 里最窄的还窄，打字的时候看着放得下，印出来放不下。`,
          `The place for "${place.label || place.field}" is tighter than the tightest in src/tools/stamp/tightestPlaces.ts: what fits while it is typed does not fit here.`,
        );
    }
    return found;
  });
}

function wordsIn(corner: StampPlace, { runs }: PdfPage): string {
  return runs
    .filter((run) => run.x < corner.x + corner.width && run.x + run.width > corner.x && run.y + run.height * reach(run.text) > corner.y)
    .map(({ text }) => text)
    .join('');
}

function roomIn(place: { field: string; width: number; height: number }): number {
  return place.width / sizesFor(place).least;
}
