import type { NeutralWords } from './form.ts';

/** In place of the words that count the four ways to help of the project, for an edition with ways of its own. */
export const wayWords: Readonly<Record<'zh' | 'en', NeutralWords>> = {
  zh: {
    site: {
      nav: { ways: '怎样帮' },
      home: { waysTitle: '怎样帮', waysLead: '每份材料都写明它用在哪一种帮法里。' },
      way: { together: '每一种都要大家一起做。' },
    },
  },
  en: {
    site: {
      nav: { ways: 'Ways to help' },
      home: { waysTitle: 'Ways to help', waysLead: 'Every document says which way of helping it belongs to.' },
      way: { together: 'Each needs different people to act together.' },
    },
  },
};
