import type { Place } from '../curriculum/problem.ts';
import { numbersInRegistry } from './numbersInRegistry.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** A number that no one answers is worse than none: after a year it has to be checked again, after two it stops a release. */
const months = { warn: 12, refuse: 24 };

/** Every hotline was compared with its source not long ago. */
export const hotlinesAreChecked: CurriculumRule = {
  id: 'hotlines-are-checked',
  find: ({ registries }, { today, release, cache }) => [
    ...numbersInRegistry(registries, cache),
    ...registries.hotlines.flatMap(({ id, checked }, index): Finding[] => {
      if (checked > today) return [afterToday(registries.placeIn('hotlines', 'hotlines', index, 'checked'), id, checked)];
      if (today <= monthsAfter(checked, months.warn)) return [];
      const tooOld = today > monthsAfter(checked, months.refuse);
      return [
        {
          ...registries.placeIn('hotlines', 'hotlines', index, 'checked'),
          severity: tooOld && release ? 'error' : 'warning',
          message: {
            zh: `求助电话 ${id} 上一次核对是 ${checked}，过去${tooOld ? '两' : '一'}年多了。`,
            en: `The hotline ${id} was last checked on ${checked}, more than ${tooOld ? 'two years' : 'a year'} ago.`,
          },
          hint: {
            zh: '照来源核对名称、号码和时间，变了的改过来，再把当天的日期写在 checked 后面。',
            en: 'Compare name, number and hours with its source, correct what has changed, and write the day under checked.',
          },
        },
      ];
    }),
  ],
};

/** A date in the future would never become outdated. */
function afterToday(place: Place, id: string, checked: string): Finding {
  return {
    ...place,
    severity: 'error',
    message: {
      zh: `求助电话 ${id} 的核对日期 ${checked} 还没有到。`,
      en: `The hotline ${id} was last checked on ${checked}, a day that has not come yet.`,
    },
    hint: {
      zh: '在 checked 后面写真正核对的那一天，不晚于今天。',
      en: 'Write under checked the day on which it was compared with its source, today at the latest.',
    },
  };
}

/** Returns the same day a number of months later, as 2027-11-23. The result may not exist, such as a 31st; it is only compared. */
function monthsAfter(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + count;
  return [String(Math.floor(total / 12)).padStart(4, '0'), two((total % 12) + 1), two(date)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
