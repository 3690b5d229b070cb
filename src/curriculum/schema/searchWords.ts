import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { exampleLesson, type Kind, kindLetters, kindNames, lessonIdSource, usedKinds } from '../kind.ts';
import { ways } from '../ways.ts';
import { bilingual, explained } from './bilingual.ts';
import { slug, words } from './common.ts';
import { inEachLanguage } from './wordClasses.ts';

const allPages = [
  'grades',
  'strands',
  'ways',
  'workshops',
  'activities',
  'one-to-one',
  'referral',
  'help',
  'safety',
  'how-to-use',
  'printing',
  'about',
  'evidence',
  'this-week',
  'planner',
  'pack',
  'stamp',
  'class-tally',
  'sheet',
  'downloads',
  'offline',
  'coverage',
  'changes',
  'translation',
  'projector',
  'run-sheet',
] as const;

export type SearchPage = (typeof allPages)[number];

/** The kind of the documents that a page lists. */
const kindOfPage: Readonly<Partial<Record<SearchPage, Kind>>> = {
  workshops: 'workshop',
  activities: 'activity',
  'one-to-one': 'one-to-one',
  referral: 'referral',
};

/** The pages of the site that words may lead to, besides documents. `projector` and `run-sheet` are those of all documents that have one. */
const searchPages: readonly SearchPage[] = allPages.filter((page) => {
  if (page === 'this-week' || page === 'planner') return traits.hasYear;
  if (page === 'ways') return ways.length > 0;
  const kind = kindOfPage[page];
  return kind === undefined || usedKinds.includes(kind);
});

/** A lesson with its title, by which a number that the plan has given to another lesson is noticed; another document, with or without it; a handout. */
const answerForm = new RegExp(
  String.raw`^(?:(?<lesson>${lessonIdSource}) (?<lessonTitle>\S.*)|(?<other>[${kindLetters}]\d{2})(?: (?<otherTitle>\S.*))?|(?:${lessonIdSource}|[${kindLetters}]\d{2})\/[a-z0-9]+(?:-[a-z0-9]+)*)$`,
);

const answer = z.string().refine((written) => isSearchPage(written) || answerForm.test(written), {
  error: bilingual({
    zh: `照这样写：${exampleLesson} 写给远方的信（一课，后面写标题）、W06（别的材料）、W02/sign-in（讲义）、planner（网页）。网页有：${searchPages.join('、')}。`,
    en: `Write “${exampleLesson} A Letter to Someone Far Away” (a lesson with its title, in any language), W06 (another document), W02/sign-in (a handout) or planner (a page). The pages are: ${searchPages.join(', ')}.`,
  }),
});

const lists = inEachLanguage(z.array(words).min(1), []);

const group = z.strictObject({
  id: slug,
  ...inEachLanguage(
    explained(z.array(words).min(1), {
      zh: '意思相同的词，老师怎么打就怎么写。词里有空格：几个部分都打了才算。',
      en: 'Words that mean the same, as people type them. Of a Chinese word with a space in it, both parts have to be there.',
    }),
    [],
  ),
  answers: explained(z.array(answer).default([]), {
    zh: '回答这些词的材料、讲义和网页，最好的写在前面。课要写编号和标题：G3-08 写给远方的信。',
    en: 'The documents, handouts and pages that answer these words, the best first. A lesson has its number and its title.',
  }),
  kinds: explained(z.array(z.enum([...kindNames, 'handout'])).default([]), {
    zh: '这些词要的是哪一种材料：“培训”要的是工作坊。',
    en: 'The kinds of documents that these words ask for: “training” asks for workshops.',
  }),
  urgent: explained(z.boolean().default(false), {
    zh: '要紧的事：不管还打了什么，先给这些。',
    en: 'Whatever else is typed, these answers come first.',
  }),
});

/** Words that people type into the search, and what answers them. */
export const searchWordsFile = z.strictObject({
  ignore: explained(z.strictObject(lists), {
    zh: '问话里不说明找什么的字，比如“怎么办”。',
    en: 'Words of a question that do not say what is looked for, such as “what do I do when”.',
  }),
  groups: z.array(group).min(1),
});

export type SearchWords = z.infer<typeof searchWordsFile>;

/** Whether an answer is a page of the site and not a document. */
export function isSearchPage(name: string): name is SearchPage {
  return (searchPages as readonly string[]).includes(name);
}

/** An answer taken apart: `G3-08 写给远方的信` is G3-08 with its title; a handout, a page and most documents have none. */
export function answerParts(written: string): { id: string; title?: string } {
  const { lesson, lessonTitle, other, otherTitle } = answerForm.exec(written)?.groups ?? {};
  const title = lessonTitle ?? otherTitle;
  return { id: lesson ?? other ?? written, ...(title === undefined ? {} : { title }) };
}
