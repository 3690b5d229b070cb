/** Words of an SVG of Typst, as a browser selects them: a piece of a line each. */
const piece = /<h5:div class="tsel"[^>]*>([^<]*)<\/h5:div>/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the words that Typst has set, in the order in which it draws them. */
export function wordsInSvg(svg: string): string[] {
  return [...svg.matchAll(piece)].map(([, words]) =>
    words!.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => characterOf(name) ?? whole),
  );
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  return String.fromCodePoint(Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)));
}
