import type { SheetKind } from '../../curriculum/sheetKind.ts';
import { block, bullets, leaf, numbers, pieces } from './mdx.ts';
import type { Sentences } from './sentences/model.ts';

/** The part of a sheet on which its reader works, begun with the block that its kind needs. */
export function workOn(kind: SheetKind, { draw, write, points }: Sentences['handout']): string {
  const list = points.join('|');
  const figure = (of: string, attributes: Record<string, string | number>, entries: readonly string[]) =>
    block('Figure', { kind: of, ...attributes }, bullets(entries));
  const frames = () => pieces(...points.map((point) => block('Frame', { title: point }, write)));
  const works: Record<SheetKind, () => string> = {
    board: () => figure('board', { places: 24 }, [`5：${points[0]}`, `12：${points[1]}`, `20：${points[2]}`]),
    dice: () => figure('dice', {}, [...points, ...points]),
    'card-game': () => block('Cards', { columns: 3 }, ...[...points, ...points].map((point) => block('Card', {}, point))),
    'fold-up': () => block('FoldStrip', {}, ...points.map((point) => block('Panel', { title: point }, write))),
    comic: () => figure('strip', { places: 4 }, [...points.map((point) => `${point}\n  - ____`)]),
    picture: () => leaf('DrawBox', { height: 90, label: draw }),
    map: () => figure('map', { places: 5 }, points),
    letter: () => leaf('LetterPaper', { style: 'kite', lines: 14 }),
    'radio-play': frames,
    'wall-chart': () => leaf('WriteTable', { columns: list, rows: 10, height: 15 }),
    'door-sign': () => figure('sign', {}, points.slice(0, 2)),
    table: () => leaf('WriteTable', { columns: list, rows: 6, height: 14 }),
    cards: () => block('Cards', { columns: 2 }, ...points.map((point) => block('Card', {}, point))),
    form: () => leaf('Lines', { count: 8, label: write }),
    poster: () => numbers(points),
    checklist: () => block('Checklist', {}, bullets(points)),
    script: frames,
    reading: () => pieces(...points),
    certificate: () => block('Certificate', { title: write }, '____________________', ...points.slice(0, 2)),
  };
  return works[kind]();
}
