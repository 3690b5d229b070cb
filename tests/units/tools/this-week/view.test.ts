import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/i18n/words.ts';
import { type NextLesson, weekView } from '../../../../src/tools/this-week/view.ts';
import type { Week } from '../../../../src/tools/this-week/week.ts';

const lesson: NextLesson = { slot: 6, time: '11 月第 4 周到 12 月第 1 周', sensitivity: 'ordinary', hasNotice: false };

function seen(week: Partial<Week<NextLesson>>, { today = '2026-11-30', locale = 'zh', hasLessons = true } = {}) {
  const speaking = { words: words[locale as 'zh'].thisWeek.next, language: locale === 'zh' ? 'zh-CN' : 'en', today, pupils: 48 };
  return weekView({ before: [], ...week }, 50, hasLessons, speaking);
}

describe('the week of a class in sentences', () => {
  test('says which lesson, when, and how much to print for how many', () => {
    expect(seen({ next: lesson, standing: 'now' })).toEqual({
      place: '这两个星期：第 6 课',
      when: '11 月第 4 周到 12 月第 1 周',
      print: '印 50 张纸（48 人，双面，连教案）',
    });
    expect(seen({ next: lesson, standing: 'ahead' }, { locale: 'en' })).toEqual({
      place: 'The lesson of these two weeks is still being written. The next one that is ready: lesson 6',
      when: '11 月第 4 周到 12 月第 1 周',
      print: 'Paper to print: 50 (for 48, on both sides, with the plan)',
    });
  });

  test.each([
    ['careful', { ...lesson, sensitivity: 'careful' }, '上课前一天告诉全班', undefined],
    ['with something to say the day before', { ...lesson, hasNotice: true }, '上课前一天告诉全班', undefined],
    ['for which one is trained', { ...lesson, sensitivity: 'safeguarding' }, '上课前一天告诉全班', '先受训再上：看教案题目下面'],
  ] as [string, NextLesson, string, string | undefined][])('a lesson that is %s says so', (_, next, tell, trained) => {
    expect(seen({ next, standing: 'now' })).toMatchObject({ tell, ...(trained ? { trained } : {}) });
  });

  test('with a plan it has days: before, on the day of the notice, and after', () => {
    const days = { slot: 6, day: '2026-12-07', print: '2026-12-03', tell: '2026-12-04' };
    const week = { next: { ...lesson, hasNotice: true }, standing: 'coming' as const, days };
    const said = (today: string) => {
      const { when, print, tell } = seen(week, { today });
      return [when, print, tell];
    };
    expect(said('2026-12-02')).toEqual(['12月7日星期一', '12月3日星期四以前印好 50 张纸（48 人，双面，连教案）', '12月4日星期五告诉全班']);
    expect(said('2026-12-05').slice(1)).toEqual(['印 50 张纸（48 人，双面，连教案）', '今天就告诉全班']);
    expect(said('2026-12-07')[2]).toBe('上课前一天告诉全班');
  });

  test('says when all was taught, and when nothing is written yet', () => {
    expect(seen({})).toEqual({ place: '这个年级写好的课，这一学年都上过了。' });
    expect(seen({}, { hasLessons: false })).toEqual({ place: '这个年级还没有写好的课。' });
  });
});
