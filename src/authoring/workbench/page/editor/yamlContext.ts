/** What is being written in YAML at a place: a key below others, or the value of a key. */
export type YamlContext = { kind: 'key' | 'value'; path: string[]; from: number; written: string[] };

/** Finds what is being written at an offset; undefined where nothing can be completed. Lists may be in brackets or a line for each entry. */
export function yamlContextAt(text: string, offset: number): YamlContext | undefined {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(begin, offset);
  const above = text.slice(0, begin).split('\n').slice(0, -1);
  const key = /^([ ]*(?:- +)?)([A-Za-z-]*)$/.exec(line);
  const value = /^([ ]*(?:- +)?)([A-Za-z-]+):[ ]+(?:\[(?:[^\]]*,)?[ ]*)?"?([^\s,[\]"]*)$/.exec(line);
  if (value) {
    const [, indent, name, word] = value;
    return { kind: 'value', path: [...parents(above, indent!), name!], from: offset - word!.length, written: listed(line) };
  }
  if (!key) return undefined;
  const [, indent, word] = key;
  const path = parents(above, indent!);
  // An entry may be a value of its list or the first key of a group.
  return { kind: 'key', path, from: offset - word!.length, written: siblings(above, text.slice(offset).split('\n').slice(1), indent!) };
}

/** The keys around a line, outermost first. */
function parents(above: readonly string[], indent: string): string[] {
  const path: string[] = [];
  let width = /^ */.exec(indent)![0].length;
  for (const line of above.toReversed()) {
    const found = /^( *)(?:- +)?([A-Za-z-]+):/.exec(line);
    if (!found) continue;
    const own = found[1]!.length;
    const begins = /^ *- /.test(line);
    // `handouts:` may be as far to the left as the dashes of its list.
    const isAround = own < width || (own === width && indent.includes('-') && !begins && line.trimEnd().endsWith(':'));
    if (!isAround) continue;
    if (!begins) path.unshift(found[2]!);
    width = own;
    if (width === 0 && !begins) break;
  }
  return path;
}

/** The keys that the same group has already. */
function siblings(above: readonly string[], below: readonly string[], indent: string): string[] {
  const width = indent.length;
  const found: string[] = [];
  const collect = (lines: readonly string[], isAbove: boolean) => {
    for (const line of lines) {
      const [, before, key] = /^( *(?:- +)?)([A-Za-z-]+):/.exec(line) ?? [];
      const own = before?.length ?? /^ */.exec(line)?.[0].length ?? 0;
      if (line.trim() !== '' && own < width) break;
      if (!isAbove && before?.includes('-')) break;
      if (key !== undefined && own === width) found.push(key);
      if (isAbove && before?.includes('-') && own === width) break;
    }
  };
  if (!indent.includes('-')) collect(above.toReversed(), true);
  collect(below, false);
  return found;
}

function listed(line: string): string[] {
  const inside = /\[([^\]]*)$/.exec(line)?.[1] ?? '';
  return inside
    .split(',')
    .slice(0, -1)
    .map((word) => word.trim());
}
