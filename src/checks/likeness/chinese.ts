import { FeatureCollector, type Features } from './features.ts';
import { hasSign, WordGroups } from './wordGroups.ts';

/**
 * The features of Chinese sentences: runs of up to three characters, characters with one between them, groups of words, and runs in which
 * the words of a group are replaced by one sign, so that 爸爸再也不回来 and 妈妈再也不回来 have most of them in common.
 */
export function chineseFeatures(alike: readonly (readonly string[])[]): (sentence: string) => Features {
  const groups = new WordGroups(alike);
  const features = new FeatureCollector();
  return (sentence) => {
    const written = sentence.replace(/[“”‘’"\s]/gu, '');
    for (const run of runsOf(`^${written}$`, 1, 3)) features.add(run);
    for (let at = 0; at + 2 < written.length; at++) features.add(`${written[at]}_${written[at + 2]}`);
    const replaced = groups.replaceIn(written);
    for (const group of replaced.groups) features.add(`#${group}`);
    for (const run of runsOf(`^${replaced.text}$`, 2, 3)) if (hasSign(run)) features.add(`~${run}`);
    return features.take();
  };
}

/** Runs of characters; the signs before and after the text mark its ends. */
function runsOf(text: string, least: number, most: number): string[] {
  const runs: string[] = [];
  for (let length = least; length <= most; length++)
    for (let at = 0; at + length <= text.length; at++) runs.push(text.slice(at, at + length));
  return runs;
}
