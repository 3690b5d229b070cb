import type { Curriculum } from '../../curriculum/curriculum.ts';
import { type CurriculumDocument, isReadWhole, isWrittenOut } from '../../curriculum/document.ts';
import { builtInLocales } from '../../curriculum/locale.ts';
import type { Tool } from '../../curriculum/schema/tools.ts';
import { positionOf } from '../../curriculum/stories/quotas.ts';
import { plainText } from '../../curriculum/tree.ts';
import { findInEach, namedByFolder } from '../findInEach.ts';
import { normalize } from '../normalize.ts';
import { phrasePattern } from '../phrase.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/**
 * A lesson that uses a named tool before the lesson that introduces it, or while that one is not written, explains it in its text, in ten
 * seconds. A lesson introduces only the tools that the registry says.
 */
export const toolsAreExplained: CurriculumRule = {
  id: 'tools-are-explained',
  find: (curriculum, { cache }) => {
    const { tools } = curriculum.registries;
    if (tools.length === 0) return [];
    const lessons = curriculum.documents.filter((document) => document.tools && isWrittenOut(document) && isReadWhole(document));
    return findInEach('tools-are-explained', { curriculum, cache }, namedByFolder(lessons), (document) =>
      tools.flatMap((tool) => [...introducedElsewhere(document, tool), ...unexplained(curriculum, document, tool)]),
    );
  },
};

function introducedElsewhere({ id, tools, locate }: CurriculumDocument, tool: Tool): Finding[] {
  const index = tools!.introduces.indexOf(tool.id);
  if (index < 0 || tool.lesson === id) return [];
  return [
    {
      ...locate('tools', 'introduces', index),
      message: { zh: `“${tool.name.zh}”由 ${tool.lesson} 来教。`, en: `"${tool.name.en}" is introduced by ${tool.lesson}.` },
      hint: {
        zh: `把 ${tool.id} 移到 uses；要改由 ${id} 来教，就改 content/tools.yaml。`,
        en: `Move ${tool.id} to uses; if ${id} is to introduce it, change content/tools.yaml.`,
      },
    },
  ];
}

function unexplained(curriculum: Curriculum, document: CurriculumDocument, tool: Tool): Finding[] {
  const index = document.tools!.uses.indexOf(tool.id);
  if (index < 0 || isKnownBefore(curriculum, document, tool)) return [];
  const missing = builtInLocales.filter((locale) => {
    const text = document.texts[locale];
    return text && normalize(plainText(text.nodes)).words.search(phrasePattern(tool.explained[locale], locale)) < 0;
  });
  if (missing.length === 0) return [];
  const files = missing.map((locale) => document.texts[locale]!.file).join(', ');
  const why = curriculum.isWritten(tool.lesson)
    ? { zh: `${tool.lesson} 排在后面`, en: `${tool.lesson} comes later` }
    : { zh: `${tool.lesson} 还没有写`, en: `${tool.lesson} is not written` };
  return [
    {
      ...document.locate('tools', 'uses', index),
      message: {
        zh: `教“${tool.name.zh}”的 ${why.zh}，${files} 里没有说它是什么。`,
        en: `"${tool.name.en}" is not explained in ${files}, and ${why.en}.`,
      },
      hint: {
        zh: `用十秒钟说一遍：“${tool.seconds.zh}”`,
        en: `Say it in ten seconds: “${tool.seconds.en}”`,
      },
    },
  ];
}

function isKnownBefore(curriculum: Curriculum, { id }: CurriculumDocument, { lesson }: Tool): boolean {
  return positionOf(lesson)! < positionOf(id)! && curriculum.isWritten(lesson);
}
