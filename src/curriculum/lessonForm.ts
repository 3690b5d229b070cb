import { filled, type Localized } from './locale.ts';

/** What carries a lesson. No form twice running in a grade, and a story in at most half of all lessons. */
export const lessonForms = {
  story: filled({ zh: '故事', en: 'story' }),
  game: filled({ zh: '游戏', en: 'game' }),
  outdoors: filled({ zh: '到外面去', en: 'outdoors' }),
  'wrong-way-right-way': filled({ zh: '先错后对', en: 'wrong way, right way' }),
  debate: filled({ zh: '辩一辩', en: 'debate' }),
  making: filled({ zh: '动手做', en: 'making' }),
  'interview-at-home': filled({ zh: '回家采访', en: 'interview at home' }),
  case: filled({ zh: '断案子', en: 'case' }),
  'pupils-teach': filled({ zh: '学生来教', en: 'pupils teach' }),
  experiment: filled({ zh: '做实验', en: 'experiment' }),
} as const satisfies Readonly<Record<string, Localized>>;

export type LessonForm = keyof typeof lessonForms;
export const lessonFormNames = Object.keys(lessonForms) as LessonForm[];
