/** The positions of the chairs in a room of 120 by 80, with the blackboard at the top. */
export function chairsOf(layout: string): [x: number, y: number][] {
  switch (layout) {
    case 'circle':
      return ring(14, 60, 44, 34, 27);
    case 'u':
      return [...column(20, 22, 66, 5), ...row(33, 87, 68, 5), ...column(100, 22, 66, 5)];
    case 'islands':
      return [
        [28, 28],
        [60, 28],
        [92, 28],
        [28, 60],
        [60, 60],
        [92, 60],
      ].flatMap(([x, y]) => ring(4, x!, y!, 7, 7));
    case 'pairs':
      return [24, 42, 60].flatMap((y) =>
        [18, 48, 78].flatMap((x): [number, number][] => [
          [x, y + 4],
          [x + 12, y + 4],
        ]),
      );
    default:
      return [24, 37, 50, 63].flatMap((y) => row(15, 105, y + 4, 8));
  }
}

function ring(count: number, x: number, y: number, rx: number, ry: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI + Math.PI / 4;
    return [round(x + rx * Math.cos(angle)), round(y + ry * Math.sin(angle))];
  });
}

function row(from: number, to: number, y: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => [round(from + ((to - from) * i) / (count - 1)), y]);
}

function column(x: number, from: number, to: number, count: number): [number, number][] {
  return row(from, to, 0, count).map(([y]) => [x, y]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
