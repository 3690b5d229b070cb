import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { licenceIn } from '../curriculum/edition/licence.ts';
import { look } from '../curriculum/edition/look.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { type Locale, like, saidIn } from '../curriculum/locale.ts';
import { curriculumRoot } from '../curriculum/root.ts';
import neutralEn from './neutral/en.ts';
import { wayWords } from './neutral/ways.ts';
import { termWords, yearWords } from './neutral/year.ts';
import neutralZh from './neutral/zh.ts';
import { isTree, overlaid, type Tree, withAdded, withValues } from './overlay.ts';

/** The folder of an edition's own words: a file for each language, `en.yaml` (`wordsFileOf` in `curriculum/schema/yamlFiles.ts`). */
const wordsFolder = 'content/words';

/** Whether the words that name grades, a school year and two languages say something wrong of this edition. */
const isOther = !traits.hasGrades || (traits.languages !== undefined && traits.languages.join() !== 'zh,en');

/**
 * The words of an edition in one language: those of the program, with neutral ones where they would name grades that it does not have, then
 * with its own words, its name and the names of its levels.
 */
export function editionWords<Words extends object>(locale: Locale, words: Words): Words {
  let tree = words as unknown as Tree;
  if (isOther) tree = overlaid(tree, (like[locale] === 'zh' ? neutralZh : neutralEn) as Tree);
  if (traits.ways !== undefined) tree = overlaid(tree, wayWords[like[locale]] as Tree);
  const ofTerms = termWords(locale);
  if (ofTerms !== undefined) tree = withAdded(overlaid(tree, yearWords[like[locale]] as Tree), ofTerms);
  if (!traits.hasGrades) tree = withLevels(tree, locale);
  tree = overlaid(tree, ownWords(locale));
  const { document } = tree as { document: { brand: string } };
  const brand = saidIn(traits.name, locale) ?? document.brand;
  return withValues({ ...tree, document: { ...document, brand } } as unknown as Words, {
    brand,
    slug: traits.slug,
    exampleLesson,
    exampleIds: exampleIdsIn(locale),
    ...licenceWords(locale),
  });
}

/** An id of each kind, as a list in a sentence. */
function exampleIdsIn(locale: Locale): string {
  const numbers = { workshop: '02', activity: '10', 'one-to-one': '01', referral: '02' };
  const others = Object.entries(traits.letters).flatMap(([kind, letter]) =>
    traits.kinds.includes(kind) ? [`${letter}${numbers[kind as keyof typeof numbers]}`] : [],
  );
  const all = [exampleLesson, ...others];
  if (like[locale] === 'zh') return all.join('、');
  return all.length === 1 ? exampleLesson : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** What words say of the licence. `licenceAt` is empty for that of the project, which everyone can find. */
function licenceWords(locale: Locale): Record<string, string> {
  const { name, url, terms } = licenceIn(locale);
  const usual = like[locale] === 'zh' ? '可以复印、修改、分发，请注明出处。' : 'copy, change and share it, and say where it comes from.';
  const said = terms ?? usual;
  return {
    licence: name,
    fontLicence: [...new Set(['OFL', ...(look.fonts ?? []).map(({ licence }) => licence)])].join(like[locale] === 'zh' ? '、' : ', '),
    licenceTerms: said,
    licenceSentence: said.charAt(0).toUpperCase() + said.slice(1),
    licenceAt: terms === undefined ? '' : like[locale] === 'zh' ? `（${url}）` : ` (${url})`,
  };
}

/** An id of a lesson, to show its form. */
const exampleLesson = traits.hasGrades ? 'G3-08' : `${traits.levels[0]!.id}-01`;

/** The names of the levels, in the place of those of the grades. */
function withLevels(tree: Tree, locale: Locale): Tree {
  const names = traits.levels.map(({ id, name = {} }, index) => [`g${index + 1}`, saidIn(name, locale) ?? id]);
  return { ...tree, document: { ...(tree['document'] as Tree), gradeNames: Object.fromEntries(names) } };
}

/** An edition's own words. A file that cannot be read counts as empty: `npm run check` reports it. */
function ownWords(locale: Locale): Tree {
  try {
    const value = parse(readFileSync(path.join(curriculumRoot(), wordsFolder, `${locale}.yaml`), 'utf8')) as unknown;
    return isTree(value) ? value : {};
  } catch {
    return {};
  }
}
