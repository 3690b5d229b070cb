import { placeOfLesson } from '../document.ts';
import { isReadTo } from '../kind.ts';
import type { Localized } from '../locale.ts';
import type { Story, ToldStory } from '../schema/stories.ts';
import { closings } from './choices.ts';
import { leastToJudge, type Registered, storiesOfLessons } from './quotas.ts';

/** A share that the stories of all lessons keep together. */
export interface Share {
  /** The stories that count. */
  counted: Registered<ToldStory>[];
  /** How many count, and of how many: stories, or adults in them. */
  count: number;
  of: number;
  /** The limit in percent. */
  percent: number;
  limit: 'most' | 'least';
  /** The key of an entry that decides it. */
  key: keyof Story;
  /** Says how many it is now. */
  now: (count: number, of: number) => Localized;
  /** What the next stories need, if the share is not kept. */
  next: Localized;
}

/** Whether a share is kept, or there are too few stories to judge it. */
export function isKept({ count, of, percent, limit }: Share): boolean {
  if (of < leastToJudge) return true;
  return limit === 'most' ? count * 100 <= percent * of : count * 100 >= percent * of;
}

/** Whether the next story would break a share, or keep it broken, if it did nothing about it. */
export function asksOf({ count, of, percent, limit }: Share): boolean {
  if (of + 1 < leastToJudge) return false;
  return limit === 'most' ? (count + 1) * 100 > percent * (of + 1) : count * 100 < percent * (of + 1);
}

/** The shares of rubric rules 2, 3 and 5, as they are now. */
export function sharesOf(stories: readonly Story[]): Share[] {
  const all = storiesOfLessons(stories);
  const older = all.filter(({ story }) => !isReadTo(placeOfLesson(story.document).grade));
  const adults = (entries: readonly Registered<ToldStory>[]) =>
    entries.flatMap(({ story }) => story.adults.filter((role) => role !== 'absent'));
  const share = (
    from: readonly Registered<ToldStory>[],
    counts: (story: ToldStory) => boolean,
    rest: Pick<Share, 'percent' | 'limit' | 'key' | 'now' | 'next'>,
  ): Share => {
    const counted = from.filter(({ story }) => counts(story));
    return { counted, count: counted.length, of: from.length, ...rest };
  };
  const wise = all.filter(({ story }) => story.adults.includes('wise'));
  return [
    share(older, ({ ending }) => ending === 'open', {
      percent: 40,
      limit: 'most',
      key: 'ending',
      now: (count, of) => ({
        zh: `三年级起的 ${of} 个故事里，有 ${count} 个停在那儿，没有结局`,
        en: `${count} of ${of} stories from grade 3 on are left open`,
      }),
      next: { zh: '接下来的要有结局', en: 'the next ones must end' },
    }),
    share(all, ({ problem }) => problem === 'cannot-say-it', {
      percent: 15,
      limit: 'most',
      key: 'problem',
      now: (count, of) => ({
        zh: `${of} 个故事里，有 ${count} 个讲“说不出口”`,
        en: `${count} of ${of} stories are about someone who cannot say it`,
      }),
      next: { zh: '接下来的讲别的事', en: 'the next ones are about something else' },
    }),
    share(all, ({ wrong }) => wrong, {
      percent: 20,
      limit: 'least',
      key: 'document',
      now: (count, of) => ({
        zh: `${of} 个故事里，有 ${count} 个是主角自己有错`,
        en: `${count} of ${of} stories have a hero in the wrong`,
      }),
      next: { zh: '接下来的，让主角做错一件事', en: 'in the next ones the hero does something wrong' },
    }),
    {
      counted: wise,
      count: adults(wise).filter((role) => role === 'wise').length,
      of: adults(all).length,
      percent: 33,
      limit: 'most',
      key: 'adults',
      now: (count, of) => ({
        zh: `故事里的 ${of} 个大人，有 ${count} 个什么都懂、话都对`,
        en: `${count} of ${of} adults in the stories are wise`,
      }),
      next: { zh: '接下来的大人会晚到、会累、会不公平、会好笑', en: 'in the next stories they are late, tired, unfair or funny' },
    },
    share(all, ({ today }) => today.length > 0, {
      percent: 25,
      limit: 'least',
      key: 'document',
      now: (count, of) => ({
        zh: `${of} 个故事里，有 ${count} 个有今天的生活`,
        en: `${count} of ${of} stories have something of today's life`,
      }),
      next: {
        zh: '接下来的有手机、快递、电动车、县城租的房子、继父继母或者在家的爸妈',
        en: 'the next ones have a phone, a courier, an e-bike, a flat in town, a step-parent or a parent at home',
      },
    }),
    ...Object.entries(closings).map(([name, words]) =>
      share(all, ({ closing }) => closing === name, {
        percent: 40,
        limit: 'most',
        key: 'closing',
        now: (count, of) => ({
          zh: `${of} 个故事里，有 ${count} 个的最后一句是“${words.zh}”`,
          en: `${count} of ${of} stories close with ${words.en}`,
        }),
        next: { zh: '接下来的换一种收尾', en: 'the next ones close in another way' },
      }),
    ),
  ];
}
