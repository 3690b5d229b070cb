import { isKept, type Share, sharesOf } from '../../curriculum/stories/shares.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/**
 * The stories of the lessons together keep their shares: how many are left open, are about someone who cannot say it, have a hero in the
 * wrong, wise adults, today's life, or close alike. From eight stories on. Reported once per share, at the last story that counts.
 */
export const storiesVary: CurriculumRule = {
  id: 'stories-vary',
  find: ({ stories, registries }) =>
    sharesOf(stories ?? [])
      .filter((share) => !isKept(share))
      .map((share): Finding => {
        const last = share.counted.at(-1);
        return { ...registries.placeIn('stories', last?.index ?? 0, last ? share.key : 'document'), ...saying(share) };
      }),
};

function saying({ count, of, percent, limit, now, next }: Share): Pick<Finding, 'message' | 'hint'> {
  const is = limit === 'most' ? { zh: '最多', en: 'at most' } : { zh: '至少', en: 'at least' };
  const { zh, en } = now(count, of);
  return {
    message: { zh: `${zh}；${is.zh} ${percent}%。`, en: `${en}; ${is.en} ${percent} %.` },
    hint: {
      zh: `${next.zh}。写好的不用改；以后再写的，把它拉回来。`,
      en: `${next.en[0]!.toUpperCase()}${next.en.slice(1)}. What is written may stay; what is written next brings it back.`,
    },
  };
}
