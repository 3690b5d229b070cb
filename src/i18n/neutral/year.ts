import { traits } from '../../curriculum/edition/traits.ts';
import { terms } from '../../curriculum/kind.ts';
import { type Locale, like, saidIn } from '../../curriculum/locale.ts';
import type { Tree } from '../overlay.ts';
import type { NeutralWords } from './form.ts';

/** In place of the words that name the winter holiday, the National Day and the lessons of the project's own school year, for a year of one's own. */
export const yearWords: Readonly<Record<'zh' | 'en', NeutralWords>> = {
  zh: {
    planner: {
      lead: '填上开学和放假的日子，各课就排好了。哪一课要换，拖一拖，或者点箭头。',
      form: { first: '第一天', last: '最后一天', winter: '第 {{number}} 学期后的假期', off: '不上课的日子' },
      errors: {
        'ends-before-it-begins': '最后一天要在第一天以后。',
        'too-long': '这一年超过了十二个月，看看第一天和最后一天的年份。',
        'winter-outside': '假期要照先后，都在第一天和最后一天之间。',
        'winter-backwards': '有一个假期，结束的日子比开始的还早。',
        'not-a-weekday': '选一个上学的日子。',
        'no-weeks': '有一个学期，没有一个星期能上课。看看假期和不上课的日子。',
      },
      warnings: {
        'family-after-holiday': '第 {{slot}} 课讲团聚和联系，放在假期前才用得上。',
        'parting-too-late': '第 {{slot}} 课讲刚刚分别的心情，放在假期后头两周最好。',
        'help-comes-late': '第 {{slot}} 课教人找谁帮忙，放在后面的课之前，后面的课才敢上。',
      },
      plan: { winter: '假期' },
    },
    site: { tools: { planner: { about: '填上开学和放假的日子，各课自己排好，还能放进日历。' } } },
    thisWeek: { progress: { year: '{{year}} 学年{{term}}' } },
  },
  en: {
    planner: {
      lead: 'Fill in when the year begins and when the holidays are, and the lessons fall into place. To move a lesson, drag it or use the arrows.',
      form: { first: 'First day', last: 'Last day', winter: 'Holiday after term {{number}}', off: 'Days without lessons' },
      errors: {
        'ends-before-it-begins': 'The last day has to come after the first.',
        'too-long': 'This year is longer than twelve months. Look at the years of the first and the last day.',
        'winter-outside': 'The holidays have to follow one another, between the first day and the last.',
        'winter-backwards': 'A holiday ends before it begins.',
        'not-a-weekday': 'Choose a day on which there is school.',
        'no-weeks': 'One of the terms has no week in which a lesson can be given. Look at the holidays and the days without lessons.',
      },
      warnings: {
        'family-after-holiday': 'Lesson {{slot}} is about meeting and keeping in touch: it is of use before the holiday.',
        'parting-too-late': 'Lesson {{slot}} is about having just parted: best in the first two weeks after the holiday.',
        'help-comes-late': 'Lesson {{slot}} teaches whom to turn to. It comes before the later ones, so that those can be taught.',
      },
      plan: { winter: 'Holiday' },
    },
    site: { tools: { planner: { about: 'Enter term dates; the lessons find their weeks, in your calendar too.' } } },
    thisWeek: { progress: { year: 'School year {{year}}, {{term}}' } },
  },
};

/** The names of the terms of a year of one's own, wherever words name a term; undefined if the terms are those of the project. */
export function termWords(locale: Locale): Tree | undefined {
  const named = traits.year?.terms ?? [];
  if (named.every(({ name }) => name === undefined)) return undefined;
  const names = named.map(({ name = {} }, index) => saidIn(name, locale) ?? String(index + 1));
  const each = (words: (name: string) => string): Tree => Object.fromEntries(terms.map((term, index) => [term, words(names[index]!)]));
  const isChinese = like[locale] === 'zh';
  return {
    paper: { budget: { terms: each((name) => name) } },
    prepCard: { ofTerm: each((name) => (isChinese ? `${name}的备课卡` : `Preparation cards, ${name}`)) },
    print: { cardsOfTerm: each((name) => (isChinese ? `{{grade}}${name} 备课卡` : `{{grade}}, ${name}: preparation cards`)) },
    site: { grade: each((name) => name) },
    thisWeek: { progress: each((name) => name) },
  };
}
