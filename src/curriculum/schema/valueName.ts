import type { Wording } from '../wording.ts';

/** Names a value in a sentence, by its path. */
export type ValueName = (path: readonly PropertyKey[]) => Wording;

/**
 * Names a value of a yaml file by its keys, `"minutes"`, and by its position in a list, counted from 1: `"page" in entry 1 of "handouts"`.
 */
export function nameInYaml(path: readonly PropertyKey[]): Wording {
  const [first, ...parts] = partsOf(path);
  if (first === undefined) return { zh: '这个文件', en: 'this file' };
  let { zh, en } = first;
  for (const part of parts) {
    zh = part.entry ? `${zh} ${part.zh}` : `${zh}里的 ${part.zh}`;
    en = part.entry ? `${part.en} of ${en}` : `${part.en} in ${en}`;
  }
  return { zh, en };
}

/** Names an attribute of a block: `"of" of <Phone>`. */
export function nameOnBlock(block: string): ValueName {
  return ([attribute]) => ({ zh: `<${block}> 的 "${String(attribute)}"`, en: `"${String(attribute)}" of <${block}>` });
}

interface Part extends Wording {
  /** Whether it is a position in a list. */
  entry: boolean;
}

/** Consecutive keys are joined into one name: `"name.en"`. */
function partsOf(path: readonly PropertyKey[]): Part[] {
  const parts: Part[] = [];
  let keys: string[] = [];
  const named = () => {
    if (keys.length > 0) parts.push({ entry: false, zh: `"${keys.join('.')}"`, en: `"${keys.join('.')}"` });
    keys = [];
  };
  for (const step of path) {
    if (typeof step !== 'number') keys.push(String(step));
    else {
      named();
      parts.push({ entry: true, zh: `第 ${step + 1} 条`, en: `entry ${step + 1}` });
    }
  }
  named();
  return parts;
}
