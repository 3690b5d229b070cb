import type { Drawing } from './draw/drawing.ts';
import type { Layout, Room } from './draw/room.ts';
import type { Entry } from './entries.ts';
import { bingo, board } from './kinds/board.ts';
import { body } from './kinds/body.ts';
import { dice, pieces, sign } from './kinds/cutouts.ts';
import { flow } from './kinds/flow.ts';
import { medal, mirror, shield, windows } from './kinds/frames.ts';
import { ladder } from './kinds/ladder.ts';
import { map } from './kinds/map.ts';
import { scales, thermometer, volcano } from './kinds/measures.ts';
import { rings } from './kinds/rings.ts';
import { hand, puzzle, train } from './kinds/shapes.ts';
import { strip } from './kinds/strip.ts';
import { timeline } from './kinds/timeline.ts';
import { tree } from './kinds/tree.ts';
import { web } from './kinds/web.ts';
import { day, spinner, wheel } from './kinds/wheel.ts';

/** A kind of figure: how it is drawn, and what a list has to be for it. */
interface Kind {
  layout: Layout;
  /** How many levels of entries it has. */
  depth: number;
  /** How many entries it has at most on the first level. */
  most?: number;
  forms?: readonly string[];
}

/** All kinds by name. A new one is a file in `kinds`, a line here, its name in `i18n` and its row in docs/blocks.md. */
export const kinds = {
  rings: { layout: rings, depth: 2, most: 6 },
  wheel: { layout: wheel, depth: 2, most: 12, forms: ['balance'] },
  spinner: { layout: spinner, depth: 1, most: 12 },
  day: { layout: day, depth: 1, most: 12 },
  timeline: { layout: timeline, depth: 2, most: 12, forms: ['winding'] },
  ladder: { layout: ladder, depth: 2, most: 10, forms: ['stairs'] },
  tree: { layout: tree, depth: 2, most: 3 },
  web: { layout: web, depth: 2, most: 11, forms: ['flower'] },
  body: { layout: body, depth: 1, most: 10 },
  map: { layout: map, depth: 2, most: 11 },
  flow: { layout: flow, depth: 7 },
  strip: { layout: strip, depth: 2, most: 9, forms: ['thought'] },
  board: { layout: board, depth: 1, most: 48 },
  bingo: { layout: bingo, depth: 1, most: 25 },
  dice: { layout: dice, depth: 2, most: 6 },
  pieces: { layout: pieces, depth: 1, most: 48 },
  sign: { layout: sign, depth: 2, most: 2 },
  shield: { layout: shield, depth: 2, most: 4 },
  windows: { layout: windows, depth: 2, most: 6 },
  mirror: { layout: mirror, depth: 2, most: 2 },
  medal: { layout: medal, depth: 2, most: 6 },
  thermometer: { layout: thermometer, depth: 2, most: 11 },
  volcano: { layout: volcano, depth: 2, most: 5 },
  scales: { layout: scales, depth: 2, most: 2 },
  hand: { layout: hand, depth: 2, most: 6 },
  puzzle: { layout: puzzle, depth: 2, most: 12 },
  train: { layout: train, depth: 2, most: 16 },
} as const satisfies Record<string, Kind>;

export type FigureKind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as [FigureKind, ...FigureKind[]];

/** The names of all forms, each once. */
export const formNames = [...new Set(Object.values(kinds as Record<string, Kind>).flatMap(({ forms = [] }) => forms))] as [
  string,
  ...string[],
];

export function kindOf(name: FigureKind): Kind {
  return kinds[name];
}

/** Draws a figure. Entries beyond what its kind has are left out: the check reports them. */
export function layoutFigure(kind: FigureKind, entries: readonly Entry[], room: Room): Drawing {
  const { layout, most, depth } = kindOf(kind);
  return layout(cutTo(entries.slice(0, most), depth), room);
}

function cutTo(entries: readonly Entry[], depth: number): Entry[] {
  return entries.map((entry) => ({ ...entry, children: depth > 1 ? cutTo(entry.children, depth - 1) : [] }));
}
