import type { Grade } from '../../curriculum/kind.ts';
import { type LessonForm, lessonForms } from '../../curriculum/lessonForm.ts';
import { filled, type Localized } from '../../curriculum/locale.ts';
import { isTold, type Story } from '../../curriculum/schema/stories.ts';
import { endings, problems } from '../../curriculum/stories/choices.ts';
import {
  inOrder,
  lessonsBetween,
  mostOfAThing,
  nearLessons,
  type ThingKind,
  thingKinds,
  type Use,
  usesOf,
  usesOfNames,
} from '../../curriculum/stories/quotas.ts';
import { asksOf, sharesOf } from '../../curriculum/stories/shares.ts';
import type { Section } from './section.ts';

/** A lesson with its form, or another document. */
export interface Formed {
  id: string;
  lesson?: { grade: Grade; form?: LessonForm | undefined };
}

const named = (zh: string, en: string): Localized => filled({ zh, en });

const titles: Record<ThingKind, Localized> = {
  trades: named('行当', 'Trades'),
  animals: named('动物', 'Animals'),
  objects: named('东西', 'Objects'),
};

/** The whole register: what the next story needs, and what is in use. */
export function registerSections(stories: readonly Story[], documents: readonly Formed[]): Section[] {
  return [
    { title: named('接下来的故事', 'The next story'), lines: asksOfNext(stories) },
    { title: named('孩子的名字（一个只用一回）', "Children's names (each is used once)"), lines: namesInUse(stories) },
    ...thingKinds.map((kind) => ({
      title: named(`${titles[kind].zh}（最多 ${mostOfAThing} 个故事）`, `${titles[kind].en} (at most ${mostOfAThing} stories)`),
      lines: usesOf(stories, kind).map(useLine),
    })),
    { title: named('地方', 'Places'), lines: placesOf(stories) },
    { title: named('结局', 'Endings'), lines: countsOf(stories, 'ending') },
    { title: named('碰上什么事', 'Problems'), lines: countsOf(stories, 'problem') },
    { title: named('各年级的形式，照先后', 'Forms of each grade, in order'), lines: formsOf(documents) },
  ];
}

/** What the next story of a document has to keep to, in a few lines. */
export function adviceFor(id: string, stories: readonly Story[], documents: readonly Formed[]): Localized[] {
  const things = thingKinds.flatMap((kind) => {
    const taken = usesOf(stories, kind).filter(
      (uses) => uses.length >= mostOfAThing || uses.some(({ story }) => isNear(id, story.document)),
    );
    return taken.length === 0
      ? []
      : [
          named(
            `不再用的${titles[kind].zh}：${taken.map(([use]) => use!.name.zh).join('、')}`,
            `${titles[kind].en} not to use: ${taken.map(([use]) => use!.name.en).join(', ')}`,
          ),
        ];
  });
  return [...formsNextTo(id, documents), ...asksOfNext(stories), ...things];
}

function isNear(id: string, other: string): boolean {
  const between = lessonsBetween(id, other);
  return id !== other && between !== undefined && between < nearLessons;
}

/** What the shares ask of the next story: those that it would break if it did nothing about them. */
function asksOfNext(stories: readonly Story[]): Localized[] {
  return sharesOf(stories)
    .filter(asksOf)
    .map(({ count, of, percent, limit, now, next }) => {
      const { zh, en } = now(count, of);
      return named(
        `${next.zh}（${zh}；${limit === 'most' ? '最多' : '至少'} ${percent}%）`,
        `${next.en[0]!.toUpperCase()}${next.en.slice(1)} (${en}; ${limit === 'most' ? 'at most' : 'at least'} ${percent} %)`,
      );
    });
}

function namesInUse(stories: readonly Story[]): Localized[] {
  const byDocument = new Map<string, Localized[]>();
  for (const [use] of usesOfNames(stories)) {
    const { document } = use!.story;
    byDocument.set(document, [...(byDocument.get(document) ?? []), use!.name]);
  }
  return [...byDocument].map(([id, names]) =>
    named(`${id}  ${names.map(({ zh }) => zh).join('、')}`, `${id}  ${names.map(({ zh, en }) => `${en} ${zh}`).join(', ')}`),
  );
}

function useLine(uses: Use[]): Localized {
  const places = uses.map(({ story }) => story.document).join(' ');
  const { zh, en } = uses[0]!.name;
  const full = uses.length >= mostOfAThing;
  return named(`${zh}  ${places}${full ? '  用满了' : ''}`, `${en} ${zh}  ${places}${full ? '  used up' : ''}`);
}

function placesOf(stories: readonly Story[]): Localized[] {
  return inOrder(stories).flatMap(({ story: { document, place } }) =>
    place ? [named(`${document}  ${place.zh}`, `${document}  ${place.en}`)] : [],
  );
}

/** How often each ending, or each problem, is there; those that no story has as well. */
function countsOf(stories: readonly Story[], key: 'ending' | 'problem'): Localized[] {
  const told = inOrder(stories).filter(({ story }) => isTold(story));
  return Object.entries(key === 'ending' ? endings : problems).map(([name, words]) => {
    const ids = told.filter(({ story }) => story[key] === name).map(({ story }) => story.document);
    const list = ids.length > 0 ? `  ${[...new Set(ids)].join(' ')}` : '';
    return named(`${words.zh}  ${ids.length}${list}`, `${words.en}  ${ids.length}${list}`);
  });
}

function formsOf(documents: readonly Formed[]): Localized[] {
  const lessons = inSequence(documents);
  const grades = [...new Set(lessons.map(({ lesson }) => lesson!.grade))];
  return grades.map((grade) => {
    const own = lessons.filter(({ lesson }) => lesson!.grade === grade);
    const line = (locale: 'zh' | 'en') =>
      own.map(({ id, lesson }) => `${id} ${lessonForms[lesson!.form!][locale]}`).join(locale === 'zh' ? '，' : ', ');
    return named(line('zh'), line('en'));
  });
}

/** The forms of the written lessons before and after a lesson: it has another one. */
function formsNextTo(id: string, documents: readonly Formed[]): Localized[] {
  const same = inSequence(documents).filter((other) => other.id.slice(0, 3) === id.slice(0, 3) && other.id !== id);
  const next = [same.filter((other) => other.id < id).at(-1), same.find((other) => other.id > id)].filter((one) => one !== undefined);
  if (next.length === 0) return [];
  const line = (locale: 'zh' | 'en') =>
    next.map((other) => `${lessonForms[other.lesson!.form!][locale]} (${other.id})`).join(locale === 'zh' ? '、' : ', ');
  return [named(`form 不用：${line('zh')}`, `form is not: ${line('en')}`)];
}

/** Lessons with a form, in the order in which they are taught. */
function inSequence(documents: readonly Formed[]): Formed[] {
  return documents.filter(({ lesson }) => lesson?.form).sort((a, b) => (a.id < b.id ? -1 : 1));
}
