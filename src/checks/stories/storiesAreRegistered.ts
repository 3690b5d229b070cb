import { blocksOf } from '../../blocks/blocksOf.ts';
import storyBlock from '../../blocks/story/block.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { type CurriculumDocument, isReadWhole, isWrittenOut, type Text } from '../../curriculum/document.ts';
import { builtInLocales, type Locale, originalLocale } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { type CachedParts, hashOf } from '../../curriculum/read/readCache.ts';
import { isTold, type Story } from '../../curriculum/schema/stories.ts';
import { registryFolder } from '../../curriculum/schema/yamlFiles.ts';
import { blocksIn, type Node, plainText } from '../../curriculum/tree.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/**
 * Every text with a story has its entry in the register, and what the entry says is in the text. Skipped in a curriculum without a
 * register, and while a document is being written.
 */
export const storiesAreRegistered: CurriculumRule = {
  id: 'stories-are-registered',
  find: (curriculum, { cache }) => {
    const { stories, documents } = curriculum;
    if (!stories) return [];
    const finished = documents.filter((document) => isWrittenOut(document) && isReadWhole(document));
    const ids = new Set(finished.map(({ id }) => id));
    const cached = cache.of('stories');
    const found = [
      ...finished.flatMap((document) => unregistered(document, stories, cached)),
      ...stories.flatMap((story, index) => [
        ...inAnotherFile(curriculum, story, index),
        ...(ids.has(story.document) ? notInText(curriculum, story, index, cached) : []),
      ]),
    ];
    cached.close();
    return found;
  },
};

/** A text of a document: the main one, or a handout. */
function textsOf(document: CurriculumDocument, sheet: string | undefined): Partial<Record<Locale, Text<object>>> | undefined {
  return sheet === undefined ? document.texts : document.handouts.find(({ name }) => name === sheet)?.texts;
}

function unregistered(document: CurriculumDocument, stories: readonly Story[], cached: CachedParts): Finding[] {
  const own = stories.filter((story) => story.document === document.id && isTold(story));
  return [undefined, ...document.handouts.map(({ name }) => name)].flatMap((sheet): Finding[] => {
    const text = textsOf(document, sheet)?.[originalLocale];
    if (!text || own.some((story) => story.sheet === sheet)) return [];
    const first = cached.recall(text.file, text.fingerprint, () => blocksOf(text.nodes, storyBlock)[0]?.at ?? null);
    if (!first) return [];
    const file = fileOf(document.id);
    return [
      {
        file: text.file,
        ...first,
        message: { zh: `这个故事没有登记在 ${file} 里。`, en: `This story is not registered in ${file}.` },
        hint: {
          zh: `在那里写上它的孩子、行当、动物、结局${sheet === undefined ? '' : `，还有 sheet: ${sheet}`}：样子看 docs/zh/stories.md。`,
          en: `Write there its children, trades, animals and ending${sheet === undefined ? '' : `, with sheet: ${sheet}`}; docs/stories.md shows how.`,
        },
      },
    ];
  });
}

function fileOf(document: string): string {
  return `${registryFolder('stories')}/${document}.yaml`;
}

/** An entry in the file of another document: the next person would look for it in its own. */
function inAnotherFile({ registries }: Curriculum, { document }: Story, index: number): Finding[] {
  const file = registries.fileIn('stories', index);
  const own = fileOf(document);
  if (!file.startsWith(`${registryFolder('stories')}/`) || file === own) return [];
  return [
    {
      ...registries.placeIn('stories', index, 'document'),
      message: {
        zh: `这一条说的是 ${document}，不该在这个文件里。`,
        en: `This entry is about ${document} and does not belong in this file.`,
      },
      hint: { zh: `写对编号，或者把它移到 ${own}。`, en: `Correct the id, or move the entry to ${own}.` },
    },
  ];
}

/** Names and the last line that are not in the text, in the languages that it has. */
function notInText(curriculum: Curriculum, story: Story, index: number, cached: CachedParts): Finding[] {
  const at = (...path: PropertyKey[]) => curriculum.registries.placeIn('stories', index, ...path);
  const document = curriculum.document(story.document)!;
  const texts = textsOf(document, story.sheet);
  if (!texts) {
    return [
      {
        ...at('sheet'),
        message: { zh: `${document.id} 没有讲义 "${story.sheet}"。`, en: `${document.id} has no handout "${story.sheet}".` },
        hint: {
          zh: `写它在哪张讲义里：${document.handouts.map(({ name }) => name).join('、')}；在正文里，就不写 sheet。`,
          en: `Name the handout that it is in: ${document.handouts.map(({ name }) => name).join(', ')}; leave sheet out for the main text.`,
        },
      },
    ];
  }
  return builtInLocales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const said = [...story.names.map((name) => name[locale]), ...(story.last ? [story.last[locale]] : [])];
    const lacking = cached.recall(`${index} in ${text.file}`, hashOf(text.fingerprint, String(isTold(story)), ...said), () => {
      const words = even(isTold(story) ? storiesIn(text.nodes) : allWordsIn(text.nodes));
      return said.filter((one) => !words.includes(even(one)));
    });
    const missing = story.names.flatMap((name, place): Finding[] =>
      lacking.includes(name[locale]) ? [{ ...at('names', place, locale), ...says.name(name[locale], text.file) }] : [],
    );
    if (!story.last || !lacking.includes(story.last[locale])) return missing;
    return [...missing, { ...at('last', locale), ...says.last(text.file) }];
  });
}

const says = {
  name: (name: string, file: string): Record<'message' | 'hint', Wording> => ({
    message: { zh: `${file} 里没有叫“${name}”的。`, en: `No one in ${file} is called ${name}.` },
    hint: {
      zh: '照文章里的写法写；改了名字，这里也改。',
      en: 'Write the name as the text does; if it was changed there, change it here too.',
    },
  }),
  last: (file: string): Record<'message' | 'hint', Wording> => ({
    message: { zh: `${file} 的故事里没有这句话。`, en: `The story in ${file} does not have this line.` },
    hint: { zh: '从文章里照抄最后一句。', en: 'Copy its last line from the text.' },
  }),
};

/** The words of all stories of a text. */
function storiesIn(nodes: readonly Node[]): string {
  return blocksOf(nodes, storyBlock)
    .map(({ children }) => plainText(children))
    .join(' ');
}

/** The words of a text and of the attributes of its blocks. */
function allWordsIn(nodes: readonly Node[]): string {
  return [plainText(nodes), ...blocksIn(nodes).map(({ props }) => JSON.stringify(props))].join(' ');
}

/** Writes blanks and quotation marks in one way. */
function even(words: string): string {
  return words.replace(/\s+/g, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}
