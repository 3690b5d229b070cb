import type { Wording } from './problem.ts';

/** Groups findings by kind, in the order in which the kinds appear: a kind is reported once per file. */
export function byKind<T>(found: readonly T[], kindOf: (one: T) => string): T[][] {
  const kinds = new Map<string, T[]>();
  for (const one of found) {
    const kind = kindOf(one);
    const group = kinds.get(kind);
    if (group) group.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()];
}

/** A message, followed by how many such places its file has if there is more than one. */
export function counted(message: Wording, count: number): Wording {
  if (count < 2) return message;
  return { zh: `${message.zh}这样的一共有 ${count} 处。`, en: `${message.en} There are ${count} such places in this file.` };
}
