import { exampleLesson, kinds } from '../kind.ts';
import { type Locale, locales, originalLocale } from '../locale.ts';
import { registryNames } from '../schema/yamlFiles.ts';

/** What copies, editors and Windows add to a name: `(1)`, `- 副本`, `_old`, `~`, `#`. */
const added = /(?:[\s_-]*(?:\(\d+\)|副本|备份|copy|old|backup)|[~#\s])+$/u;

/** Endings by which a file was meant to be a text or a yaml; `plain` ones are added by editors. */
const ending = /\.(?:(?<text>mdx|md|markdown)|(?<yaml>ya?ml)|(?<plain>txt|text|bak|orig))$/;

/** Other names of the built-in languages. */
const otherNames: Readonly<Record<string, Locale>> = {
  cn: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  chs: 'zh',
  中文: 'zh',
  eng: 'en',
  english: 'en',
  'en-us': 'en',
};

const mains: readonly string[] = [...new Set(Object.values(kinds).map(({ main }) => main))];
const facts: readonly string[] = [...new Set(Object.values(kinds).map((kind) => kind.facts.replace(/\.yaml$/, '')))];

/**
 * The name under which a file would be read, if its own is nearly that: `plan.zh.mdx` for `plan.zh.mdx.txt`, `Plan.zh.md`, `plan-zh.mdx` and
 * `plan.mdx`; `lesson.yaml` for `lesson.yml`. Undefined for a name that is right, and for one that is not like any.
 */
export function meantName(name: string): string | undefined {
  // A thousand documents have the same few names.
  if (!known.has(name)) known.set(name, nearlyNamed(name));
  const meant = known.get(name);
  return meant === name ? undefined : meant;
}

const known = new Map<string, string | undefined>();

/** A name under which an entry of a list would be read in its folder: `G3-08.yaml` for `.G3-08.yaml.swp`, `G3-08。yaml` and `G3-08.txt`. */
export function listNameFor(name: string): string {
  let stem = name
    .normalize('NFKC')
    .replace(/[,。，]/g, '.')
    .replace(/^[.#~$_\s]+/, '')
    .replace(added, '');
  for (let match = listEnding.exec(stem); match; match = listEnding.exec(stem)) stem = stem.slice(0, match.index).replace(added, '');
  return `${/^(?:ya?ml)?$/i.test(stem) ? exampleLesson : stem}.yaml`;
}

/** Endings that an entry may have been given, one after the other. */
const listEnding = /\.(?:ya?ml|txt|text|bak|orig|old|tmp|sw[a-p]|save|docx?|json|csv)$/i;

function nearlyNamed(name: string): string | undefined {
  const usual = name.normalize('NFKC').toLowerCase().replaceAll('。', '.');
  let stem = usual.replace(/^[#~$]+/, '').replace(added, '');
  const endings = new Set<string>();
  for (let match = ending.exec(stem); match; match = ending.exec(stem)) {
    for (const [kind, found] of Object.entries(match.groups!)) if (found) endings.add(kind);
    stem = stem.slice(0, match.index).replace(added, '');
  }
  if (endings.size === 0) return undefined;
  if (!endings.has('text') && (facts.includes(stem) || (endings.has('yaml') && isRegistry(stem)))) return `${stem}.yaml`;
  if (endings.has('yaml')) return undefined;
  const { text, language } = withLanguage(stem);
  // A note may end in .txt: only the names of main texts say that it is one.
  if (!/^[a-z0-9-]+$/.test(text) || (!mains.includes(text) && (!language || !endings.has('text')))) return undefined;
  return `${text}.${language ?? originalLocale}.mdx`;
}

function isRegistry(stem: string): boolean {
  return (registryNames as readonly string[]).includes(stem);
}

function withLanguage(stem: string): { text: string; language: Locale | undefined } {
  const known = [...Object.keys(otherNames), ...locales].sort((a, b) => b.length - a.length);
  for (const word of known) {
    const before = stem.slice(0, -word.length);
    if (stem.endsWith(word) && /[.\-_ ]$/.test(before))
      return { text: before.replace(/[.\-_ ]+$/, ''), language: otherNames[word] ?? (word as Locale) };
  }
  return { text: stem, language: undefined };
}
