/** Words by namespace and key, as a language has them. */
export type Tree = { [key: string]: Tree | string | readonly string[] };

const plural = /_(?:zero|one|two|few|many|other)$/;

/** The same words with some of them replaced. What the model does not have, or has in another form, is left out. */
export function overlaid(model: Tree, own: Tree): Tree {
  const merged: Tree = { ...model };
  for (const [key, value] of Object.entries(own)) {
    const before = model[key];
    if (isTree(value)) {
      if (isTree(before)) merged[key] = overlaid(before, value);
    } else if (before === undefined ? plural.test(key) && hasForms(model, key) : isAlike(before, value)) merged[key] = value;
  }
  return merged;
}

/** The same words with others added or replaced, whether the model has them or not. */
export function withAdded(model: Tree, added: Tree): Tree {
  const entries = Object.entries(added).map(([key, value]) => {
    const before = model[key];
    return [key, isTree(value) && isTree(before) ? withAdded(before, value) : value] as const;
  });
  return { ...model, ...Object.fromEntries(entries) };
}

/** Fills the gaps of every word that `values` has something for: `{{brand}}`. */
export function withValues<T>(words: T, values: Readonly<Record<string, string>>): T {
  const gap = new RegExp(`\\{\\{(${Object.keys(values).join('|')})\\}\\}`, 'g');
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(gap, (_, name: string) => values[name]!);
    if (Array.isArray(value)) return value.map(filled);
    return Object.fromEntries(Object.entries(value as Tree).map(([key, word]) => [key, filled(word)]));
  };
  return filled(words) as T;
}

/** Whether a word with plural forms has any of them here. */
export function hasForms(tree: Tree, key: string): boolean {
  const base = key.replace(plural, '');
  return Object.keys(tree).some((other) => plural.test(other) && other.replace(plural, '') === base);
}

/** Whether both are one word, or both are lists of as many words. */
export function isAlike(before: unknown, value: unknown): boolean {
  if (Array.isArray(before))
    return Array.isArray(value) && value.length === before.length && value.every((one, index) => isAlike(before[index], one));
  return typeof before === 'string' && typeof value === 'string';
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
