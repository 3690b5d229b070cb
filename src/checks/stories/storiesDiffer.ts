import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Wording } from '../../curriculum/problem.ts';
import {
  isOpenForTheYoung,
  lessonsBetween,
  mostOfAThing,
  nearLessons,
  storiesOfLessons,
  type ThingKind,
  thingKinds,
  type Use,
  usesOf,
  usesOfNames,
} from '../../curriculum/stories/quotas.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/**
 * No two stories have a child of one name; a trade, an animal or an object is in few of them and not twice within twelve lessons; in grades
 * 1 and 2 every story ends. The later story is reported, in the order in which children meet them.
 */
export const storiesDiffer: CurriculumRule = {
  id: 'stories-differ',
  find: (curriculum) => {
    const { stories } = curriculum;
    if (!stories) return [];
    const finding = ({ index, path }: Pick<Use, 'index' | 'path'>, words: Record<'message' | 'hint', Wording>): Finding => ({
      ...placeOf(curriculum, index, path),
      ...words,
    });
    const names = usesOfNames(stories).flatMap((uses) => {
      const [first] = uses;
      // A document may name its own child again: in an example after the story.
      const others = uses.filter(({ story }) => story.document !== first!.story.document);
      return others.map((use) => finding(use, says.name(use, first!)));
    });
    const things = thingKinds.flatMap((kind) =>
      usesOf(stories, kind).flatMap((uses) =>
        uses.flatMap((use, index) => {
          const before = uses.slice(0, index);
          if (before.length >= mostOfAThing) return [finding(use, says.often(use, before, kind))];
          const near = before.filter(({ story }) => isNear(story.document, use.story.document)).at(-1);
          return near ? [finding(use, says.near(use, near, kind))] : [];
        }),
      ),
    );
    const open = storiesOfLessons(stories)
      .filter(({ story }) => isOpenForTheYoung(story))
      .map(({ index }) => finding({ index, path: ['ending'] }, says.open));
    return [...names, ...things, ...open];
  },
};

function placeOf({ registries }: Curriculum, index: number, path: readonly PropertyKey[]) {
  return registries.placeIn('stories', index, ...path);
}

/** Whether two lessons, not one, are within twelve lessons. */
function isNear(one: string, other: string): boolean {
  const between = lessonsBetween(one, other);
  return between !== undefined && between > 0 && between < nearLessons;
}

const kindNames: Record<ThingKind, Wording> = {
  trades: { zh: '行当', en: 'trade' },
  animals: { zh: '动物', en: 'animal' },
  objects: { zh: '东西', en: 'object' },
};

const list = { zh: 'npm run new -- register', en: 'npm run new -- register' };

const says = {
  name: ({ name, story }: Use, first: Use) => ({
    message: {
      zh: `名字“${name.zh}”已经在 ${first.story.document} 里了：整套课程里，一个名字只用一回。`,
      en: `The name ${name.en} is in ${first.story.document} already: a name is used once in the whole curriculum.`,
    },
    hint: {
      zh: `给 ${story.document} 里的孩子换个名字，两种语言和这里一起改；哪些用过了：${list.zh}。`,
      en: `Give the child in ${story.document} another name, in both languages and here; "${list.en}" lists those in use.`,
    },
  }),
  often: ({ name }: Use, before: readonly Use[], kind: ThingKind) => {
    const places = [...new Set(before.map(({ story }) => story.document))];
    return {
      message: {
        zh: `“${name.zh}”这样的${kindNames[kind].zh}已经在 ${before.length} 个故事里了（${places.join('、')}）：最多 ${mostOfAThing} 个。`,
        en: `The ${kindNames[kind].en} "${name.en}" is in ${before.length} stories already (${places.join(', ')}): at most ${mostOfAThing} have it.`,
      },
      hint: { zh: `换一样；哪些用过了：${list.zh}。`, en: `Choose another one; "${list.en}" lists those in use.` },
    };
  },
  near: ({ name, story }: Use, near: Use, kind: ThingKind) => {
    const between = lessonsBetween(near.story.document, story.document)!;
    return {
      message: {
        zh: `“${name.zh}”这样的${kindNames[kind].zh}在 ${near.story.document} 里刚用过，只隔 ${between} 课：${nearLessons} 课以内不重复。`,
        en: `The ${kindNames[kind].en} "${name.en}" is in ${near.story.document}, ${between === 1 ? 'one lesson' : `${between} lessons`} before: not twice within ${nearLessons} lessons.`,
      },
      hint: { zh: `换一样；哪些用过了：${list.zh}。`, en: `Choose another one; "${list.en}" lists those in use.` },
    };
  },
  open: {
    message: { zh: '一、二年级的故事要有结局，这个停在那儿。', en: 'In grades 1 and 2 every story ends, and this one is left open.' },
    hint: {
      zh: '在收尾的那一步把它讲完，再改这里的 ending。',
      en: 'Tell its end in the last step of the lesson, then change ending here.',
    },
  },
};
